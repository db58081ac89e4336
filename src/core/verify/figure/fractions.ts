import { comparisonBefore } from '../../claim/figure/comparison';
import { valueOfWords } from '../../claim/figure/numberWords';
import { matchesOf } from '../../text/matches';
import { shifted, type TextRange } from '../../text/range';
import { type Share } from './share';

/** Into how many parts a word divides, in the languages that claims are read in. */
const PARTS = byWord({
  2: 'half halves hälfte moitié mitad metade',
  3: 'third thirds drittel tiers tercio tercios terço terços',
  4: 'quarter quarters fourth fourths viertel quart quarts cuarto cuartos quarto quartos',
  5: 'fifth fifths fünftel cinquième cinquièmes quinto quintos',
  6: 'sixth sixths sechstel sixième sixièmes sexto sextos',
  8: 'eighth eighths achtel huitième huitièmes octavo octavos oitavo oitavos',
  10: 'tenth tenths zehntel dixième dixièmes décimo décimos',
});
const COUNTS = byWord({
  1: 'a one ein eine einem einer un uno une una um uma la die der',
  2: 'two zwei deux dos dois duas',
  3: 'three drei trois tres três',
  4: 'four vier quatre cuatro quatro',
  5: 'five fünf cinq cinco',
  7: 'seven sieben sept siete sete',
  9: 'nine neun neuf nueve nove',
});
const FRACTION = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(${[...COUNTS.keys()].join('|')})[\\s-](${[...PARTS.keys()].join('|')})|half)(?![\\p{L}-])`,
  'giu',
);
/** Else it may be a third boat; a quarter of a mile is measured, half the town is a share. */
const OF = /^\s(?:of(?! an?\s)|der|des|du|de|d['’]|dos?|das?|von|aller)(?!\p{L})/u;
const OF_HALF = /^\s(?:of(?! an?\s)|the|its|his|her|their|our|all)\s/;
const BY = /\b(?:by|um)\s(?:\p{L}+(?:\sthan)?\s)?$/iu;
const REACH = 24;
/** `two in five adults`, but not `two in five years`. */
const RATIO =
  /(?<![\p{L}\p{N}.,])(\d+|[a-z]+) (?:out of|in) (?:every )?(\d+|[a-z]+)(?= (?!(?:second|minute|hour|day|week|month|year|decade|game|match)(?:e?s)?\b)(?:of\s)?\p{Ll}{3,})/giu;
const MOST_OF_RATIO = 100;
const WHOLE = 100;

/** `a third of`, `two-thirds`, `half the`, `by a quarter`, `one in five`: parts of a whole without a percentage. */
export function fractionsIn(text: string, start: number): readonly Share[] {
  const fractions = matchesOf(FRACTION, text).flatMap(({ 0: words, 1: count, 2: part, index }) => {
    const behind = text.slice(index + words.length);
    const isShare =
      part === undefined
        ? OF_HALF.test(behind)
        : OF.test(behind) || words.includes('-') || BY.test(text.slice(Math.max(0, index - REACH), index));
    return isShare ? shareOf(text, start, { start: index, end: index + words.length }, fractionOf(count, part)) : [];
  });
  const ratios = matchesOf(RATIO, text).flatMap(({ 0: words, 1: some = '', 2: all = '', index }) =>
    shareOf(text, start, { start: index, end: index + words.length }, ratioOf(some, all)),
  );
  return [...fractions, ...ratios];
}

function byWord(words: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(words).flatMap(([value, forms]) => forms.split(' ').map((form) => [form, Number(value)] as const)),
  );
}

function shareOf(text: string, start: number, range: TextRange, value: number | undefined): Share[] {
  if (value === undefined || value >= 1) return [];
  const comparison = comparisonBefore(text, range.start);
  const words = text.slice(range.start, range.end);
  return [{ ...shifted(range, start), text: words, value: WHOLE * value, unit: '%', isFraction: true, comparison }];
}

function fractionOf(count = 'a', part = 'half'): number | undefined {
  const [one, parts] = [COUNTS.get(count.toLowerCase()), PARTS.get(part.toLowerCase())];
  return one === undefined || parts === undefined ? undefined : one / parts;
}

function ratioOf(some: string, all: string): number | undefined {
  const [one, other] = [some, all].map((word) =>
    /^\d+$/.test(word) ? Number(word) : valueOfWords([word.toLowerCase()]),
  );
  return one && other && other <= MOST_OF_RATIO ? one / other : undefined;
}
