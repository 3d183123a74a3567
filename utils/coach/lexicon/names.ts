import type { Draft } from '../types.ts';

/** Short forms of given names that do not begin like the full name; each line: full forms, then short forms. */
const NICKNAMES: readonly (readonly [string, string])[] = [
  ['william', 'bill billy will willie liam'],
  ['robert', 'bob bobby rob robbie bert'],
  ['richard', 'dick rick ricky rich'],
  ['james', 'jim jimmy jamie'],
  ['john', 'jack johnny jon'],
  ['jonathan', 'jon jonny'],
  ['charles', 'charlie chuck chas'],
  ['henry', 'harry hal hank'],
  ['edward', 'ed eddie ted teddy ned'],
  ['edmund', 'ed ted ned'],
  ['theodore', 'ted teddy theo'],
  ['anthony', 'tony'],
  ['antonio', 'tony toni'],
  ['margaret', 'peggy meg maggie greta marge daisy'],
  ['elizabeth', 'liz lizzie beth betty eliza libby bess lisa'],
  ['katherine catherine kathryn katharine', 'kate katie kathy cathy kit kitty kay'],
  ['mary', 'molly polly mae'],
  ['sarah', 'sally sadie'],
  ['dorothy', 'dot dottie dolly'],
  ['francis frances', 'frank fran frankie'],
  ['francisco', 'paco pancho cisco'],
  ['jose', 'pepe'],
  ['ignacio', 'nacho'],
  ['guadalupe', 'lupe lupita'],
  ['alexander alexandra alexandre', 'alex sandy sasha lex xander alec'],
  ['aleksandr alexei aleksei', 'sasha alyosha lyosha'],
  ['mikhail', 'misha'],
  ['dmitri dmitry', 'dima mitya'],
  ['ekaterina', 'katya'],
  ['maria', 'masha'],
  ['evgeny yevgeny', 'zhenya'],
  ['nicholas', 'nick nicky klaus'],
  ['christopher', 'chris kit topher'],
  ['christine christina', 'chris tina'],
  ['albert', 'bert al'],
  ['gilbert', 'bert gil'],
  ['andrew', 'drew andy'],
  ['lawrence laurence', 'larry laurie'],
  ['gerald gerard', 'gerry jerry ged'],
  ['harold', 'harry hal'],
  ['matthew', 'matt'],
  ['michael', 'mike mick mickey'],
  ['patrick', 'paddy pat'],
  ['patricia', 'pat trish tricia patsy'],
  ['rebecca', 'becky becca'],
  ['deborah', 'debbie deb'],
  ['susan suzanne susannah', 'sue suzie'],
  ['helen eleanor ellen', 'nell nellie ellie'],
  ['victoria', 'vicky tori'],
  ['isabel isabella', 'bella izzy'],
  ['caroline carolyn', 'carrie caro'],
  ['jennifer', 'jen jenny'],
  ['jacqueline', 'jackie'],
  ['stephen steven', 'steve'],
  ['stephanie', 'steph'],
  ['thomas', 'tom tommy'],
  ['joseph', 'joe joey'],
  ['josephine', 'jo josie'],
  ['joanna johanna', 'jo'],
  ['philip phillip', 'phil pip'],
  ['oluwaseun', 'seun'],
  ['oluwatobiloba', 'tobi'],
  ['babatunde', 'tunde'],
  ['abigail', 'abby gail'],
  ['virginia', 'ginny'],
  ['penelope', 'penny'],
  ['leonard', 'len lenny leo'],
  ['ronald', 'ron ronnie'],
  ['donald', 'don donnie'],
  ['kenneth', 'ken kenny'],
  ['timothy', 'tim'],
  ['walter', 'wally walt'],
  ['wilfred', 'wilf'],
];

const SHORT_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NICKNAMES.flatMap(([full, short]) =>
    full.split(' ').map((name): [string, Set<string>] => [name, new Set(short.split(' '))]),
  ),
);

/** Titles before a name, without their dots, lower case. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor prof professor sir madam madame rev reverend father fr sister captain major colonel judge dame lord lady herr frau senor señor señora sra signor engr chief alhaji hajia pastor coach chef'.split(
    ' ',
  ),
);

/** Words of a recipient's "name" that show an office or a firm, not a person. */
const OFFICE =
  /\b(?:team|office|accounts?|payable|sales|support|info|admin|service|services|department|dept|desk|list|group|members?|residents|committee|council|school|hire|ltd|limited|inc|llc|plc|gmbh|company|co\.|customers?|staff|reception|enquiries|billing|hr|recruitment|everyone|all|parents|volunteers|owners|subscribers|society|club|association|helpdesk|helpline|bank|university|hospital|clinic|practice|newsletter|noreply|no-reply|board|class|crew|association|properties|lettings|solutions|hotel|restaurant|store|shop)\b/i;

/** The words of a person's name, lower case, titles left out; `[]` for an office or where no name is known. */
export function nameWords(name: string | undefined): string[] {
  if (!name || OFFICE.test(name)) return [];
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\p{L}[\p{L}\p{M}'-]*/gu);
  return (words ?? []).filter((word) => !TITLES.has(word) && (word.length > 1 || !/[a-z]/.test(word)));
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a word that addresses somebody is one of their names, a short form of one, or one with a slip of the pen. */
export function isNameOf(word: string, names: readonly string[]): boolean {
  const called = plain(word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''));
  return names.some((full) => {
    const name = plain(full);
    if (called === name || name.split('-').includes(called) || called.replaceAll('-', '') === name.replaceAll('-', ''))
      return true;
    if (SHORT_FORMS.get(name)?.has(called) || SHORT_FORMS.get(called)?.has(name)) return true;
    if (called.length >= 2 && name.startsWith(called)) return true;
    if (isClipped(called, name)) return true;
    return called.length > 4 && Math.abs(called.length - name.length) <= 1 && differsByOne(called, name);
  });
}

/** "Debs" of Deborah, "Danny" of Daniel, "Soph" of Sophie: the first three letters, then an ending of affection. */
function isClipped(called: string, name: string): boolean {
  return (
    called.length >= 3 &&
    called.length <= 7 &&
    name.slice(0, 3) === called.slice(0, 3) &&
    /(?:s|y|ie|ey|o|i|z|zza|ers)$/.test(called)
  );
}

/** One letter changed, added, left out, or two neighbours swapped. */
function differsByOne(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const restA = a.slice(i, a.length - j);
  const restB = b.slice(i, b.length - j);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The names of a draft's people, as lower-case words; `you` and `me` are the same for looking up. */
export interface Names {
  readonly to: readonly string[];
  readonly from: readonly string[];
  /** How many of those it goes to have a name of their own. */
  readonly known: number;
  readonly you: ReadonlySet<string>;
  readonly me: ReadonlySet<string>;
}

/** The names that a draft's words are read against. */
export function namesOf(draft: Pick<Draft, 'to' | 'from'>): Names {
  const each = draft.to.map(({ name }) => nameWords(name));
  const to = each.flat();
  const from = nameWords(draft.from?.name);
  return { to, from, known: each.filter((words) => words.length > 0).length, you: new Set(to), me: new Set(from) };
}
