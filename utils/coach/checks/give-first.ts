import { defineCheck, type Examples, GUIDANCE, type NearMiss } from '../check.ts';
import { learnedStatus, readerName, spansOf } from '../reading.ts';

export const examples: Examples = {
  pass: [
    {
      to: 'Ada Novak',
      body: 'Hi Ada,\n\nYour workshop on Friday gave me the courage to show my drawings. Would you like to come to our studio on Tuesday?',
    },
    {
      to: 'Ada Novak',
      body: 'Hi Ada, I read your book about bridges twice and rebuilt my model after chapter three. Would you like to see it on Tuesday?',
    },
  ],
  improve: [
    {
      to: 'Ada Novak',
      body: 'Hi Ada,\n\nYour workshop in Brno on Friday gave me the courage to show my drawings, and I redrew the whole bridge at night. Could you introduce me to your publisher?',
    },
  ],
  miss: [
    {
      to: 'Ada Novak',
      body: 'Hi Ada, I am looking for a job as an illustrator. Could you refer me to your publisher? My CV is attached.',
    },
    {
      to: 'Ada Novak',
      body: 'Hi Ada, we offer printing at half the price. Can I show you our catalogue on Tuesday?',
    },
  ],
};

export const nearMisses: readonly NearMiss[] = [
  {
    to: 'Ada Novak',
    passes:
      'Hi Ada,\n\nYour workshop in Brno on Friday gave me the courage to show my drawings. Would you like to see them over a coffee on Tuesday?',
    needsAttention:
      'Hi Ada,\n\nYour workshop in Brno on Friday gave me the courage to show my drawings. Could you introduce me to your publisher?',
  },
  {
    to: 'Ada Novak',
    passes:
      'Hi Ada,\n\nI loved your workshop on arches on Friday. May I ask you one question about the bridge over a coffee?',
    needsAttention:
      'Hi Ada,\n\nI loved your workshop on arches on Friday. Could you put in a good word for me with your employer?',
  },
];

export default defineCheck({
  id: 'give-first',
  title: 'Give before you ask',
  short: 'gives before it asks',
  why: 'Asking what somebody can do for you ruins it at once. Forget the network, remember the relationship.',
  source: GUIDANCE,
  judge(reading) {
    const status = learnedStatus(reading, 'give-first');
    if (status === 'pass') return { status, spans: [] };
    const ask = reading.find(['ask', 'pitch', 'probe'], -1);
    const advice =
      status === 'miss'
        ? `First what ${readerName(reading.draft) === 'them' ? 'they gain' : `it gives ${readerName(reading.draft)}`}, then what you need`
        : 'Offer something beside the request';
    return { status, spans: spansOf(ask), advice };
  },
});
