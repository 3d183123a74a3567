import { AVERAGE, beginningOf, LEAST, MOST, ROLE_FIGURES, SHARE } from '../../utils/coach/figures.ts';
import type { Placed } from '../../utils/coach/placed.ts';
import { ROLES } from '../../utils/coach/roles.ts';

const [MOST_AT, ANY_AT, BEGINNING_AT, LAST_AT, AVERAGE_AT, SUBJECT_AT] = ROLE_FIGURES.map((_, at) => at) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** How the figures change with the odds of each role in each sentence: `figuresOf`, the other way round. */
export function oddsSlopes(
  slopes: ArrayLike<number>,
  sentences: readonly Placed[],
  subject: Placed | undefined,
): { ofSentences: Float64Array[]; ofSubject: Float64Array } {
  const ofSentences = sentences.map(() => new Float64Array(ROLES.length));
  const ofSubject = new Float64Array(ROLES.length);
  const beginning = beginningOf(sentences);
  const last = sentences.length - 1;
  for (let role = 0; role < ROLES.length; role++) {
    const at = role * ROLE_FIGURES.length;
    const slopeAt = (figure: number) => slopes[at + figure] ?? 0;
    const add = (index: number, odds: number | undefined, slope: number) => {
      const own = ofSentences[index];
      if (own && odds !== undefined && odds > LEAST && odds < MOST) own[role] = (own[role] ?? 0) + slope;
    };
    let most = -1;
    let highest = LEAST;
    let none = 1;
    sentences.forEach(({ odds, chances }, index) => {
      none *= 1 - (chances[role] ?? 0);
      if ((odds[role] ?? LEAST) <= highest) return;
      highest = odds[role] ?? LEAST;
      most = index;
    });
    add(most, highest, slopeAt(MOST_AT));
    add(beginning, sentences[beginning]?.odds[role], slopeAt(BEGINNING_AT));
    add(last, sentences[last]?.odds[role], slopeAt(LAST_AT));
    sentences.forEach(({ chances }, index) => {
      const chance = chances[role] ?? 0;
      const own = ofSentences[index];
      if (!own) return;
      // none = Π (1 − chance), and chance' = chance (1 − chance): what is left is none times the chance.
      own[role] =
        (own[role] ?? 0) +
        slopeAt(ANY_AT) * SHARE * none * chance +
        (slopeAt(AVERAGE_AT) * AVERAGE * chance * (1 - chance)) / sentences.length;
    });
    const odds = subject?.odds[role];
    if (odds !== undefined && odds > LEAST && odds < MOST) ofSubject[role] = slopeAt(SUBJECT_AT);
  }
  return { ofSentences, ofSubject };
}
