import { defineCheck, type Examples, GUIDANCE, type NearMiss } from '../check.ts';
import { learnedStatus, quote, spansOf } from '../reading.ts';

export const examples: Examples = {
  pass: [
    {
      to: 'Tunde Bakare',
      body: 'Hi Tunde,\n\nYour stories at the book fair on Saturday made my week. Would you like to get a coffee on Thursday?',
    },
    {
      to: 'Tunde Bakare',
      body: 'Hi Tunde, it was good to meet you at the book fair. I will send you the list of printers on Friday.',
    },
    { to: 'Tunde Bakare', isReply: true, body: 'Hi Tunde, Thursday at noon works for me. See you at the station.' },
  ],
  improve: [
    {
      to: 'Tunde Bakare',
      body: 'Hi Tunde,\n\nYour stories at the book fair on Saturday made my week. Let us keep in touch!',
    },
    {
      to: 'Tunde Bakare',
      body: 'Hi Tunde, it was good to meet you at the book fair on Saturday. We should grab a coffee sometime.',
    },
    {
      to: 'Tunde Bakare',
      isReply: true,
      body: 'Hi Tunde, yes, I would be happy to meet. Just let me know when it suits you.',
    },
  ],
  miss: [
    {
      to: 'Tunde Bakare',
      body: 'Hi Tunde,\n\nYour stories at the book fair on Saturday made my week. I hope the journey home was all right.\n\nAll the best,\nMeg',
    },
  ],
};

export const nearMisses: readonly NearMiss[] = [
  {
    to: 'Tunde Bakare',
    passes:
      'Hi Tunde,\n\nYour stories at the book fair on Saturday made my week. Would you like to get a coffee on Thursday?',
    needsAttention:
      'Hi Tunde,\n\nYour stories at the book fair on Saturday made my week. We should get a coffee sometime.',
  },
  {
    to: 'Tunde Bakare',
    passes:
      'Hi Tunde, it was good to meet you at the book fair on Saturday. I will send you the list of printers on Friday.',
    needsAttention:
      'Hi Tunde, it was good to meet you at the book fair on Saturday. I will send you the list of printers one day.',
  },
];

export default defineCheck({
  id: 'next-step',
  title: 'Propose one next step',
  short: 'a next step',
  why: 'Always leave them something to say yes to: a coffee or a lunch keeps the conversation going.',
  source: GUIDANCE,
  judge(reading) {
    const status = learnedStatus(reading, 'next-step');
    if (status === 'pass') return { status, spans: [] };
    const vague = reading.find(['vague-step', 'give', 'step'], -0.5);
    if (status === 'miss' || !vague)
      return { status, spans: [], advice: 'End with one next step: a coffee, a lunch, a call' };
    return { status, spans: spansOf(vague), advice: `${quote(vague.text)} leaves it open: name a step and a day` };
  },
});
