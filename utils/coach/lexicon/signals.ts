/**
 * What the language of follow-ups has in common, written down: each signal is a turn of phrase that many people use,
 * as patterns over the classed words of one sentence (see `classes.ts`: "@meal", "@day"; "<you>" is the reader's name).
 *
 * A pattern is a row of places, each for one of some words: `we|i were|was? @met`. `?` marks a place that may be left out,
 * `*` one that may be filled several times; a place with parentheses takes several words: `(told me|said)`. `*` alone is
 * any word, `_5` up to five of any, `^` and `$` the beginning and the end of the sentence.
 *
 * A signal judges nothing. It is one feature among many; the model learned from labelled messages weighs it.
 */
export const SOURCES: Readonly<Record<string, readonly string[]>> = {
  // Placing the meeting.
  metAt: [
    '@met you|u|<you>? all|both|briefly|again? there? at|in|on|during|after|over|through|outside|by|from|beside|last|this',
    'we|i were|was? (@met|shared a|sat|stood|queued|waited|travelled|worked|studied|trained|danced|volunteered) _6 at|in|on|during|after|next|beside|last|behind',
    'at|from|during|after the|your|our|last|this|that|yesterday _5 @event',
    'at|in|on the? <proper>',
    '@event on|in|last|this',
  ],
  metWhen: [
    '(last|on|this|the other|that) @day|@part|night|week|@month|year',
    '@ago',
    'the other day|night|week|evening|@part',
    '(@num|@number|few|couple of) days|weeks|months|years @ago',
    'last night|week|month|year|@day',
    '@day s? @event|@part|night',
  ],
  introducer: [
    '(suggested|recommended|said|mentioned|thought|told me) that? i|we|you should|might|could|would|@promise|contact|get|reach|write',
    'introduced|referred|pointed|put me|us|you to|in|on',
    'mutual|our|my friend|colleague|neighbour|cousin|acquaintance|contact',
    '<proper> suggested|mentioned|told|said|gave|thinks|swears|recommended|introduced',
  ],
  iWasThe: [
    'i was|am the one|guy|girl|woman|man|person|lady|bloke|fella|tall|loud|quiet|@trade',
    '(it is|this is|@hello it is|here is|am) _1 <me>|<proper> from|of|off|here|at|the',
    'we were|was at|in|on|the|both|those',
  ],
  yourTalk: [
    'your _3 @event|@work',
    'your @talkthing',
    'what|when|how|where you said|told|showed|mentioned|explained|described|spoke|shared|talked|wrote|did',
    'you said|told|mentioned|explained|described|asked|showed|recommended|suggested|spoke|wrote|talked|shared|reminded|taught',
  ],
  claim: [
    'our|the _1 @chat|discussion|meeting|encounter|talk|exchange',
    'as|like (promised|discussed|agreed|i said|we said|mentioned|we discussed)',
    '@praise|@joy|good|@glad|fun (to|it was)? (@met|finally|have met|having met)',
    'in our',
  ],
  // Who the sender is.
  selfAm: [
    'i|and|who|as|we am|are|was|being (a|an|the|your|one of|currently|also|now|new|in|with|from|at|@job|based|studying|working|doing|starting|training|writing)',
    'i (work|run|own|teach|study|manage|lead|coach|train|build|make|sell|repair|bake|grow|keep|write|design|look after|do|restore|fix|drive|volunteer|trained|graduated|live|coordinate|organise|organize|studied|started|retired|handle|direct|head|paint|play|sing)',
    'my|our name is',
    '^(i am|am|<me>|<proper>) <me>|<proper>* here|from|at|of|with|,',
    'a|an|the|fellow|another|retired|former|final|first|second|third|junior|senior|trainee|student|freelance|local _2 @trade',
    '@trade at|in|for|with|from|on|of|and',
    'years|yrs of? exp|experience|in|as',
  ],
  // What it was about.
  both: [
    'in @same',
    'we both|all|share',
    '@same *',
    'as well .|!|,* $',
    'another|fellow|other *',
    'you and i|me',
    'like|as (yours|you did|you said)',
  ],
  topic: [
    'talk|talking|talked|chat|chatting|chatted|conversation|conversations|discussion|speaking|spoke|@chat|@met|discuss|discussing|discussed|swapping|comparing|hearing|hear|heard|learning|reading (with you|to you|you)? about|on|regarding|over|how|of',
    'your _3 on|about|of|for|with',
    'mentioned',
    'interest|interested in *',
    '@hobby',
    'about your|the|how|what|my|our|that|those',
  ],
  effect: [
    'made|makes|making|got|had|has|have|set|left|gave me|us|my',
    '@stuck with|in|to',
    '(cannot|can not|could not|have not|not) stop|stopped|shake|get|quite',
    'ever since',
    'since then|@day|you|we|our|the|that|saturday|sunday',
    'i (have|had|will|am going to|now|am|just|went|already|finally|shall) now|already|since|been|even|just|still|not|never? @learnt|trying|using|been|@think|changed|going|moving|told|started|ordered|bought|tried|made|written|put|begun|thinking|reading|rewriting|doing',
    'i|we (never|had not|had never|hadn|did not|would not have|have never|had no)',
    'the reason|first|best|only|one|bit|part|way|highlight',
    'because',
    'was|were|is|are|so|very|really|particularly|especially|incredibly|most @useful|@praise|@liked',
    'i (really|especially|particularly|very much|also|most|so|truly|thoroughly|just|always|still)* @liked|@learnt|value|valued|agree',
    '@useful to|for|how|advice|what|and',
    'hearing|watching|seeing|listening|reading about|how|you|your',
  ],
  fine: [
    '@liked our|the|@met|@event|talking|chatting|your',
    '^(it is|it was|so|really|very|was|what|a|an|@praise|@joy|good|@glad) so|really|very|a|an* @praise|@joy|good|@glad|and* to|@met|getting|talking|having|chat|talk|meeting|hearing',
    '@praise|@joy|@glad|good|fun (to|it was to)? have? @met',
    '@thank you? for|so',
  ],
  flattery: [
    'impressed|impressive|inspired|inspiring|inspirational|amazing|admire|admiration|incredible|outstanding|remarkable|great|stellar|exceptional|wonderful by|with|your|work|background|profile|career|journey|track|achievements|experience|leader|things|job',
    '@esteemed',
    'your _1 profile|background|career|experience|expertise|journey|achievements|accomplishments|work|leadership|insights|skills|trajectory|reputation|success|organisation|organization|network|content|posts|knowledge|company|industry|field',
  ],
  gesture: [
    '@same industry|field|space|circles|interest|interests',
    'our|shared|mutual|common|similar interest|interests|@chat|passion|passions|goals|values|discussion|connection|connections|industry|field|space|background',
    'what|things|everything|all you|we do|said|did|shared|talked|discussed|have',
  ],
  // Steps.
  askYou: [
    '(would|could|can|will|do|are|might|may|shall|should|have|is|did|would not|how|what|when|where|which) you|u|we|i|it|there|<you>|about|friday|@day be|like|have|fancy|want|care|mind|both|all|up|@free|able|consider|ever*',
    '^(@free|fancy|up for|want|care|coffee|@meal|@chat|interested|@outing|shall|may|might|can|could|would|worth|you in|coming|any chance)',
    '(fancy|@free|up for|down for|game for|keen|in the mood|available|want to|like to|care to|care for) _6 ?',
    '? $',
  ],
  activity: [
    '@meal|@chat|@outing',
    '(@met|see you|catch) up|again|for|with|you|over|at|on|in',
    'come|pop|swing|drop|stop and|to|along|by|over|in|round|down|up|with',
    'join|visit us|me|you|our|my|the',
    'over a? @meal|tea|zoom',
    'take|buy|treat|stand|cook|invite|show|host|have you',
  ],
  when: [
    '@day|@soon|<time>|<nth>|@part',
    '(next|this|coming|following|in the) week|month|@day|@part|@month|fortnight|weekend|spring|summer|autumn|fall|winter',
    'at noon|<num>|@number|half|ten|six',
    '<num> @month',
    '@month <num>',
    'week of',
    'any day|time|evening|@part|@day',
    'end of the? week|month|day',
  ],
  dated: [
    'i (will|shall|can|am going to|would) also|just|then|be|gladly* @promise|bring|get|have|put|write|give|come|be|pick|meet|let _14 (@day|@soon|<nth>|<num> @month|@month <num>|next week|this week|by|@part|tonight|week)',
    'by|on|before|until|this|next (@day|@soon|the <nth>|<nth>|<num> @month|@month|week)',
  ],
  vague: [
    'look|looking (very much)? @promise',
    'feel @free',
    'cross paths|again',
    'your @think|thoughts',
    'keep|stay|be|get|remain in @touch',
    '@met again|up|with? (@vague|one day|some time|at some point|one of these|in the future)',
    '(some time|sometime|someday|some day|one day|at some point|one of these|one o|before long|in due course|in the future|in the near future|down the line|down the road|next time|any time|anytime)',
    'when|whenever (you|your|suits|convenient|things|time|it suits)',
    'if you|ever (ever|are ever|find|happen|get)',
    'let me|us know',
    '@glad to @chat|help|talk|hear|discuss|answer|@met',
    '(hope|hoping|would love|would like|would be @praise|love|like|keen|hope to|want) to|we|our|that|i can|could|will|might|may* @met|catch|see|hear|stay|keep|talk|@chat|continue|work|learn|explore|discuss|cross|paths|be',
    'we should',
    'let us *',
    'hear back|more? from you',
    'do not hesitate',
    '(at your|your earliest) disposal|convenience',
    'my|the door',
    'again|@vague .|!* $',
  ],
  connectAsk: [
    'like|love|want|wanted|hoping|pleased|@praise|honoured|honored|wish|glad to (@met|add|be connected|link|join|expand)',
    'add|accept|adding you|me|my|to',
    'my|your|our professional? network',
    'accept|send my|this|you invitation|request|invite',
    'let us @met',
  ],
  answer: [
    '(yes|sure|absolutely|sounds|perfect|@glad to|count me|deal|of course|that works|works for|suits me|i would be @glad|i would love|i am in|see you|done)',
    'fine for|with|by me',
    '(unfortunately|i am afraid|can not make|could not|not able|i will be away|rain check|have to decline|have to say no|i am away|no longer|another time)',
    'how|what about',
    'instead',
    'could we do|say|make|move|push|try',
    'or the? @day|<nth>|next',
  ],
  // Asks and pitches.
  favour: [
    '@refer|intro|connect me|us',
    'could|can|would|will|please|kindly|pls|possible|hoping|hope|wondering|wonder|wanted|like|grateful|appreciate _8 (@refer|@favour|@job|@cv|@fund|feedback|sign|vote|like|reshare|retweet|subscribe|review|look at|look over|connect me|put me|put in|pass on|pass my|pass me|pass along|forward|keep me|consider me|guide)',
    'put in a word',
    'good word',
    'pick your brain',
    '(looking|searching|seeking|hunting|in search|hoping) (for|to find|of) _5 (@job|@favour|work|@fund|change|opportunity|opportunities|clients|sponsor|sponsors|partner|partners|investor|investors|mentor)',
    'any|some|suitable|the _1 @job',
    'my|attached|enclosed|find _1 @cv',
    'apply|applying|applied|candidate',
    '@favour|@fund',
  ],
  need: [
    'i need|want|require',
    'i am (looking|searching|seeking|in need|after|trying to get|hoping)',
    'we need',
    'we are looking|seeking|raising|collecting|hiring|recruiting',
    'please *',
    'kindly',
  ],
  pitch: [
    'we|i @favour _3 @client|@trade|@org|@gain|to',
    'we|i provide|specialise|specialize|supply|@sell',
    'our _2 @sell|@client|service|services|product|products|team|company|system|customers|technology|range|app|tool|programme|program|experts',
    '@gain _4 @sell|@client|cost|costs|time|sales|money|bill|bills|<percent>|revenue|turnover|waste',
    '@sell|<percent>',
    'quick @num|@number|<num>|@time|@chat|demo|question',
    '(increase|increases|increased|decision maker|pain point|roi|results for|trusted by|proven)',
  ],
  bulk: [
    '@client|people|professionals|companies|businesses|someone|teams|students|families|employers|organisations|organizations|homeowners|parents|colleagues|@trade just? (like|such as) you|yours|yourself',
    'like yours',
    '(unsubscribe|opt out|mailing list|newsletter|this email was)',
    'your company|business|organisation|organization|industry|practice|firm|website|sector',
    '<gap>',
  ],
  stock: [
    'hope|trust|pray that? this|my|the (email|e mail|e - mail|message|note|letter|mail|finds|@promise|text|line)',
    'find|finds you well|in',
    'came|come|stumbled|ran across|upon|on your|you',
    'pick your|ur brain',
    '@touch base',
    'circle|circling back',
    'synergy|synergies|synergistic',
    'reach|reaching out',
    '(impressive|diverse|extensive|wealth of|strong|rich|vast) background|experience|profile|career|knowledge',
    'professional|my network',
    'like -? minded',
    '(do not hesitate|hesitate to)',
    '(low - hanging|low hanging|move the needle|win - win|win win|value - add|value add|best - in - class|best in class|next level|bandwidth|think outside|game - changer|game changer|deep dive|thought leader|mutually beneficial|mutual benefit|leverage|cutting - edge|cutting edge|world - class|world class|ecosystem|fast - paced|fast paced|hit the ground|offline|on your radar|low - key|low key)',
    'just (checking|following|wanted to follow|circling|bumping|floating)',
    '(hop on|jump on)',
    'quick|brief question|call|chat',
    'explore potential|possible|how|ways|opportunity|opportunities|synergy|synergies|areas|whether|a|collaboration|collaborations|collaborating',
    '(revert|kind perusal|ready reference|esteemed|please find attached|kindly find|herewith|thanking you in anticipation)',
    'do|doing the needful',
  ],
  give: [
    '@glad to @promise|@favour|review|look|show|read|return|lend|give',
    'i (can|could|will|would be @glad to|am @glad to|would|have|shall|attach|enclose|@promise|@attach|found|made|brought|saved|kept) _12 (you|your|@attach|if it is|if it would|if it helps|if it might|if that is|if that would|if that helps|if that might|of use|helpful|useful|in return|in case)',
    'here is the|a|that|my',
    'in (return|exchange|case it)',
    'if it|that|this (would be|is|might be|helps|is any)',
    '(on me|my treat|my shout|my round)',
    'i will buy|pay|cook|bring|drive',
    'let me take|buy|cook|return',
    'return the favour|favor',
    'i owe you',
    'for you',
    'as a? @thank',
  ],
  probe: [
    'who (is|looks|handles|deals|do you|should i|would be|takes|does)',
    'do you (need|know any|know of any|use|currently)',
    'do you have any|a @job|budget|need',
  ],
  courtesy: [
    '^congrats|congratulations|congratulation',
    'hope|trust|hoping that? you|all|everything|your|things|the|ur _3 well|good|fine|great|@praise|safe|okay|ok|going|keeping|doing|enjoying|had|having|been|treating|week|weekend|day',
    '(how do you do|long time no|compliments of|merry|season|warm greetings|good wishes)',
    'how are|is|have you|things|life|everything|it',
    'happy new|@day|@month',
    'hope all|u|life',
  ],
  // Everyday business and private life.
  business: [
    '@biz|@attach',
    'please find|confirm|let|see|note|send|advise|ensure|make|can|could|bring|call|reply|sign|check|use|return|remember|complete|review|submit|arrange|update|provide|be',
    'no|ref|number|id .|:? <bignum>|<num>',
    '<money>|<bignum>',
    'by|before (end of|close|cob|eod|<time>|noon|@day|@soon)',
    'as agreed|per|requested|discussed|attached|below',
    'can|could|please you please|just|also|kindly? confirm|send|check|let|update|sign|approve|fix|look|add|remove|change|book|order|ring|bring|take|cover|swap|move|resend|forward|pick',
    '(is|are|was|were|has been|have been|will be) now|still|already|not|all? due|ready|done|closed|open|overdue|confirmed|booked|cancelled|canceled|moved|updated|complete|completed|postponed|delayed|merged|fixed|sent|shipped|dispatched|approved|attached|available|scheduled|arranged',
    '^(-|<num> .)',
    'the team|client|customer|supplier|council|office|committee|landlord|tenant|project|order|job|site|plan|group',
    'any questions|queries|problems|issues',
    'from (@day|now on|monday|the <nth>)',
    'open|opens|close|closes|start|starts|end|ends|begin|begins at|on',
    'you (must|should|need to|have to|will need|are required|can now|are invited|may)',
  ],
  private: [
    '@family',
    'sorry|sad (for|to hear|about) your|the|about',
    '(birthday|anniversary|get well|condolence|condolences|passing|loss|sympathy|thoughts are with|funeral)',
    '(tea|milk|bread|bin|bins|key|keys|cat|dog|kids|school run|pick up|nursery|bath|homework|dentist|sofa|telly|netflix)',
    '(can not stop thinking about you|gorgeous|beautiful|kiss|cuddle)',
    'your eyes|smile',
    'date',
  ],
};

