import { wordSet } from '../language/wordSet';

/** What a word says about the sentence it stands in. */
export type Sign =
  | 'hedge'
  | 'hearsay'
  | 'negation'
  | 'past'
  | 'perfect'
  | 'comparison'
  | 'quantity'
  | 'number'
  | 'time'
  | 'institution'
  | 'change'
  | 'opinion'
  | 'wish'
  | 'future'
  | 'self'
  | 'address'
  | 'vague';

type Words = Readonly<Partial<Record<Sign, string>>>;

/** Where a word is of two classes, the later one is kept. */
const ENGLISH: Words = {
  // "May" with a capital is a month.
  hedge: `may might could reportedly allegedly alleged purportedly purported apparently possibly perhaps maybe probably likely unlikely
    seemingly supposedly ostensibly presumably potentially rumoured rumored unconfirmed suspected seems seem seemed appears appear
    appeared arguably conceivably`,
  hearsay: `said believed thought understood expected reported alleged rumoured rumored known considered`,
  negation: `not never no none nobody nothing neither nor cannot without isn't aren't wasn't weren't hasn't haven't hadn't don't
    doesn't didn't won't wouldn't can't couldn't shouldn't`,
  past: `was were did had went came took gave rose fell grew won lost left cut made paid sold began became voted spent passed signed
    raised lowered doubled tripled created built invaded vetoed opposed supported increased decreased declined called proposed cast
    sent brought got told wrote ran inherited happened put supported closed opened cost`,
  perfect: `has have been`,
  comparison: `than more less fewer higher lower larger largest highest lowest biggest smallest greatest most least worst ever record
    double twice half same only every all first average`,
  quantity: `percent percentage millions billions trillions hundreds thousands dozens dollars people jobs number rate per quarter
    third majority`,
  number: `million billion trillion hundred thousand dozen one two three four five six seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`,
  time: `since ago year years month months today last decade decades yesterday under administration term history now during until
    century week weeks`,
  institution: `congress senate house court president governor senator department budget deficit tax taxes income spending insurance
    medicare bill law agency union government military troops weapons nuclear schools company union program plan trade debt unemployment
    poverty inflation crime police wages oil energy health care social security administration`,
  change: `increase increased decrease rose fell growth reduction cut down up gain loss increases rising falling reduced doubled tripled`,
  opinion: `think believe feel guess should must ought important best good better great terrible wonderful beautiful right wrong
    hopefully clearly obviously certainly problem issue future peace leadership strong kind ideal hope proud need matter`,
  wish: `want hope let let's wish like love ask question please thank thanks sorry glad need`,
  future: `will would going shall can we'll i'll he'll they'll you'll gonna if`,
  self: `i i'm i've i'd i'll me my myself`,
  address: `you your you're you've you'll yourself us`,
  vague: `something thing things way lot somebody everybody anybody anything everything kind sort well really very so just what how why yes`,
};

const GERMAN: Words = {
  hedge: `angeblich mutmaßlich mutmaßliche mutmaßlichen offenbar vermutlich wohl möglicherweise vielleicht womöglich wahrscheinlich
    könnte könnten dürfte dürften soll sollen anscheinend scheinbar eventuell`,
  negation: `nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne`,
  past: `war waren hatte hatten wurde wurden stieg sank fiel gewann verlor gab kam ging`,
  comparison: `mehr weniger höher niedriger größte höchste niedrigste`,
  opinion: `muss müssen sollte sollten glaube finde denke leider hoffentlich`,
};

const FRENCH: Words = {
  hedge: `peut-être pourrait pourraient aurait auraient serait seraient présumé présumée présumés probablement semble apparemment`,
  negation: `pas jamais aucun aucune rien personne ni sans`,
};
const SPANISH: Words = {
  hedge: `supuestamente presuntamente presunto presunta presuntos podría podrían habría habrían quizás quizá probablemente aparentemente`,
  negation: `no nunca jamás ningún ninguna ninguno nada nadie ni sin tampoco`,
};
const PORTUGUESE: Words = {
  hedge: `supostamente alegadamente suposto suposta poderia poderiam teria teriam talvez provavelmente aparentemente`,
  negation: `não nunca jamais nenhum nenhuma nada ninguém nem sem`,
};

const TABLES: Readonly<Record<string, ReadonlyMap<string, Sign>>> = {
  en: signsOf(ENGLISH),
  de: signsOf(GERMAN),
  fr: signsOf(FRENCH),
  es: signsOf(SPANISH),
  pt: signsOf(PORTUGUESE),
};
const NONE: ReadonlyMap<string, Sign> = new Map();

function signsOf(words: Words): ReadonlyMap<string, Sign> {
  const entries = Object.entries(words) as [Sign, string][];
  return new Map(entries.flatMap(([sign, list]) => [...wordSet(list)].map((word) => [word, sign] as const)));
}

/** The words that say something, in lower case with straight apostrophes; none in a language without a table. */
export function signWordsOf(lang: string): ReadonlyMap<string, Sign> {
  return TABLES[lang.split('-')[0] ?? ''] ?? NONE;
}
