/**
 * Words that do the same work in a follow-up, folded into one class: what holds of one holds of its fellows.
 *
 * Common English of several countries, collected by meaning. A word stands in the class of its commonest use in
 * messages between people who have just met; a word of two common uses is left out.
 */
const CLASSES: Readonly<Record<string, string>> = {
  '@day':
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues weds thu thur thurs fri weekend mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  '@soon': 'tomorrow tonight',
  '@month':
    'january february march april june july august september october november december jan feb apr aug sept sep oct nov dec',
  '@part': 'morning afternoon evening noon lunchtime arvo midday mornings afternoons evenings teatime',
  '@ago': 'yesterday ago recently earlier lately',
  '@term': 'fortnight semester term quarter',
  '@meal':
    'coffee lunch dinner breakfast brunch beer beers drink drinks supper cuppa chai luncheon pint pints juice smoothie meal espresso latte dumplings pizza curry wine cocktail cocktails tacos bbq barbecue picnic sandwich matcha flat-white brew',
  '@chat':
    'call chat catchup catch-up zoom meetup facetime phonecall conversation conversations natter yarn coffee-chat',
  '@outing':
    'walk hike visit tour run game match concert rehearsal show-round walkabout ride stroll swim jam trip outing excursion film gig play tasting',
  '@event':
    'conference summit fair expo workshop seminar webinar gala retreat hackathon reception mixer event festival forum symposium panel wedding party tournament race exhibition congress convention fundraiser marathon auction bazaar bootcamp keynote roundtable reunion training meeting orientation masterclass parkrun ceremony open-day screening jamboree rally demo-day assembly agm regatta awards lecture talk talks session presentation course class classes lesson induction drive',
  '@place':
    'station stand booth table stall library church hall hotel hospital clinic school university college airport train bus plane flight ferry cafe pub bar restaurant market gym park museum theatre gallery centre center community office bridge queue line platform lounge kitchen garden allotment shop bookshop studio campus ward classroom',
  '@trade':
    'nurse teacher engineer student manager developer designer founder consultant doctor midwife lawyer solicitor accountant architect researcher scientist professor lecturer analyst technician electrician plumber carpenter joiner chef cook baker farmer gardener photographer writer editor journalist librarian pharmacist physiotherapist physio dentist vet carer paramedic firefighter driver mechanic welder machinist programmer coder artist musician potter illustrator translator interpreter recruiter adviser advisor broker agent salesman realtor planner surveyor geologist biologist chemist physicist economist hydrologist historian archivist curator coach trainer tutor therapist counsellor counselor psychologist director owner partner officer coordinator supervisor assistant apprentice trainee graduate intern undergraduate postgraduate phd postdoc volunteer trustee chair treasurer secretary captain pilot sailor fisherman beekeeper butcher florist barber hairdresser tailor seamstress printer bookbinder builder roofer bricklayer mason painter decorator radiographer phlebotomist dietitian optometrist porter receptionist buyer merchandiser marketer strategist copywriter ceo cto cfo coo vp head lead freelancer entrepreneur bookkeeper auditor actuary banker teller cashier retiree pensioner novelist poet filmmaker producer sophomore freshman senior junior specialist executive representative rep',
  '@praise':
    'great good lovely nice wonderful fantastic brilliant amazing super awesome delightful excellent fabulous terrific pleasant grand ripper neat cool sweet superb marvellous marvelous incredible',
  '@joy': 'pleasure honour honor joy delight privilege treat',
  '@glad': 'glad happy pleased delighted thrilled grateful thankful honoured honored',
  '@met':
    'met meeting meet seeing connecting connect connected chatting talking speaking spoke chatted talked bumped sat',
  '@liked':
    'enjoyed loved liked appreciated admired impressed inspired fascinated struck moved touched amazed admire enjoy love blown charmed captivated intrigued',
  '@useful':
    'helpful useful interesting insightful inspiring fascinating refreshing eye-opening clear practical valuable memorable moving encouraging thoughtful brave honest funny generous kind',
  '@learnt':
    'learned learnt taught showed explained told realised realized changed helped convinced persuaded reminded encouraged answered understood discovered gave saved tried adopted borrowed started rewrote redid copied',
  '@stuck': 'stuck stayed lodged rang ringing resonated lingered landed remained echoed haunted',
  '@think': 'thinking remember remembered mind head thought wondering forget forgotten',
  '@talkthing':
    'point idea ideas advice tip tips story stories question answer trick example suggestion explanation description account remark comment argument phrase line insight approach method way view thoughts lesson words sentence take warning',
  '@work':
    'article paper book essay blog post podcast newsletter column report chapter study thesis piece interview film album exhibition poem novel video thread',
  '@same': 'same both fellow shared common mutual likewise alike too also neither similar',
  '@hobby':
    'running cycling climbing hiking swimming baking knitting gardening sailing surfing chess football cricket rugby tennis golf fishing birding pottery ceramics guitar piano choir reading photography cooking yoga rowing sourdough beekeeping crochet quilting skiing kayaking camping trail bees roses dogs dog cats cat horses chickens allotments vinyl theatre opera jazz',
  '@sell':
    'solution solutions platform software saas roi leads lead revenue pipeline boost productivity discount pricing trial demo provider leading-edge cost-effective package packages deal prospects conversion conversions seo streamline optimise optimize scalable turnkey b2b outsourcing offer offers offering savings subscription webinars prices quote brochure portfolio payroll proposal guarantee guaranteed customers',
  '@gain': 'reduce increase save cut grow double triple scale improve maximise maximize eliminate automate',
  '@client':
    'clients companies businesses organisations organizations firms brands teams founders leaders owners practices startups smbs executives professionals entrepreneurs',
  '@job':
    'job jobs opening openings vacancy vacancies internship internships referral position positions hiring hire recruit recruiting employment employer role roles placement attachment apprenticeship roster',
  '@cv': 'cv resume résumé candidacy candidature application portfolio-link transcript credentials qualifications',
  '@refer':
    'refer recommend recommendation endorse endorsement reference vouch introduce intro introduction introductions nominate sponsor sponsorship',
  '@fund':
    'invest investment investor investors funding donate donation donations fundraising loan pledge crowdfunding kickstarter contribution',
  '@biz':
    'invoice payment paid order delivery contract minutes agenda deadline ticket spreadsheet rota shift schedule form forms policy account refund appointment budget version file files document documents deploy build server branch merge bug login password parcel shipment stock supplier purchase receipt booking reservation deposit balance overdue vat tax hr payslip timesheet handover backlog sprint release draft slides signature signed sign approval approve reminder tenancy boiler rent maintenance parking warranty prescription insurance claim',
  '@attach': 'attached attach enclosed enclose attaching attachment herewith',
  '@family':
    'mum mom mam dad daddy mummy nan gran grandma grandad granny sis bro auntie aunt uncle cousin babe darling honey sweetheart kids hubby',
  '@hello':
    'hi hello hey dear hiya howdy hullo greetings gday heya hej hola bonjour namaste salaam aloha howya yo morning-all salutations',
  '@bye':
    'regards sincerely cheers best warmly respectfully faithfully truly cordially warmest kindest fondly sincerest xx xo hugs',
  '@thank': 'thanks thank thankyou gratitude thanking',
  '@free': 'free available around keen able interested open up',
  '@time': 'minutes mins minute hour hours half-hour min',
  '@promise':
    'send bring post email mail forward share drop ring phone text message introduce show lend deliver save book pop ping',
  '@vague': 'sometime someday soon whenever anytime eventually future again',
  '@touch': 'touch contact',
  '@favour': 'favour favor help support assistance guidance mentorship mentor mentoring opportunity opportunities',
  '@esteemed': 'esteemed reputed reputable prestigious honourable renowned leading world-class',
  '@group':
    'all everyone everybody folks team members colleagues residents parents customers subscribers friends volunteers neighbours staff guys ladies gentlemen both',
  '@org':
    'company organisation organization firm agency startup business practice department team charity nonprofit ngo institute council bank hospice surgery society association club trust group',
  '@number':
    'one two three four five six seven eight nine ten eleven twelve half quarter-past twenty fifteen thirty forty',
};

/** Word → class. */
export const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([kind, words]) => words.split(/\s+/).map((word): [string, string] => [word, kind])),
);
