import { type Comparison } from '../claim';

const WORDS: readonly (readonly [Comparison, RegExp])[] = [
  [
    'more-than',
    /(?:more than|(?<!\b(?:r[au]n|runs|running|dr[io]v\p{L}+|roll\p{L}*|argu\p{L}+|disput\p{L}+|fight\p{L}*|fought|w[io]n|lead|control|victory) )over|at least|above|exceed(?:s|ed|ing)?|upwards of|no fewer than|mehr als|über|mindestens|wenigstens|gut|más de|mais de|plus de|超过|至少|超)\s*$/iu,
  ],
  [
    'less-than',
    /(?:less than|fewer than|under|below|up to|at most|no more than|almost|nearly|weniger als|bis zu|fast|knapp|nahezu|höchstens|unter|menos de|moins de|casi|quase|presque|不到|近)\s*$/iu,
  ],
  [
    'about',
    /(?:about|around|roughly|approximately|some|an estimated|circa|etwa|rund|ungefähr|unos|unas|cerca de|environ|quelque|約|约|大约)\s*$/iu,
  ],
];
const REACH = 24;

/** What the words before a figure make of it: `more than 40`. */
export function comparisonBefore(words: string, start: number): Comparison {
  const before = words.slice(Math.max(0, start - REACH), start);
  return WORDS.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exactly';
}
