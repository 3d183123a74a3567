import { defineCheck, type Examples, type NearMiss, NOT_APPLICABLE, PASS } from '../check.ts';
import { learnedStatus, readerName, spansOf } from '../reading.ts';

export const examples: Examples = {
  pass: [
    {
      to: 'Marek Zielinski',
      body: 'Hi Marek,\n\nIt was great meeting you at the repair café on Saturday. What you said about never throwing away a motor stayed with me, and I have opened my first toaster since.',
    },
    {
      to: 'Marek Zielinski',
      body: 'Dear Marek,\n\nI enjoyed our talk about seed banks at the allotment day on Sunday. Will you be there again next month?',
    },
  ],
  improve: [
    {
      to: 'Marek Zielinski',
      body: 'Hi Marek,\n\nIt was a pleasure meeting you at the repair café on Saturday! Would you like to have a coffee on Thursday?',
    },
    {
      to: 'Marek Zielinski',
      body: 'Hi Marek, it was great to meet you at the repair café. You are such an inspiration! Shall we have a coffee on Friday?',
    },
  ],
  miss: [
    {
      to: 'Marek Zielinski',
      body: 'Hi Marek, I saw that you work at Northline. I am looking for a job there. Could you refer me?',
    },
    {
      to: 'Marek Zielinski',
      body: 'Hi Marek, we met at the repair café on Saturday. We sell spare parts at low prices. Can I call you on Monday?',
    },
  ],
  na: [
    {
      to: 'Marek Zielinski',
      isReply: true,
      body: 'Hi Marek, unfortunately I am away on Thursday. Could we do Friday at four instead?',
    },
  ],
};

export const nearMisses: readonly NearMiss[] = [
  {
    to: 'Marek Zielinski',
    passes:
      'Hi Marek,\n\nIt was a pleasure meeting you at the repair café on Saturday. I learned so much from how you took that toaster apart. Coffee on Thursday?',
    needsAttention:
      'Hi Marek,\n\nIt was a pleasure meeting you at the repair café on Saturday. I hope you had a good journey home. Coffee on Thursday?',
  },
  {
    to: 'Marek Zielinski',
    passes:
      'Dear Marek,\n\nI enjoyed our talk about old radios at the repair café on Sunday. Will you be there next month?',
    needsAttention: 'Dear Marek,\n\nI enjoyed our talk at the repair café on Sunday. Will you be there next month?',
  },
];

export default defineCheck({
  id: 'why-great',
  title: 'Say why it was good to meet them',
  short: 'why it was good to meet',
  why: 'A pleasantry could go to anyone. Concrete words show that you listened.',
  source: {
    name: 'Packard and Berger 2021, on concrete words',
    url: 'https://doi.org/10.1093/jcr/ucaa038',
    grade: 'B',
  },
  judge(reading) {
    if (reading.draft.isReply) return NOT_APPLICABLE;
    const status = learnedStatus(reading, 'why-great');
    if (status === 'pass') return PASS;
    const name = readerName(reading.draft);
    const hasMet = reading.find(['pleasantry', 'claim', 'placing'], 0) !== undefined;
    const advice = hasMet ? `Say why it was good to meet ${name}` : `Say why you write to ${name} and to nobody else`;
    const spans =
      status === 'improve' ? spansOf(reading.find(['pleasantry', 'flattery', 'gesture', 'thanks'], -1)) : [];
    return { status, spans, advice };
  },
});
