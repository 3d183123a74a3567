import { defineCheck, type Examples, GUIDANCE, type NearMiss, NOT_APPLICABLE, PASS } from '../check.ts';
import type { Greeting } from '../greeting.ts';
import { quote, type Reading, readerName } from '../reading.ts';

export const examples: Examples = {
  pass: [
    { to: 'Priya Shah', body: 'Good morning Priya,\n\nIt was a pleasure to meet you at the seed library on Friday.' },
    { to: 'Dr. Ngozi Okafor', body: 'Dear Dr. Okafor,\n\nYour lecture on Tuesday changed how I read a chart.' },
    { to: 'Samantha Lowe', body: 'Sam,\n\nIt was good to meet you at the choir festival on Sunday.' },
    {
      to: 'Ana Reis',
      body: 'Thanks for connecting, Ana! I enjoyed your talk about tiles in Porto last week. Coffee when you are here in May?',
    },
  ],
  improve: [
    { to: 'Priya Shah', body: 'Hi there,\n\nIt was good to meet you at the seed library on Friday.' },
    { to: 'Carol Strickland', body: 'Hi Karen,\n\nIt was good to meet you at the open day on Saturday.' },
    { to: 'Ravi Menon', body: 'Dear Sir or Madam,\n\nWe met at the robotics fair in Pune last Thursday.' },
  ],
  miss: [
    { to: 'Priya Shah', body: 'It was good to meet you at the seed library on Friday. Coffee next week?' },
    {
      to: 'Joan Hill',
      body: 'I met you and Joan at the canal walk on Sunday and enjoyed your story about the lock.',
    },
  ],
  na: [{ to: 'Priya Shah', isReply: true, body: 'Thursday at ten would be lovely, see you at the library cafe then.' }],
};

export const nearMisses: readonly NearMiss[] = [
  {
    to: 'Samantha Lowe',
    passes:
      'Morning Sam,\n\nIt was good to meet you at the choir festival on Sunday. Shall we have a coffee on Friday?',
    needsAttention:
      'Morning Max,\n\nIt was good to meet you at the choir festival on Sunday. Shall we have a coffee on Friday?',
  },
  {
    to: 'Dr. Ngozi Okafor',
    passes:
      'Dear Professor Okafor,\n\nYour lecture in Leeds on Tuesday changed how I read a chart. May I bring you mine on Friday?',
    needsAttention:
      'Dear Professor,\n\nYour lecture in Leeds on Tuesday changed how I read a chart. May I bring you mine on Friday?',
  },
];

export default defineCheck({
  id: 'greeting',
  title: 'Greet them by name',
  short: 'greeted by name',
  why: 'Greet the person before anything else: the note is to them, and to nobody else.',
  source: GUIDANCE,
  judge(reading) {
    const { greetingForm } = reading.parts;
    if (!greetingForm) {
      if (reading.draft.isReply) return NOT_APPLICABLE;
      return { status: 'miss', spans: [], advice: `Begin with a greeting to ${readerName(reading.draft)}` };
    }
    const advice = adviceFor(greetingForm.form, reading);
    const { start, end } = greetingForm.name ?? greetingForm;
    return advice ? { status: 'improve', spans: [{ start, end }], advice } : PASS;
  },
});

/** What would make a greeting better; `undefined` where it is good. */
function adviceFor(form: Greeting['form'], reading: Reading): string | undefined {
  if (form === 'name') return undefined;
  const { draft, parts, knownReaders } = reading;
  const name = readerName(draft);
  const words = draft.body.slice(parts.greetingForm?.start, parts.greetingForm?.end);
  switch (form) {
    case 'wrong-name':
      return `${quote(words)} is not who this goes to: greet ${name}`;
    case 'gap':
      return `Put ${name === 'them' ? 'the name' : name} where the template left a gap`;
    case 'nobody':
      return knownReaders === 0 && !/sir|madam|whom|customer|owner/i.test(words)
        ? undefined
        : `${quote(words)} is nobody in particular: greet ${name} by name`;
    case 'group':
      return draft.to.length === 1 && knownReaders === 1 ? `Greet ${name} by name: it goes to one person` : undefined;
    default:
      return draft.isReply || knownReaders !== 1 ? undefined : `Greet ${name} by name`;
  }
}
