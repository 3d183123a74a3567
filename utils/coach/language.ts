/** The commonest small words of English. */
const ENGLISH = words(
  'the and you to of for is was it that with have this your my at we are be would so from but they not just what our about when can will there an if had were been do how by has than which who more some could thanks thank hi hello great good let know i a in on as me am',
);

/** The commonest small words of other languages written with Latin letters. Those that are English words too are left out. */
const FOREIGN = new Set(
  [
    'el los las que y en una un con por para del se su lo como pero muy gracias usted estoy más tu qué hola cuando ya nos la de te es fue ti contigo gustaría semana',
    'le les des et une est dans vous je qui sur avec pas nous votre merci bonjour très ce cette mais au aux êtes pour vos chez serais moi ne plus',
    'der das und ist nicht ich sie mit für auf ein eine wir dem zu auch danke sehr ihr ihnen hallo habe noch bei bitte ihre uns wie hätten einen wäre es',
    'il che di è una per sono non gli della ho molto grazie ciao anche come lei mi più questo nostra stato alla sabato prossima',
    'o os uma com não você obrigado obrigada muito da em um foi seu sua eu mais olá também ao pela na se',
    'het een en van ik je niet dat voor met op zijn wij bedankt heb ook maar naar jullie graag goed aan onze deze bij wordt leuk',
    'och att det som en på är för med jag inte av till du vi har om tack hej ni kan ett var hade',
    'jeg og af ikke tak takk hej fra skal på hvis ditt',
    'ei että kiitos voi myös sen',
    'și vă nu pentru este mulțumim să din sunt',
    'w nie na się z że jest to dziękuję za jak pan pani mam czy od ale był dla oraz jestem cześć',
    've bir bu için ile çok teşekkür ederim merhaba ama ben sen siz olarak ne gibi daha kadar iyi',
    'dan yang untuk dengan ini saya anda itu tidak terima kasih pada dari akan ada kami bisa sudah juga kita',
    'hai aap ka ki ke mein nahi kya se ko bhi aur tha kar raha rahi hoon dhanyavaad bahut acha yaar bhai kal',
  ]
    .flatMap((list) => [...words(list)])
    // "En route", "con", "a man of war": a word of both says nothing.
    .filter(
      (word) =>
        !ENGLISH.has(word) &&
        !/^(?:die|den|con|son|pour|main|hum|per|era|par|on|come|do|no|se|to|over|du|vi|an|com|kan|ben|dan|sen|pan|kar|ne|mi|de|la|le|et|van|von|da|di|el|los|ko|ki|ka|ke|is|het|ten)$/.test(
          word,
        ),
    ),
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** How many of some words, in lower case, are small words of English: a cheap sign that a text needs no closer look. */
export function countEnglish(words: readonly { readonly word: string }[]): number {
  return words.reduce((count, { word }) => count + Number(ENGLISH.has(word)), 0);
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
  let english = 0;
  let foreign = 0;
  for (const found of sample.match(WORDS) ?? []) {
    const word = found.toLowerCase();
    if (ENGLISH.has(word)) english++;
    else if (FOREIGN.has(word)) foreign++;
  }
  return foreign >= 3 && foreign > english;
}
