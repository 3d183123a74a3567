import type { Draft } from '../utils/coach/types.ts';

/** A follow-up of 124 words, the length on which peers are compared. */
const NOTE = `Hi Priya,

It was a pleasure to meet you at the allotment fair on Saturday. I had only come for the seed swap, and then we stood by the compost heaps for a whole hour talking about worms. Your idea of letting the school children keep their own bed has stayed with me all week, because our children at Hillside have never seen a potato come out of the ground.

I spoke with our caretaker this morning, and he would happily dig the strip behind the bicycle shed before the frost. Would you be free for a coffee on Thursday morning? I could show you the plan, and bring the early seed potatoes that I promised you.

Best wishes,
Tom Reyes
Hillside Primary School`;

/** One of many different sentences, so that nothing can be remembered from another paragraph. */
function sentence(index: number): string {
  const things = ['the seed swap', 'your garden', 'our caretaker', 'the winter beans', 'that old greenhouse'];
  return `On day ${index} I thought about ${things[index % things.length]} and what you told us of row ${index * 7}.`;
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** A follow-up with so many words or a few more, in paragraphs of five sentences. */
function longNote(words: number): string {
  let text = 'Hi Priya,\n\nIt was a pleasure to meet you at the allotment fair on Saturday.';
  let written = wordsOf(text);
  for (let index = 1; written < words; index += 1) {
    const next = sentence(index);
    text += `${index % 5 === 1 ? '\n\n' : ' '}${next}`;
    written += wordsOf(next);
  }
  return text;
}

function draftOf(body: string): Draft {
  return {
    surface: 'email',
    subject: 'Potatoes',
    to: [{ name: 'Priya Shah' }],
    from: { name: 'Tom Reyes' },
    isReply: false,
    body,
  };
}

/** The drafts on which the engine is timed. */
export const DRAFTS = { note: draftOf(NOTE), short: draftOf(longNote(100)), long: draftOf(longNote(10_000)) };

// The figures are said to be of 124 words: they are, or nothing is measured.
if (wordsOf(NOTE) !== 124) throw new Error(`the note has ${wordsOf(NOTE)} words, not 124`);
