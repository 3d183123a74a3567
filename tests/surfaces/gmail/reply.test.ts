// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isReply } from '../../../utils/surfaces/gmail/reply.ts';
import { showPage } from '../page.ts';

interface Told {
  readonly subject?: string;
  readonly answered?: string;
  readonly folded?: string;
  readonly editor?: string;
  readonly isInMain?: boolean;
  readonly bodyClass?: string;
}

function judge({ subject = '', answered = '', folded = '', editor = '', isInMain = false, bodyClass = '' }: Told) {
  const inputs = '<input name="subjectbox"><input type="hidden" name="rm"><input type="hidden" name="uet">';
  const root = `<div id="root">${inputs}<div id="editor">${editor}</div></div>`;
  showPage(`<body class="${bodyClass}">${isInMain ? `<div role="main">${root}</div>` : root}</body>`);
  for (const [name, value] of Object.entries({ subjectbox: subject, rm: answered, uet: folded })) {
    const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field) field.value = value;
  }
  const [found, body] = [document.getElementById('root'), document.getElementById('editor')];
  return found && isReply(found, body ?? undefined);
}

const QUOTE = '<div class="gmail_quote"><div class="gmail_attr">Am Freitag schrieb Imani:</div>Hallo</div>';
const FORWARDED = '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------</div></div>';

describe('an answer', () => {
  it.each<[string, Told]>([
    ['names the message that it answers', { answered: '#msg-f:18' }],
    ['stands in the conversation', { isInMain: true }],
    ['holds folded history', { folded: '<br><div class="gmail_quote">On Friday</div>' }],
    ['says Re: and quotes', { subject: 'RE: Beans', editor: QUOTE }],
    [
      'can answer what was forwarded',
      {
        subject: 'Re: Fwd: Beans',
        answered: '#msg-f:18',
        editor: `<div class="gmail_quote">On Friday:${FORWARDED}</div>`,
      },
    ],
  ])('%s', (_, told) => expect(judge(told)).toBe(true));

  it.each<[string, Told]>([
    ['a new message', {}],
    ['a new message whose page has no message to name', { answered: 'undefined' }],
    ['a new message about something', { subject: 'Re: our talk at the fair' }],
    ['a new message with a pasted quote', { subject: 'Beans', editor: QUOTE }],
    ['a new message in a window of its own', { isInMain: true, bodyClass: 'xE xp' }],
    ['a forward, by its subject', { subject: 'Fwd: Beans', answered: '#msg-f:18', isInMain: true }],
    ['a forward, by its first quoted line', { subject: 'Beans', answered: '#msg-f:18', editor: FORWARDED }],
    ['a forward, by its folded first line', { answered: '#msg-f:18', folded: `<br>${FORWARDED}` }],
  ])('is not %s', (_, told) => expect(judge(told)).toBe(false));
});
