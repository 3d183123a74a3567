import type { Named } from '../../../utils/coach/types.ts';
import type { PageCase } from '../contract.ts';

const TOM: Named = { name: 'Tom Reyes', address: 'tom@seeds.example' };
const PRIYA: Named = { name: 'Priya Shah', address: 'priya@tidepools.example' };
const IMANI: Named = { name: 'Imani Okoye', address: 'imani@school.example' };
const MARCUS: Named = { name: 'Marcus Lee', address: 'marcus@harbour.example' };
const SURFACE = { surface: 'email', from: TOM, isReply: false } as const;

const lines = (...all: string[]) => all.join('\n');

/** The invented pages of Gmail with what is to be read on them. */
export const PAGES: readonly PageCase[] = [
  {
    file: 'gmail/2026-09-popup.html',
    drafts: [
      {
        ...SURFACE,
        subject: 'The tide pool talk',
        to: [PRIYA, { name: 'Marcus Lee', address: 'marcus@harb' }, { address: 'lena@tidepools.example' }],
        body: lines(
          'Hi Priya,',
          '',
          'It was  so good to meet you at the Harbour fair on Saturday. Your point about seed banks stayed with me.',
          '',
          'Best,',
          'Tom',
        ),
      },
    ],
  },
  {
    file: 'gmail/2026-09-popup-mac-signature.html',
    drafts: [{ ...SURFACE, subject: '', to: [PRIYA], body: '\n' }],
  },
  {
    file: 'gmail/2026-09-inline-reply.html',
    drafts: [
      {
        ...SURFACE,
        isReply: true,
        subject: 'Re: Lovely to meet you at the seed swap',
        to: [IMANI],
        body: 'Hi Imani,\n\nThursday at four suits me.',
      },
    ],
  },
  {
    file: 'gmail/2026-09-inline-reply-expanded.html',
    drafts: [
      {
        ...SURFACE,
        isReply: true,
        subject: 'Re: Lovely to meet you at the seed swap',
        to: [IMANI],
        body: lines('Hi Imani,', 'Thursday at four suits me.', '', '', 'PS: bring the purple beans.'),
      },
    ],
  },
  {
    file: 'gmail/2026-09-forward.html',
    drafts: [
      {
        ...SURFACE,
        subject: 'Fwd: Lovely to meet you at the seed swap',
        to: [PRIYA],
        body: lines('Hi Priya,', 'Imani is the teacher I told you about.', ''),
      },
    ],
  },
  {
    file: 'gmail/2024-06-classic-chips.html',
    drafts: [
      {
        ...SURFACE,
        from: undefined,
        subject: 'Bản đồ cũ',
        to: [
          { name: 'Linh Trần', address: 'linh@cartes.example' },
          { name: 'Shah, Priya', address: 'priya@tidepools.example' },
          { address: 'office@cartes.example' },
        ],
        body: lines('Hi Linh,', '', 'Thanks for showing me the old maps.', ''),
      },
    ],
  },
  { file: 'gmail/2026-09-settings-signature.html', drafts: [] },
  {
    file: 'gmail/2026-09-settings-and-popup.html',
    drafts: [
      {
        ...SURFACE,
        from: { name: 'Reyes Tamás', address: 'tom@seeds.example' },
        subject: 'Tea',
        to: [PRIYA],
        body: 'Hi Priya,\ntea on Tuesday?',
      },
    ],
  },
  {
    file: 'gmail/2026-09-several.html',
    drafts: [
      {
        ...SURFACE,
        isReply: true,
        subject: 'Re: Lovely to meet you at the seed swap',
        to: [IMANI],
        body: 'Thanks, Imani!',
      },
      { ...SURFACE, subject: 'The tide pool talk', to: [PRIYA], body: 'Hi Priya, coffee on Friday?' },
      { ...SURFACE, subject: 'Budget', to: [{ name: 'Wen Ito', address: 'wen@ito.example' }], body: 'Hi Wen,' },
    ],
  },
  {
    file: 'gmail/2026-09-plain-text.html',
    drafts: [
      {
        ...SURFACE,
        subject: 'The tide pool talk',
        to: [PRIYA],
        body: 'Hi Priya,\n\nGreat to meet you at the fair.\n\nTom',
      },
    ],
  },
  {
    file: 'gmail/2026-09-popout.html',
    drafts: [
      {
        ...SURFACE,
        from: undefined,
        subject: 'معرض البذور',
        to: [{ name: 'دانة الصباح', address: 'dana@waha.example' }],
        body: lines('مرحبا دانة،', '', 'سررت بلقائك في المعرض 🌱'),
      },
    ],
  },
  {
    file: 'gmail/2026-09-full-screen.html',
    drafts: [
      {
        ...SURFACE,
        from: { name: 'Tom at the Library', address: 'hello@seeds.example' },
        subject: 'Seed swap in March',
        to: [PRIYA, MARCUS],
        body: 'Hi both,\nsee you in March.',
      },
    ],
  },
  {
    file: 'gmail/2026-09-rich-body.html',
    drafts: [
      {
        ...SURFACE,
        from: undefined,
        subject: 'Beans',
        to: [PRIYA],
        body: lines(
          'Hi Priya\u2009🌱,',
          '🎉 Great to meet you!',
          '',
          'Two beans I promised:',
          'Cherokee Trail',
          'Blue Lake',
          'Bean\tWeeks',
          'Trail',
          '12',
          'First line',
          '',
          '  third  line',
          'an indented thought',
          'תודה, טום',
          'Tom',
        ),
      },
    ],
  },
];
