import { defineCheck, type Examples, GUIDANCE, type NearMiss, NOT_APPLICABLE } from '../check.ts';
import { learnedStatus, type Reading, readerName, spansOf } from '../reading.ts';
import type { Sentence } from '../text.ts';

export const examples: Examples = {
  pass: [
    {
      to: 'Jonas Weber',
      body: 'Hi Jonas,\n\nYour talk about bat boxes at the village hall on Friday was a joy. I would like to build one. Would you send me the drawing?',
    },
    {
      to: 'Jonas Weber',
      body: 'Hi Jonas, I am still laughing about the owl at the bat walk on Friday. I learned so much from you about roosts. Shall we go again next week?',
    },
  ],
  improve: [
    {
      to: 'Jonas Weber',
      body: 'Hi Jonas,\n\nWould you like to have a coffee on Thursday? We met at the bat walk on Friday and I liked your idea about roosts.',
    },
  ],
  miss: [
    {
      to: 'Jonas Weber',
      body: 'Hi Jonas,\n\nI am looking for a job in your company. We met at the bat walk on Friday. Please find my CV attached.',
    },
    {
      to: 'Jonas Weber',
      body: 'Hi Jonas,\n\nWe help companies like yours cut their energy bills by 30%. Are you free for a demo on Tuesday?',
    },
  ],
  na: [
    {
      to: 'Jonas Weber',
      isReply: true,
      body: 'Hi Jonas, could you make it Friday instead? I would love to hear about the roosts.',
    },
  ],
};

export const nearMisses: readonly NearMiss[] = [
  {
    to: 'Jonas Weber',
    passes:
      'Hi Jonas,\n\nI have been thinking of your bat boxes since the walk on Friday. Would you come for a coffee on Tuesday?',
    needsAttention:
      'Hi Jonas,\n\nWould you come for a coffee on Tuesday? I have been thinking of your bat boxes since the walk on Friday.',
  },
  {
    to: 'Jonas Weber',
    passes:
      'Hi Jonas,\n\nHope you are well. We met at the bat walk on Friday and I liked your stories. Do you know of any openings at your office?',
    needsAttention:
      'Hi Jonas,\n\nHope you are well. Do you know of any openings at your office? We met at the bat walk on Friday and I liked your stories.',
  },
];

export default defineCheck({
  id: 'opening',
  title: 'Begin with the person',
  short: 'the person before the request',
  why: 'Nobody likes to be asked before being met. Begin with them, or with how you met.',
  source: GUIDANCE,
  judge(reading) {
    if (reading.draft.isReply) return NOT_APPLICABLE;
    const status = learnedStatus(reading, 'opening');
    if (status === 'pass') return { status, spans: [] };
    const advice =
      status === 'miss'
        ? 'Begin with the person, and ask after that'
        : `Say something personal to ${readerName(reading.draft)} before the invitation`;
    return { status, spans: spansOf(firstWithContent(reading)), advice };
  },
});

/** The first sentence that says something: good wishes come before it. */
function firstWithContent(reading: Reading): Sentence | undefined {
  const { content } = reading.parts;
  return content.find((_, index) => reading.odds(index, 'courtesy') < 0) ?? content[0];
}
