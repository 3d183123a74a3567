/**
 * The commonest small words of languages that people write mail in. Where a word is common in two, it stands in neither,
 * so that "die" or "no" decides nothing.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and you to of for is was it that with have this your my at we are be would so from but they not it’s i’m just what our about when can will there an if had were been do how by has than which who more some could there’s i’d i’ve thanks thank hi hello great good let know',
  es: 'el los las que y en una por con para del se su lo como pero muy gracias usted estoy más tu qué hola cuando ya nos',
  fr: 'le les des et une est pour dans vous je que qui sur avec pas nous votre merci bonjour très ce cette mais au aux été êtes c’est',
  de: 'der das und ist nicht ich sie mit für auf ein eine wir den dem zu auch danke sehr ihr ihnen hallo habe noch bei bitte ihre uns wie',
  it: 'il che di è una per con sono non gli del della ho molto grazie ciao anche come lei mi più questo nostra ci sono',
  pt: 'o os uma para com não você obrigado obrigada muito do da em é um foi seu sua eu mais nos olá também por ao pela',
  nl: 'het een en van ik je niet dat voor met op zijn wij bedankt heb ook maar naar jullie graag goed aan onze deze bij wordt',
  sv: 'och att det som en på är för med jag inte av till du vi har den om tack hej ni kan ett var',
  pl: 'i w nie na się z do że jest to dziękuję za jak pan pani mam czy od ale był dla oraz jestem cześć',
  tr: 've bir bu için ile çok teşekkür ederim merhaba ama ben sen siz olarak da de ne gibi var daha kadar iyi',
  id: 'dan yang di untuk dengan ini saya anda itu tidak terima kasih pada dari akan ada kami bisa sudah juga ya kita',
  hi: 'hai aap ka ki ke mein main nahi kya se ko bhi aur tha hum kar raha rahi hoon dhanyavaad bahut acha yaar bhai kal',
};

const LANGUAGE_OF: ReadonlyMap<string, string> = new Map(
  [...countWords()]
    .filter(([, languages]) => languages.length === 1)
    .map(([word, [language]]) => [word, language ?? '']),
);

function countWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words.split(' ')) languages.set(word, [...new Set([...(languages.get(word) ?? []), language])]);
  }
  return languages;
}

/** How many of some words, in lower case, are small words of English: a cheap sign that a text needs no closer look. */
export function countEnglish(words: readonly { readonly word: string }[]): number {
  return words.reduce((count, { word }) => count + Number(LANGUAGE_OF.get(word) === 'en'), 0);
}

/** Enough to tell by; more text makes it no surer and a keystroke dearer. */
const SAMPLE = 600;
const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const WORDS = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;

/**
 * Whether a text is plainly in another language than English.
 *
 * `false` for English, and for text too short or too strange to tell: the gate judges that by itself.
 */
export function isForeign(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters >= 10 && (sample.match(LATIN)?.length ?? 0) < letters / 2) return true;
  const counts = new Map<string, number>();
  for (const word of sample.match(WORDS) ?? []) {
    const language = LANGUAGE_OF.get(word.toLowerCase().replace("'", '’'));
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get('en') ?? 0;
  for (const [language, count] of counts) if (language !== 'en' && count >= 3 && count > 1.5 * english) return true;
  return false;
}
