import { defineCheck, type Examples, type NearMiss, PASS } from '../check.ts';

/** LinkedIn's limit for an invitation without a paid account; the page is asked first. */
const INVITATION_LIMIT = 200;
/** Beyond this answers fall off slowly; up to it there is nothing to say. */
const MANY_WORDS = 200;

const STEPS = 'It was good to meet you at the fair on Saturday and to hear about the orchard. ';

export const examples: Examples = {
  pass: [{ to: 'Ugo Eze', body: `Hi Ugo,\n\n${STEPS.repeat(4)}` }],
  improve: [{ to: 'Ugo Eze', body: `Hi Ugo,\n\n${STEPS.repeat(14)}` }],
};

export const nearMisses: readonly NearMiss[] = [
  // Seventeen words a time: eleven times are 187, and the last question makes 200.
  {
    to: 'Ugo Eze',
    passes: `Hi Ugo,\n\n${STEPS.repeat(11)}Shall we have a coffee there on Friday, or would Monday be better?`,
    needsAttention: `Hi Ugo,\n\n${STEPS.repeat(11)}Shall we have a coffee there on Friday, or would Monday be much better?`,
  },
];

export default defineCheck({
  id: 'length',
  title: 'Keep it short',
  short: 'short enough',
  why: 'Short notes were answered most often in a study of 40 million mails; the fall beyond is slow.',
  source: { name: 'Boomerang 2016, 40 million mails of a mailing tool', grade: 'C' },
  judge({ draft, wordCount }) {
    if (draft.surface === 'note') return PASS;
    if (draft.surface === 'linkedin-invite') {
      const limit = draft.inviteLimit ?? INVITATION_LIMIT;
      const over = draft.body.length - limit;
      // Where the page does not show its limit it may be the higher one: said, but not as a fault.
      if (over <= 0) return PASS;
      return {
        status: draft.inviteLimit === undefined ? 'improve' : 'miss',
        isFact: true,
        spans: [{ start: limit, end: draft.body.length }],
        advice: `Shorten it by ${over} characters: an invitation holds ${limit}`,
      };
    }
    return wordCount > MANY_WORDS
      ? { status: 'improve', isFact: true, spans: [], advice: `${wordCount} words: half would be read sooner` }
      : PASS;
  },
});
