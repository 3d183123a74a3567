import type { Span } from '../types.ts';

/** One pattern for all: a text is gone through once, whatever the number of phrases. */
function anyOf(phrases: readonly RegExp[], flags = 'gi'): RegExp {
  return new RegExp(phrases.map(({ source }) => source).join('|'), flags);
}

/** Set phrases of mass mail, each in the forms people write it. Ordinary courtesy ("hope you're well") is not among them. */
export const STOCK_PHRASES = anyOf([
  /\b(?:i )?(?:do )?(?:hope|trust|pray)(?: that)? (?:this|my) (?:e-?mail|message|note|letter|mail|text)? ?(?:finds|reaches|meets) you\b[^.!?,\n]{0,30}/,
  /\b(?:came|stumbled|ran) (?:across|upon) your (?:profile|linkedin|page|work|website|company|details)\b/,
  /\badd you to my (?:professional )?network\b/,
  /\b(?:expand|grow|build)(?:ing)? my (?:professional )?network\b/,
  /\bpick (?:your|ur) brains?\b/,
  /\btouch(?:ing)? base\b/,
  /\bcircl(?:e|ing) back\b/,
  /\b(?:explor[a-z]+ )?(?:potential |possible )?synerg(?:y|ies|istic)\b/,
  /\b(?:your )?(?:impressive|extensive|stellar|exceptional|diverse) (?:background|profile|career|experience|expertise|track record)\b/,
  /\bimpressed (?:by|with) your (?:background|profile|career|experience|expertise|work)\b/,
  /\blike-?\s?minded (?:people|professionals|individuals|leaders)\b/,
  /\b(?:do not|don['’]t|never) hesitate to\b/,
  /\bat your earliest convenience\b/,
  /\bmutually beneficial\b/,
  /\b(?:win-win|best-in-class|cutting-edge|next level|game-?changer|value-?add|move the needle|low-hanging fruit|deep dive|thought leader(?:ship)?|move forward together|leverage (?:our|your|my))\b/,
  /\b(?:quick|brief) (?:call|chat) to (?:see|explore|discuss)\b/,
  /\b(?:just|wanted to) (?:following|follow|checking|check|reaching|reach) (?:up|in|out)\b/,
  /\b(?:i am|i['’]m) reaching out (?:to|because|as)\b/,
  /\byour (?:esteemed|reputed|reputable|prestigious) (?:organi[sz]ation|company|institution|firm|university|guidance)\b/,
  /\b(?:kind perusal|do the needful|needful at the earliest|thanking you in anticipation|kindly revert)\b/,
  /\bjump on a (?:quick )?call\b/,
  /\bhop on a (?:quick )?call\b/,
  /\bi wanted to (?:personally )?reach out\b/,
]);

/** What a template left unfilled: gaps in braces, brackets or angles, and the field names of mail merges. */
export const LEFTOVERS = anyOf(
  [
    /\{\{?\s*[A-Za-z_][^{}\n]{0,40}\}\}?/,
    /\[\s*[A-Za-z][^\][\n]{1,40}\](?!\()/,
    /<\s*(?:[Ii]nsert|[Yy]our|[Nn]ame|[Ff]irst|[Ll]ast|[Cc]ompany|[Ee]vent|[Dd]ate|[Tt]opic|[Rr]ole|[Tt]itle|[Rr]ecipient|NAME|EVENT|COMPANY)[^<>\n]{0,40}>/,
    // Capitals only: "xxx" is a kiss.
    /\b(?:FNAME|LNAME|F_NAME|FIRSTNAME|FIRST_NAME|LAST_NAME|COMPANY_NAME|X{3,})\b/,
    /%[A-Za-z_]{3,20}%|\*\|[A-Za-z_]{2,20}\|\*|\$\{[^{}\n]{1,30}\}/,
    /‹[^‹›\n]{0,40}›/,
  ],
  'g',
);

/** Words that show a text made for many. */
export const BULK_PHRASES = anyOf([
  /\b(?:companies|businesses|firms|teams|brands|organi[sz]ations|practices|shops|agencies|startups|clinics|schools|hotels|restaurants) (?:just )?(?:like|such as) you(?:rs?)?\b/,
  /\b(?:[a-z]+ )?(?:people|professionals|leaders|founders|owners|managers|executives|experts|entrepreneurs|parents|homeowners|students|colleagues|candidates) (?:just )?like (?:you|yourself)\b/,
  /\ball (?:my|our) (?:visitors|contacts|customers|clients|connections|friends|members|followers|subscribers|supporters|readers)\b/,
  /\b(?:dear|valued) (?:valued )?(?:customer|member|client|supporter|subscriber|friend of)\b/,
]);

/** All places of the phrases in a text, in reading order. */
export function findPhrases(text: string, phrases: RegExp): Span[] {
  return [...text.matchAll(phrases)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
