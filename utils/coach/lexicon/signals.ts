/**
 * What the language of follow-ups has in common, written down: each signal is a turn of phrase that many people use,
 * as a pattern over the classed words of one sentence (see `classes.ts`: "@meal", "@day"; "<you>" is the reader's name).
 *
 * A signal judges nothing. It is one feature among many; the model learned from labelled messages weighs it.
 * Gaps are bounded (`{0,n}`), so every pattern is linear in the length of the sentence.
 */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  // Placing the meeting.
  metAt: [
    '@met (?:you|u|<you>)?(?: all| both| briefly| again)? ?(?:there )?(?:at|in|on|during|after|over|through|outside|by|from|beside|last|this) ',
    '(?:we|i) (?:were |was )?(?:@met|shared a|sat|stood|queued|waited|travelled|worked|studied|trained|danced|volunteered)\\b.{0,30} (?:at|in|on|during|after|next|beside|last|behind) ',
    '(?:at|from|during|after) (?:the|your|our|last|this|that|yesterday) (?:[^ ]+ ){0,5}@event',
    '(?:at|in|on) (?:the )?<proper>',
    '@event (?:on|in|last|this) ',
  ],
  metWhen: [
    '(?:last|on|this|the other|that) (?:@day|@part|night|week|@month|year)',
    '@ago',
    'the other (?:day|night|week|evening|@part)',
    '(?:@num|@number|few|couple of) (?:days|weeks|months|years) @ago',
    'last (?:night|week|month|year|@day)',
    '@day (?:s )?(?:@event|@part|night)',
  ],
  introducer: [
    '(?:suggested|recommended|said|mentioned|thought|told me) (?:that )?(?:i|we|you) (?:should|might|could|would|@promise|contact|get|reach|write)',
    '(?:introduced|referred|pointed|put) (?:me|us|you) (?:to|in|on)',
    '(?:mutual|our|my) (?:friend|colleague|neighbour|cousin|acquaintance|contact)',
    '<proper> (?:suggested|mentioned|told|said|gave|thinks|swears|recommended|introduced)',
  ],
  iWasThe: [
    'i (?:was|am) the (?:one|guy|girl|woman|man|person|lady|bloke|fella|tall|loud|quiet|@trade)',
    '(?:it is|this is|@hello it is|here is|am) (?:[^ ]+ )?(?:<me>|<proper>) (?:from|of|off|here|at|the)',
    'we (?:were|was) (?:at|in|on|the|both|those)',
  ],
  yourTalk: [
    'your (?:[^ ]+ ){0,3}(?:@event|@work)',
    'your @talkthing',
    '(?:what|when|how|where) you (?:said|told|showed|mentioned|explained|described|spoke|shared|talked|wrote|did)',
    'you (?:said|told|mentioned|explained|described|asked|showed|recommended|suggested|spoke|wrote|talked|shared|reminded|taught)',
  ],
  claim: [
    '(?:our|the) (?:[^ ]+ )?(?:@chat|discussion|meeting|encounter|talk|exchange)\\b',
    '(?:as|like) (?:promised|discussed|agreed|i said|we said|mentioned|we discussed)',
    '(?:@praise|@joy|good|@glad|fun) (?:to |it was )?(?:@met|finally|have met|having met)',
    'in our ',
  ],
  // Who the sender is.
  selfAm: [
    '(?:i |and |who |as |we )(?:am|are|was|being) (?:a|an|the|your|one of|currently|also|now|new|in|with|from|at|@job|based|studying|working|doing|starting|training|writing)\\b',
    'i (?:work|run|own|teach|study|manage|lead|coach|train|build|make|sell|repair|bake|grow|keep|write|design|look after|do|restore|fix|drive|volunteer|trained|graduated|live|coordinate|organise|organize|studied|started|retired|handle|direct|head|paint|play|sing)\\b',
    '(?:my|our) name is',
    '^(?:i )?(?:am )?(?:<me>|<proper>)(?: <me>| <proper>)? (?:here|from|at|of|with|,)',
    '(?:a|an|the|fellow|another|retired|former|final|first|second|third|junior|senior|trainee|student|freelance|local) (?:[^ ]+ ){0,2}@trade',
    '@trade (?:at|in|for|with|from|on|of|and) ',
    '(?:years|yrs) (?:of )?(?:exp|experience|in|as)',
  ],
  // What it was about.
  both: [
    'in @same',
    'we (?:both|all|share)',
    '(?:the )?@same (?:[^ ]+ )',
    'as well[ .!,]*$',
    '(?:another|fellow|other) (?:[^ ]+ )',
    'you and (?:i|me)',
    '(?:just )?(?:like|as) (?:yours|you did|you said)',
  ],
  topic: [
    '(?:talk|talking|talked|chat|chatting|chatted|conversation|conversations|discussion|speaking|spoke|@chat|@met|discuss|discussing|discussed|swapping|comparing|hearing|hear|heard|learning|reading) (?:with you |to you |you )?(?:about|on|regarding|over|how|of)',
    'your (?:[^ ]+ ){0,3}(?:on|about|of|for|with) ',
    '(?:you )?mentioned',
    'interest(?:ed)? in (?:the |your |our )?[^ ]+',
    '@hobby',
    'about (?:your|the|how|what|my|our|that|those)',
  ],
  effect: [
    '(?:made|makes|making|got|had|has|have|set|left|gave) (?:me|us|my)',
    '@stuck (?:with|in|to)',
    '(?:cannot|can not|could not|have not|not) (?:stop|stopped|shake|get|quite)',
    'ever since',
    'since (?:then|@day|you|we|our|the|that|saturday|sunday)',
    'i (?:have|had|will|am going to|now|am|just|went|already|finally|shall)(?: now| already| since| been| even| just| still| not| never)? (?:@learnt|trying|using|been|@think|changed|going|moving|told|started|ordered|bought|tried|made|written|put|begun|thinking|reading|rewriting|doing)',
    '(?:i|we) (?:never|had not|had never|hadn|did not|would not have|have never|had no)',
    'the (?:reason|first|best|only|one|bit|part|way|highlight)',
    'because',
    '(?:was|were|is|are|so|very|really|particularly|especially|incredibly|most) (?:@useful|@praise|@liked)',
    'i (?:really |especially |particularly |very much |also |most |so |truly |thoroughly |just |always |still )*(?:@liked|@learnt|value|valued|agree)',
    '@useful (?:to|for|how|advice|what|and)',
    '(?:hearing|watching|seeing|listening|reading) (?:about |how |you |your )',
  ],
  fine: [
    '@liked (?:our|the|@met|@event|talking|chatting|your)',
    '^(?:it (?:is|was) |so |really |very |was |what )*(?:a |an )?(?:@praise|@joy|good|@glad)(?: and (?:@praise|@joy))? (?:to|@met|getting|talking|having|chat|talk|meeting|hearing)',
    '(?:@praise|@joy|@glad|good|fun) (?:to |it was to )?(?:have )?@met',
    '@thank (?:you )?(?:for|so)',
  ],
  flattery: [
    '(?:impressed|impressive|inspir[^ ]*|amazing|admire|admiration|incredible|outstanding|remarkable|great|stellar|exceptional|wonderful) (?:by |with |your |work|background|profile|career|journey|track|achievements|experience|leader|things|job)',
    '@esteemed',
    'your (?:[^ ]+ )?(?:profile|background|career|experience|expertise|journey|achievements|accomplishments|work|leadership|insights|skills|trajectory|reputation|success|organi[sz]ation|network|content|posts|knowledge|company|industry|field)\\b',
  ],
  gesture: [
    '@same (?:industry|field|space|circles|interests?)',
    '(?:our|shared|mutual|common|similar) (?:interests?|@chat|passions?|goals|values|discussion|connections?|industry|field|space|background)',
    '(?:what|things|everything|all) (?:you|we) (?:do|said|did|shared|talked|discussed|have)',
  ],
  // Steps.
  askYou: [
    '(?:would|could|can|will|do|are|might|may|shall|should|have|is|did|would not|how|what|when|where|which) (?:you|u|we|i|it|there|<you>|about|friday|@day)(?: be| like| have| fancy| want| care| mind| both| all| up| @free| able| consider| ever)*',
    '^(?:@free|fancy|up for|want|care|coffee|@meal|@chat|interested|@outing|shall|may|might|can|could|would|worth|you in|coming|any chance)',
    '(?:fancy|@free|up for|down for|game for|keen|in the mood|available|want to|like to|care to|care for) (?:[^ ]+ ){0,6}\\?',
    '\\? *$',
  ],
  activity: [
    '@meal',
    '@chat',
    '@outing',
    '(?:@met|see you|catch) (?:up|again|for|with|you|over|at|on|in)',
    '(?:come|pop|swing|drop|stop) (?:and |to |along |by |over |in |round |down |up |with )',
    '(?:join|visit) (?:us|me|you|our|my|the)',
    'over (?:a )?(?:@meal|tea|zoom)',
    '(?:take|buy|treat|stand|cook|invite|show|host|have) you',
  ],
  when: [
    '@day',
    '@soon',
    '<time>',
    '<nth>',
    '(?:next|this|coming|following|in the) (?:week|month|@day|@part|@month|fortnight|weekend|spring|summer|autumn|fall|winter)',
    '@part',
    'at (?:noon|<num>|@number|half|ten|six)',
    '<num> @month',
    '@month <num>',
    '(?:week of|w/c|any (?:day|time|evening|@part|@day))',
    'end of (?:the )?(?:week|month|day)',
  ],
  dated: [
    'i (?:will|shall|can|am going to|would)(?: also| just| then| be| gladly)* (?:@promise|bring|get|have|put|write|give|come|be|pick|meet|let).{0,70}(?:@day|@soon|<nth>|<num> @month|@month <num>|next week|this week|by |@part|tonight|week)',
    '(?:by|on|before|until|this|next) (?:@day|@soon|the <nth>|<nth>|<num> @month|@month|week)',
  ],
  vague: [
    '(?:look|looking) (?:very much )?@promise',
    'feel @free',
    'cross (?:paths|again)',
    'your @think|your thoughts',
    '(?:keep|stay|be|get|remain) in @touch',
    '@met (?:again|up|with)? ?(?:@vague|one day|some time|at some point|one of these|in the future)',
    '(?:some ?time|someday|some day|one day|at some point|one of these|one o|before long|in due course|in the (?:near )?future|down the (?:line|road)|when(?:ever)? (?:you|your|suits|convenient|things|time|it suits)|if (?:you|ever) (?:ever|are ever|find|happen|get)|next time|any ?time)',
    'let (?:me|us) know',
    '@glad to (?:@chat|help|talk|hear|discuss|answer|@met)',
    '(?:hope|hoping|would love|would like|would be @praise|love|like|keen|hope to|want) (?:to|we|our|that|i)(?: can| could| will| might| may)* (?:@met|catch|see|hear|stay|keep|talk|@chat|continue|work|learn|explore|discuss|cross|paths|be)',
    'we should',
    'let us (?:[^ ]+ )',
    'hear (?:back |more )?from you',
    'do not hesitate',
    '(?:at your|your earliest) (?:disposal|convenience)',
    '(?:my|the) door',
    '(?:again|@vague)[ .!]*$',
  ],
  connectAsk: [
    '(?:like|love|want|wanted|hoping|pleased|@praise|honou?red|wish|glad) to (?:@met|add|be connected|link|join|expand)',
    '(?:add|accept|adding) (?:you|me|my|to)',
    '(?:my|your|our) (?:professional )?network\\b',
    '(?:accept|send) (?:my|this|you) (?:invitation|request|invite)',
    'let us @met',
  ],
  answer: [
    '(?:yes|sure|absolutely|sounds|perfect|@glad to|count me|deal|of course|that works|works for|suits me|fine (?:for|with|by) me|i would be @glad|i would love|i am in|see you|done)',
    '(?:unfortunately|i am afraid|can not make|could not|not able|i will be away|rain check|have to (?:decline|say no)|i am away|no longer|another time)',
    '(?:how|what) about|instead|could we (?:do|say|make|move|push|try)|or (?:the )?(?:@day|<nth>|next)',
  ],
  // Asks and pitches.
  favour: [
    '(?:@refer|intro|connect) (?:me|us)',
    '(?:could|can|would|will|please|kindly|pls|possible|hoping|hope|wondering|wonder|wanted|like|grateful|appreciate)\\b.{0,40}(?:@refer|@favour|@job|@cv|@fund|feedback|sign|vote|like|reshare|retweet|subscribe|review|look (?:at|over)|connect me|put (?:me|in)|pass (?:on|my|me|along)|forward|keep me|consider me|guide)',
    'put in a (?:good )?word|good word',
    'pick your brain',
    '(?:looking|searching|seeking|hunting|in search|hoping) (?:for|to find|of) (?:[^ ]+ ){0,5}(?:@job|@favour|work|@fund|change|opportunit[^ ]+|clients|sponsors?|partners?|investors?|mentor)',
    '(?:any|some|suitable|the) (?:[^ ]+ )?@job',
    '(?:my|attached|enclosed|find) (?:[^ ]+ )?@cv',
    'apply(?:ing)?|applied|candidate',
    '@favour',
    '@fund',
  ],
  need: [
    'i (?:need|want|require|am (?:looking|searching|seeking|in need|after|trying to get|hoping))',
    'we (?:need|are (?:looking|seeking|raising|collecting|hiring|recruiting))',
    'please (?:[^ ]+)',
    'kindly',
  ],
  pitch: [
    '(?:we|i) @favour (?:[^ ]+ ){0,3}(?:@client|@trade|@org|@gain|to )',
    '(?:we|i) (?:provide|specialise|specialize|supply|@sell)',
    'our (?:[^ ]+ ){0,2}(?:@sell|@client|service|services|product|products|team|company|system|customers|technology|range|app|tool|programme|program|experts)',
    '@sell',
    '@gain (?:[^ ]+ ){0,4}(?:@sell|@client|costs?|time|sales|money|bills?|<percent>|revenue|turnover|waste)',
    '<percent>',
    'quick (?:@num|@number|<num>|@time|@chat|demo|question)',
    'increase|decision maker|pain point|roi|results for|trusted by|proven',
  ],
  bulk: [
    '(?:@client|people|professionals|companies|businesses|someone|teams|students|families|employers|organi[sz]ations|homeowners|parents|colleagues|@trade|@trades?) (?:just )?(?:like|such as) (?:you|yours|yourself)',
    'like yours',
    'unsubscribe|opt out|mailing list|newsletter|this email was',
    'your (?:company|business|organi[sz]ation|industry|practice|firm|website|sector) (?:name)?',
    '(?:in )?the <gap>|<gap>',
  ],
  stock: [
    '(?:i )?(?:hope|trust|pray) (?:that )?(?:this|my|the) (?:e ?-? ?mail|message|note|letter|mail|finds|@promise|text|line) ?(?:finds|reaches|meets)?',
    'finds? you (?:well|in)',
    '(?:came|come|stumbled|ran) (?:across|upon|on) (?:your|you)',
    'pick (?:your|ur) brain',
    '@touch base',
    'circl(?:e|ing) back',
    'synerg[^ ]+',
    'reach(?:ing)? out',
    '(?:impressive|diverse|extensive|wealth of|strong|rich|vast) (?:background|experience|profile|career|knowledge)',
    '(?:professional|my) network',
    'like ?-? ?minded',
    'do not hesitate|hesitate to',
    'low ?-? ?hanging|move the needle|win ?-? ?win|value ?-? ?add|best ?-? in ?-? class|next level|bandwidth|think outside|game ?-? ?changer|deep dive|thought leader|mutually beneficial|mutual benefit|leverage|cutting ?-? edge|world ?-? class|ecosystem|fast ?-? paced|hit the ground|offline|on your radar|low ?-? key',
    'just (?:checking|following|wanted to follow|circling|bumping|floating)',
    '(?:quick|brief) (?:question|call|chat)|hop on|jump on',
    'explore (?:potential|possible|how|ways|opportunit|synerg|areas|whether|a |collab)',
    '(?:do|doing) the needful|revert|kind perusal|ready reference|esteemed|please find attached|kindly find|herewith|thanking you in anticipation',
  ],
  give: [
    '@glad to (?:@promise|@favour|review|look|show|read|return|lend|give)',
    'i (?:can|could|will|would be @glad to|am @glad to|would|have|shall|attach|enclose|@promise|@attach|found|made|brought|saved|kept)\\b.{0,60}(?:you|your|for you|@attach|if (?:it|that|this) (?:is|would|helps|might)|of use|helpful|useful|in return|in case)',
    'here is (?:the|a|that|my)',
    'in (?:return|exchange|case it)',
    'if (?:it|that|this) (?:would be|is|might be|helps|is any) ?(?:of )?(?:use|help|helpful|useful|interest)?',
    '(?:on me|my treat|i will (?:buy|pay|cook|bring|drive)|my shout|my round|let me (?:take|buy|cook|return))',
    'return the favou?r|i owe you',
    'for you\\b|as (?:a )?@thank',
  ],
  probe: [
    'who (?:is|looks|handles|deals|do you|should i|would be|takes|does)',
    'do you (?:need|have (?:any|a) (?:@job|budget|need)|know (?:of )?any|use|currently)',
  ],
  courtesy: [
    '^congrat',
    '(?:hope|trust|hoping) (?:that )?(?:you|all|everything|your|things|the|ur) (?:[^ ]+ ){0,3}(?:well|good|fine|great|@praise|safe|okay|ok|going|keeping|doing|enjoying|had|having|been|treating|week|weekend|day)',
    'how (?:are|is|have) (?:you|things|life|everything|it)|how do you do|long time no|compliments of|happy (?:new|@day|@month)|merry|season|warm greetings|good wishes|hope (?:all|u|life)',
  ],
  // Everyday business and private life.
  business: [
    '@biz',
    '@attach',
    'please (?:find|confirm|let|see|note|send|advise|ensure|make|can|could|bring|call|reply|sign|check|use|return|remember|complete|review|submit|arrange|update|provide|be)',
    '(?:no|ref|number|id|#) ?[:.]? ?(?:<bignum>|<num>)',
    '<money>',
    '<bignum>',
    '(?:by|before) (?:end of|close|cob|eod|<time>|noon|@day|@soon)',
    'as (?:agreed|per|requested|discussed|attached|below)',
    '(?:can|could|please) you (?:please |just |also |kindly )?(?:confirm|send|check|let|update|sign|approve|fix|look|add|remove|change|book|order|ring|bring|take|cover|swap|move|resend|forward|pick)',
    '(?:is|are|was|were|has been|have been|will be) (?:now |still |already |not |all )?(?:due|ready|done|closed|open|overdue|confirmed|booked|cancelled|canceled|moved|updated|complete|completed|postponed|delayed|merged|fixed|sent|shipped|dispatched|approved|attached|available|scheduled|arranged)',
    '^(?:-|•|\\*|<num> [.])',
    'the (?:team|client|customer|supplier|council|office|committee|landlord|tenant|project|order|job|site|plan|group)\\b',
    'any (?:questions|queries|problems|issues)',
    'from (?:@day|now on|monday|the <nth>)',
    '(?:opens?|closes?|starts?|ends?|begins?) (?:at|on)',
    'you (?:must|should|need to|have to|will need|are required|can now|are invited|may)',
  ],
  private: [
    '@family',
    '(?:sorry|sad) (?:for|to hear|about) (?:your|the|about)',
    '(?:birthday|anniversary|get well|condolence|condolences|passing|loss|sympathy|thoughts are with|funeral)',
    '(?:dinner|tea|milk|bread|bins?|keys?|cat|dog|kids|school run|pick up|nursery|bath|homework|dentist|sofa|telly|netflix)\\b',
    'can not stop thinking about you|your (?:eyes|smile)|date\\b|gorgeous|beautiful|kiss|cuddle',
  ],
};

/** One turn of phrase: its name, and its pattern over the classed words of a sentence joined by single spaces. */
export interface Signal {
  readonly name: string;
  readonly pattern: RegExp;
}

/** The signals in a fixed order: the model's features are named after them. A pattern begins at the beginning of a word. */
export const SIGNALS: readonly Signal[] = Object.entries(SOURCES).map(([name, alternatives]) => ({
  name,
  pattern: new RegExp(alternatives.map(atWordStart).join('|')),
}));

/** Every word of the text a pattern is tried on has a space before it, so a pattern that begins with a word begins with a space. */
function atWordStart(source: string): string {
  if (source.startsWith('^')) return `^ (?:${source.slice(1)})`;
  return /^[\w@<(]/.test(source) ? ` (?:${source})` : source;
}
