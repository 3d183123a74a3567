import { defineCheck, type Examples, type NearMiss, NOT_APPLICABLE, PASS } from '../check.ts';
import { learnedStatus, quote, type Reading, readerName, spansOf } from '../reading.ts';

export const examples: Examples = {
  pass: [
    {
      to: 'Ines Costa',
      body: 'Hi Ines,\n\nIt was good to meet you at the ferry café on Sunday. I have the same trouble with my sourdough starter as you, and your tip about rye flour saved it.',
    },
    {
      to: 'Ines Costa',
      body: 'Dear Ines,\n\nWe both grew up in Lagos, as we found out at the alumni dinner on Friday. Your story of the harbour school made me laugh. Lunch on Tuesday?',
    },
  ],
  improve: [
    {
      to: 'Ines Costa',
      body: 'Hi Ines,\n\nIt was a pleasure to meet you at the trade fair on Tuesday. I really enjoyed our conversation. Shall we have a coffee next week?',
    },
    {
      to: 'Ines Costa',
      body: 'Dear Ines, I was impressed by your work and your background. I am a baker in Faro and would like to connect.',
    },
  ],
  miss: [
    {
      to: 'Ines Costa',
      body: 'Hi Ines, great to meet you at the summit on Friday! Are you free for a coffee next week?',
    },
    {
      to: 'Ines Costa',
      body: 'Hi Ines, we help companies like yours with payroll. Could I show you a demo on Tuesday?',
    },
  ],
  na: [
    {
      to: 'Ines Costa',
      isReply: true,
      body: 'Hi Ines, yes, Tuesday at one suits me well. I will book a table by the window for us.',
    },
  ],
};

export const nearMisses: readonly NearMiss[] = [
  {
    to: 'Ines Costa',
    passes:
      'Hi Ines,\n\nIt was a pleasure to meet you at the trade fair on Tuesday. I really enjoyed talking about rye bread with you. Shall we have a coffee next week?',
    needsAttention:
      'Hi Ines,\n\nIt was a pleasure to meet you at the trade fair on Tuesday. I really enjoyed our conversation. Shall we have a coffee next week?',
  },
  {
    to: 'Ines Costa',
    passes: 'Dear Ines,\n\nWe met at the alumni dinner on Friday; we both went to school in Lagos. Lunch on Tuesday?',
    needsAttention: 'Dear Ines,\n\nWe met at the alumni dinner on Friday. Lunch on Tuesday?',
  },
];

export default defineCheck({
  id: 'shared-interest',
  title: 'Name what you share',
  short: 'what you share',
  why: 'You very likely share something. People warm to what they have in common, most of all at first contact.',
  source: {
    name: 'Montoya and others 2008, a review of 460 effects',
    url: 'https://doi.org/10.1177/0265407508096700',
    grade: 'A',
  },
  judge(reading) {
    if (reading.draft.isReply) return NOT_APPLICABLE;
    const status = learnedStatus(reading, 'shared-interest');
    if (status === 'pass' || namesInterest(reading)) return PASS;
    const gesture = reading.find(['gesture', 'claim'], -1);
    if (status === 'miss' || !gesture)
      return { status, spans: [], advice: `Name something you and ${readerName(reading.draft)} share or talked about` };
    return { status, spans: spansOf(gesture), advice: `${quote(gesture.text)} points at it: name what it was about` };
  },
});

/**
 * What is noted of the reader and named here is shared. Not in words of trade: who runs a firm, or walks somebody through a
 * product, names no running and no walks.
 */
function namesInterest(reading: Reading): boolean {
  return reading.notes.isInterestItself && reading.find(['pitch', 'business', 'self', 'ask']) === undefined;
}
