import { englishCues } from './inflect';
import { type Stances } from './stances';
import { wordSet } from './wordSet';

const AIMS = `
  want* promise* vow* pledge* decline* refuse* plan*/plans/planned/planning seek/seeks/sought/seeking decide hope* agree
  threaten intend offer* prefer/prefers/preferred/preferring choose/chooses/chose/choosing/chosen propose aim* expect urge*
  ask request* demand*`;

const OBJECTS = `
  support* oppose endorse back* favor* favour* reject defend question* criticize criticise attack* propose urge*
  seek/seeks/sought/seeking demand* request* want* prefer/prefers/preferred/preferring welcome* embrace promote blast*
  slam/slams/slammed/slamming denounce condemn praise* cite discuss address* challenge* dispute* mock ridicule* bash assail
  decry lambast dismiss applaud tout* hail* champion* echo* doubt* disavow repudiate renounce consider view* ask expect
  approve advocate emphasize rebuke* fault* thank* know/knows/knew/knowing/known fear* offer*`;

const BELIEFS = `
  know/knows/knew/knowing/known recognize realize doubt* fear* complain expect
  understand/understands/understood/understanding feel/feels/felt/feeling see/sees/saw/seeing/seen decide learn`;

const BEHIND: readonly (readonly [string, readonly string[]])[] = [
  ['talk* speak/speaks/spoke/speaking/spoken joke* brag/brags/bragged/bragging', ['about', 'of']],
  ['complain worry* lobby campaign* vote* push* argue long* boast*', ['about', 'against', 'for']],
  ['rail* agree disagree side* focus* apologize', ['against', 'with', 'on', 'for']],
];

const NOUNS: readonly (readonly [string, readonly string[]])[] = [
  ['claim claims allegation allegations argument belief view idea assertion suggestion statement warning', ['that']],
  ['promise promises plan plans decision refusal desire vow pledge call offer threat', ['that', 'to']],
  ['support opposition criticism attack attacks endorsement', ['for', 'of', 'to', 'on']],
  ['complaint complaints comments remarks questions fear fears hope hopes concern concerns', ['that', 'about', 'of']],
  ['accusation accusations call calls proposal request', ['that', 'of', 'for', 'to']],
];

/** Where people stand, in English. */
export const ENGLISH_STANCES: Stances = {
  objects: new Map([
    ...formsOf(OBJECTS).map((form) => [form, ['']] as const),
    ...BEHIND.flatMap(([verbs, words]) => formsOf(verbs).map((form) => [form, words] as const)),
  ]),
  aims: new Set(formsOf(AIMS)),
  beliefs: new Set(formsOf(BELIEFS)),
  nouns: new Map(NOUNS.flatMap(([nouns, words]) => [...wordSet(nouns)].map((noun) => [noun, words] as const))),
  forms: new Map(
    [AIMS, OBJECTS, BELIEFS, ...BEHIND.map(([verbs]) => verbs)].flatMap((verbs) => englishCues('naming', verbs)),
  ),
};

function formsOf(verbs: string): string[] {
  return englishCues('naming', verbs).map(([form]) => form);
}
