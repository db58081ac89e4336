import { type Sign } from './sign';

/** Signs, each a bit of one number, so that a word's are looked up once and counted without a list. */
export type SignSet = number;

/** Every sign, in the order of its bits. */
export const SIGNS = [
  'hedge',
  'hearsay',
  'negation',
  'number',
  'quantity',
  'superlative',
  'time',
  'institution',
  'act',
  'third',
  'self',
  'address',
  'evaluation',
  'filler',
  'talk',
  'modal',
  'intent',
  'mental',
  'past',
  'participle',
  'gerund',
  'have',
  'be',
  'adverb',
  'deed',
  'perfect',
  'passive',
  'progressive',
  'plan',
  'opinion',
  'numeral',
] as const satisfies readonly Sign[];

/** The place of a sign among {@link SIGNS}. */
export const SIGN_INDEX = Object.fromEntries(SIGNS.map((sign, index) => [sign, index])) as Readonly<
  Record<Sign, number>
>;

export function signSet(signs: readonly Sign[]): SignSet {
  return signs.reduce((set, sign) => set | (1 << SIGN_INDEX[sign]), 0);
}