/** The names of the signals, in a fixed order; the model's features are named after them. */
export const SIGNALS: readonly string[] = Object.keys(SOURCES);

/** One place of a pattern: any word, or by the first word of each choice the words that must follow it. */
interface Place {
  readonly choices: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;
  readonly least: number;
  readonly most: number;
}

/** A pattern of a signal, by the signal's place in `SIGNALS`. */
interface Turn {
  readonly signal: number;
  readonly places: readonly Place[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const NONE: readonly Turn[] = [];
const NO_CHOICES: readonly (readonly string[])[] = [];

/** The patterns by the two words they begin with, so that one is tried where it may fit and nowhere else. */
const TURNS = new Map<string, Map<string, Turn[]>>();
/** In the place of a second word: it may be any, or there is none. */
const ANY = '';

Object.values(SOURCES).forEach((sources, signal) => {
  for (const source of sources) {
    const places = (source.replace(/^\^| \$$/g, '').match(/\([^)]+\)[?*]?|\S+/g) ?? []).map(placeOf);
    const turn = { signal, places, isFirst: source.startsWith('^'), isLast: source.endsWith('$') };
    const nextWords = wordsAt(places, 1);
    for (const [first, choices] of places[0]?.choices ?? []) {
      const turns = TURNS.get(first) ?? new Map<string, Turn[]>();
      TURNS.set(first, turns);
      for (const second of new Set(choices.flatMap(([word]) => word ?? nextWords))) {
        turns.set(second, [...(turns.get(second) ?? []), turn]);
      }
    }
  }
});

/** The words that may stand at a place, or after it where it may be left out. */
function wordsAt(places: readonly Place[], index: number): readonly string[] {
  const place = places[index];
  if (!place?.choices) return [ANY];
  return place.least > 0 ? [...place.choices.keys()] : [...place.choices.keys(), ...wordsAt(places, index + 1)];
}

function placeOf(source: string): Place {
  const [, words = '', mark = ''] = /^\(?(.+?)\)?([?*]?)$/.exec(source) ?? [];
  if (source === '*') return { choices: undefined, least: 1, most: 1 };
  if (words.startsWith('_')) return { choices: undefined, least: 0, most: Number(words.slice(1)) };
  const choices = new Map<string, string[][]>();
  for (const choice of words.split('|')) {
    const [first = '', ...rest] = choice.split(' ');
    choices.set(first, [...(choices.get(first) ?? []), rest]);
  }
  return { choices, least: mark ? 0 : 1, most: mark === '*' ? Number.POSITIVE_INFINITY : 1 };
}

/** The signals heard in a sentence of classed words, by their places in `SIGNALS`. */
export function hear(kinds: readonly string[]): ReadonlySet<number> {
  const heard = new Set<number>();
  const tryAt = (at: number, turns: readonly Turn[]) => {
    for (const turn of turns) {
      if (!heard.has(turn.signal) && !(turn.isFirst && at > 0) && fits(turn, kinds, at, 0)) heard.add(turn.signal);
    }
  };
  for (let at = 0; at < kinds.length; at++) {
    const turns = TURNS.get(kinds[at] ?? ANY);
    if (!turns) continue;
    tryAt(at, turns.get(ANY) ?? NONE);
    tryAt(at, turns.get(kinds[at + 1] ?? ANY) ?? NONE);
  }
  return heard;
}

/** Whether the words from `at` on fit a pattern from one of its places on. */
function fits(turn: Turn, kinds: readonly string[], at: number, index: number): boolean {
  const place = turn.places[index];
  if (!place) return !turn.isLast || at === kinds.length;
  const { choices, least, most } = place;
  if (!choices) {
    for (let next = at + least; next <= at + most && next <= kinds.length; next++) {
      if (fits(turn, kinds, next, index + 1)) return true;
    }
    return false;
  }
  if (least === 0 && fits(turn, kinds, at, index + 1)) return true;
  for (const rest of choices.get(kinds[at] ?? '') ?? NO_CHOICES) {
    const next = at + 1 + rest.length;
    if (!rest.every((word, ahead) => kinds[at + 1 + ahead] === word)) continue;
    if (fits(turn, kinds, next, most > 1 ? index : index + 1)) return true;
  }
  return false;
}
