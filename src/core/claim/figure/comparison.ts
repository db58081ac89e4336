import { type Comparison } from '../claim';

/** What stands right before a figure; articles may come between: `cerca de los 40`. */
const WORDS: readonly (readonly [Comparison, RegExp])[] = [
  [
    'more-than',
    before(
      `more than|(?<!\\b(?:r[au]n|runs|running|dr[io]v\\p{L}+|roll\\p{L}*|argu\\p{L}+|disput\\p{L}+|fight\\p{L}*|fought|w[io]n|lead|control|victory) )over|at least|above|exceed(?:s|ed|ing)?|upwards of|no (?:fewer|less) than|in excess of|north of|topp(?:ed|ing)|tops|(?:sur)?pass(?:ed|es|ing)|mehr als|über|mindestens|wenigstens|gut|más de|al menos|por lo menos|mais de|pelo menos|plus d(?:e|['’])|au moins|超过|至少|超`,
    ),
  ],
  [
    'less-than',
    before(
      `less than|fewer than|under|below|up to|at most|no more than|as (?:many|much) as|almost|nearly|nearing|approaching|shy of|short of|weniger als|bis zu|fast|unter|knapp|nahezu|beinahe|annähernd|höchstens|maximal|menos de|moins d(?:e|['’])|au plus|jusqu['’]à|près d(?:e|['’])|hasta|até|casi|quase|presque|不到|近`,
    ),
  ],
  [
    'about',
    before(
      `about|around|roughly|approximately|some|close to|an estimated|circa|ca\\.|etwa|rund|ungefähr|um die|unos|unas|cerca de|alrededor de|en torno a|aproximadamente|environ|quelque|autour d(?:e|['’])|à peu près|約|约|大约`,
    ),
  ],
];
const REACH = 24;

/** Looks back from the end: looked for from each unit on, the words took thrice as long. */
function before(words: string): RegExp {
  return new RegExp(`$(?<=(?:${words})(?: (?:the|los|las|les|die|den))?\\s*)`, 'iu');
}

/** What the words before a figure make of it: `more than 40`. */
export function comparisonBefore(words: string, start: number): Comparison {
  const behind = words.slice(Math.max(0, start - REACH), start);
  return WORDS.find(([, pattern]) => pattern.test(behind))?.[0] ?? 'exactly';
}
