import { defineCheck, type Examples, GUIDANCE, type NearMiss } from '../check.ts';
import { learnedStatus, quote, type Reading, readerName, spansOf } from '../reading.ts';
import type { Span } from '../types.ts';

export const examples: Examples = {
  pass: [
    {
      to: 'Noor Rahman',
      body: 'Hi Noor,\n\nHope you are well. The lemon tree you told me about at the plant swap on Sunday is now on my windowsill. Come and see it on Friday?',
    },
    { to: 'Noor Rahman', body: 'Hi Noor, it was nice to meet you at the plant swap. Let us keep in touch.' },
  ],
  improve: [
    {
      to: 'Noor Rahman',
      body: 'Hi Noor,\n\nI hope this email finds you well. We met at the plant swap on Sunday and I liked your lemon tree. Could we have a coffee on Friday?',
    },
    {
      to: 'Noor Rahman',
      body: 'Hi Noor, it was great to meet you at the plant swap on Sunday. I would love to pick your brain about lemon trees over a coffee on Friday.',
    },
  ],
  miss: [
    {
      to: 'Noor Rahman',
      body: 'Hi Noor,\n\nIt was great to meet you at [event] on Sunday. I would like to hear more about your work at [Company]. Coffee on Friday?',
    },
    {
      to: 'Noor Rahman',
      body: 'Hi Noor, we help companies like yours to save up to 30% on electricity. Are you free for a quick demo on Tuesday?',
    },
  ],
};

export const nearMisses: readonly NearMiss[] = [
  {
    to: 'Noor Rahman',
    passes:
      'Hi Noor,\n\nI hope you are well. We met at the plant swap on Sunday and I liked your lemon tree. Could we have a coffee on Friday?',
    needsAttention:
      'Hi Noor,\n\nI hope this message finds you well. We met at the plant swap on Sunday and I liked your lemon tree. Could we have a coffee on Friday?',
  },
  {
    to: 'Noor Rahman',
    passes:
      'Hi Noor,\n\nIt was great to meet you at the plant swap on Sunday. I would like to hear more about your lemon trees. Coffee on Friday?',
    needsAttention:
      'Hi Noor,\n\nIt was great to meet you at <insert event> on Sunday. I would like to hear more about your lemon trees. Coffee on Friday?',
  },
];

export default defineCheck({
  id: 'authenticity',
  title: 'Sound like yourself',
  short: 'sounds like you',
  why: 'A note that could go to anyone means little to the one who gets it.',
  source: GUIDANCE,
  judge(reading) {
    const leftovers = reading.phrases('leftover');
    if (leftovers.length > 0) {
      return {
        status: 'miss',
        spans: leftovers,
        isFact: true,
        advice: `Fill in what the template left: ${quoteSpan(reading, leftovers[0])}`,
      };
    }
    const stock = reading.phrases('stock');
    const learned = learnedStatus(reading, 'authenticity');
    const status = learned === 'pass' && stock.length > 0 ? 'improve' : learned;
    if (status === 'pass') return { status, spans: [] };
    if (status === 'miss') return { status, ...spreadOf(reading) };
    const spans = stock.length > 0 ? stock : spansOf(reading.find(['stock', 'flattery'], -2));
    const phrase = quoteSpan(reading, spans[0]);
    const advice = phrase ? `Say ${phrase} in your own words` : 'Say it in your own words';
    return { status, spans, advice, isFact: stock.length > 0 };
  },
});

/** What shows that a text was made for many; the words, or their absence. */
function spreadOf(reading: Reading): { spans: Span[]; advice: string } {
  const bulk = reading.phrases('bulk');
  const spans = bulk.length > 0 ? bulk : spansOf(reading.find(['bulk'], 0));
  const phrase = quoteSpan(reading, spans[0]);
  const name = readerName(reading.draft);
  if (phrase) return { spans, advice: `${phrase} is for many: write to ${name} alone` };
  return { spans: [], advice: `Add something that only ${name === 'them' ? 'they' : name} could have been sent` };
}

function quoteSpan(reading: Reading, span: Span | undefined): string {
  return span ? quote(reading.draft.body.slice(span.start, span.end)) : '';
}
