import type { Span } from '../types.ts';

/** Set phrases of mass mail, each in the forms people write it. Ordinary courtesy ("hope you're well") is not among them. */
export const STOCK_PHRASES: readonly RegExp[] = [
  /\b(?:i )?(?:do )?(?:hope|trust|pray)(?: that)? (?:this|my) (?:e-?mail|message|note|letter|mail|text)? ?(?:finds|reaches|meets) you\b[^.!?,\n]{0,30}/giu,
  /\b(?:came|stumbled|ran) (?:across|upon) your (?:profile|linkedin|page|work|website|company|details)\b/giu,
  /\badd you to my (?:professional )?network\b/giu,
  /\b(?:expand|grow|build)(?:ing)? my (?:professional )?network\b/giu,
  /\bpick (?:your|ur) brains?\b/giu,
  /\btouch(?:ing)? base\b/giu,
  /\bcircl(?:e|ing) back\b/giu,
  /\b(?:explor\p{L}+ )?(?:potential |possible )?synerg(?:y|ies|istic)\b/giu,
  /\b(?:your )?(?:impressive|extensive|stellar|exceptional|diverse) (?:background|profile|career|experience|expertise|track record)\b/giu,
  /\bimpressed (?:by|with) your (?:background|profile|career|experience|expertise|work)\b/giu,
  /\blike-?\s?minded (?:people|professionals|individuals|leaders)\b/giu,
  /\b(?:do not|don['’]t|never) hesitate to\b/giu,
  /\bat your earliest convenience\b/giu,
  /\bmutually beneficial\b/giu,
  /\b(?:win-win|best-in-class|cutting-edge|next level|game-?changer|value-?add|move the needle|low-hanging fruit|deep dive|thought leader(?:ship)?|move forward together|leverage (?:our|your|my))\b/giu,
  /\b(?:quick|brief) (?:call|chat) to (?:see|explore|discuss)\b/giu,
  /\b(?:just|wanted to) (?:following|follow|checking|check|reaching|reach) (?:up|in|out)\b/giu,
  /\b(?:i am|i['’]m) reaching out (?:to|because|as)\b/giu,
  /\byour (?:esteemed|reputed|reputable|prestigious) (?:organi[sz]ation|company|institution|firm|university|guidance)\b/giu,
  /\b(?:kind perusal|do the needful|needful at the earliest|thanking you in anticipation|kindly revert)\b/giu,
  /\bjump on a (?:quick )?call\b/giu,
  /\bhop on a (?:quick )?call\b/giu,
  /\bi wanted to (?:personally )?reach out\b/giu,
];

/** What a template left unfilled: gaps in braces, brackets or angles, and the field names of mail merges. */
export const LEFTOVERS: readonly RegExp[] = [
  /\{\{?\s*[\p{L}_][^{}\n]{0,40}\}\}?/giu,
  /\[\s*\p{L}[^\][\n]{1,40}\](?!\()/giu,
  /<\s*(?:insert|your|name|first|last|company|event|date|topic|role|title|recipient)[^<>\n]{0,40}>/giu,
  /\b(?:FNAME|LNAME|F_NAME|FIRSTNAME|FIRST_NAME|LAST_NAME|COMPANY_NAME|X{3,})\b/gu,
  /%[\p{L}_]{3,20}%|\*\|[\p{L}_]{2,20}\|\*|\$\{[^{}\n]{1,30}\}/gu,
  /‹[^‹›\n]{0,40}›/gu,
];

/** Words that show a text made for many. */
export const BULK_PHRASES: readonly RegExp[] = [
  /\b(?:companies|businesses|firms|teams|brands|organi[sz]ations|practices|shops|agencies|startups|clinics|schools|hotels|restaurants) (?:just )?(?:like|such as) you(?:rs?)?\b/giu,
  /\b(?:\p{L}+ )?(?:people|professionals|leaders|founders|owners|managers|executives|experts|entrepreneurs|parents|homeowners|students|colleagues|candidates) (?:just )?like (?:you|yourself)\b/giu,
  /\ball (?:my|our) (?:visitors|contacts|customers|clients|connections|friends|members|followers|subscribers|supporters|readers)\b/giu,
  /\b(?:dear|valued) (?:valued )?(?:customer|member|client|supporter|subscriber|friend of)\b/giu,
];

/** All places of the phrases in a part of a text, in reading order. */
export function findPhrases(text: string, from: number, to: number, phrases: readonly RegExp[]): Span[] {
  const part = text.slice(from, to);
  const spans = phrases.flatMap((phrase) =>
    [...part.matchAll(phrase)].map(({ index, 0: { length } }) => ({ start: from + index, end: from + index + length })),
  );
  return spans
    .sort((a, b) => a.start - b.start)
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0));
}
