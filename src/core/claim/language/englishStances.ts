import { englishCues } from './inflect';
import { type Followed, type Stances } from './stances';
import { wordSet } from './wordSet';

const AIMS = `
  want* promise* vow* pledge* decline* refuse* plan*/plans/planned/planning seek/seeks/sought/seeking decide hope* agree
  threaten intend offer* prefer/prefers/preferred/preferring choose/chooses/chose/choosing/chosen propose aim* expect urge*
  ask request* demand* claim* like oppose allow persuade`;

/** Being for or against a thing, and wanting it. */
const SIDES = `
  support* oppose endorse back* favor* favour* reject defend question* criticize criticise attack* propose urge*
  seek/seeks/sought/seeking demand* request* want* prefer/prefers/preferred/preferring welcome* embrace promote blast*
  slam/slams/slammed/slamming denounce condemn praise* dispute* mock ridicule* bash assail
  decry lambast dismiss applaud tout* hail* champion* doubt* disavow repudiate renounce ask approve advocate rebuke* fault*
  thank* fear* offer* bemoan resent dislike hate* despise deplore admire`;

/** Taking notice of a thing, or not. */
const REGARDS = `
  cite discuss address* echo* consider view* expect emphasize emphasise know/knows/knew/knowing/known recognize ignore judge*
  notice* understand/understands/understood/understanding`;

/** Putting a thing into words. */
const WORDINGS = `
  express highlight* list* identify reference* repeat* detail* voice* articulate counter* describe contradict expose
  invoke outline* downplay portray liken compare frame* present*`;

const BELIEFS = `
  know/knows/knew/knowing/known recognize realize doubt* fear* complain expect
  understand/understands/understood/understanding feel/feels/felt/feeling see/sees/saw/seeing/seen decide learn`;

const LIKENINGS = `
  see/sees/saw/seeing/seen view* regard* cast*/casts/cast/casting treat* paint* perceive frame* portray interpret position*
  remember picture* define`;

const BEHIND: readonly (readonly [string, readonly string[]])[] = [
  ['talk* speak/speaks/spoke/speaking/spoken joke* brag/brags/bragged/bragging', ['about', 'of']],
  ['complain worry* lobby campaign* vote* push* argue long* boast*', ['about', 'against', 'for']],
  ['rail* agree disagree side* focus* apologize', ['against', 'with', 'on', 'for']],
];

const NOUNS: readonly (readonly [string, readonly string[]])[] = [
  [
    'claim claims allegation allegations argument belief view idea notion assertion suggestion statement warning',
    ['that'],
  ],
  ['promise promises plan plans decision refusal desire vow pledge call offer threat', ['that', 'to']],
  ['support', ['for']],
  ['supporter supporters endorsement', ['of']],
  ['opposition', ['to']],
  ['criticism', ['of', 'for', 'about', 'over']],
  ['attack attacks', ['on']],
  ['complaint complaints comments remarks questions fear fears hope hopes concern concerns', ['that', 'about', 'of']],
  ['accusation accusations', ['that', 'of']],
  ['call calls proposal request', ['that', 'for', 'to']],
];

const ATTITUDES: readonly (readonly [string, readonly string[]])[] = [
  ['eager willing determined inclined reluctant unwilling hesitant keen prepared loath', ['to']],
  ['anxious happy proud glad', ['to', 'about', 'of', 'that']],
  ['concerned worried optimistic pessimistic skeptical sceptical nervous enthusiastic', ['about', 'of', 'that', 'by']],
  ['uneasy unhappy upset dissatisfied disappointed frustrated alarmed', ['about', 'with', 'by', 'that', 'over']],
  ['angry furious cautious hopeful serious unapologetic passionate', ['about', 'over', 'that', 'with']],
  [
    'critical wary confident supportive aware dismissive afraid fearful suspicious doubtful mindful tired fond',
    ['of', 'that'],
  ],
  ['certain sure convinced sorry', ['about', 'of', 'that']],
  ['opposed committed open sympathetic hostile resistant loyal dedicated', ['to']],
];

const OPINIONS: readonly (readonly [string, readonly string[]])[] = [
  ['seen viewed regarded perceived remembered hailed criticized criticised described portrayed', ['as', 'by']],
  ['considered named labeled labelled dubbed deemed', ['', 'by']],
  ['known', ['as', 'for', 'to', 'by']],
  ['believed thought rumored rumoured said', ['to']],
];

/** Where people stand, in English. */
export const ENGLISH_STANCES: Stances = {
  objects: followed([...[SIDES, REGARDS, WORDINGS].map((verbs) => [verbs, ['']] as const), ...BEHIND], formsOf),
  aims: new Set(formsOf(AIMS)),
  beliefs: new Set(formsOf(BELIEFS)),
  likenings: new Set(formsOf(LIKENINGS)),
  likeness: wordSet('as'),
  nouns: followed(NOUNS, wordsOf),
  attitudes: followed(ATTITUDES, wordsOf),
  copulas: wordSet('feel feels felt seem seems seemed remain remains remained become becomes became grew grown'),
  impressions: wordSet('seem seems seemed appear appears appeared'),
  opinions: followed(OPINIONS, wordsOf),
  particles: wordSet('up down off out away back forth together apart along ahead aside'),
  anybody: wordSet('you'),
  forms: new Map(
    [AIMS, SIDES, REGARDS, WORDINGS, BELIEFS, LIKENINGS, ...BEHIND.map(([verbs]) => verbs)].flatMap((verbs) =>
      englishCues('naming', verbs),
    ),
  ),
};

/** What may follow each word; what stands later wins. */
function followed(
  entries: readonly (readonly [string, readonly string[]])[],
  spelled: (words: string) => readonly string[],
): Followed {
  return new Map(entries.flatMap(([words, behind]) => spelled(words).map((word) => [word, behind] as const)));
}

function formsOf(verbs: string): string[] {
  return englishCues('naming', verbs).map(([form]) => form);
}

function wordsOf(words: string): string[] {
  return [...wordSet(words)];
}
