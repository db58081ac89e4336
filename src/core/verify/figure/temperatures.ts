import { type Comparison } from '../../claim/claim';
import { comparisonBefore } from '../../claim/figure/comparison';
import { valueOfWords } from '../../claim/figure/numberWords';
import { matchesOf } from '../../text/matches';
import { type FiguresToCheck } from './mismatch';
import { type Term, type TermKind, type TermSentence } from './termMismatches';

type Scale = 'celsius' | 'fahrenheit';

interface Temperature extends Term {
  readonly value: number;
  /** Absent for bare degrees. */
  readonly scale: Scale | undefined;
  readonly comparison: Comparison;
}

const NUMBER = '(?:(?:minus |[-−–](?=\\d))?(?:\\d{1,4}(?:[.,]\\d{1,2})?|[a-z]+(?:-[a-z]+)?))';
const DEGREES = '(?:degrees?|deg\\.?|Grad|degrés?|grados?|graus?)';
const TEMPERATURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/])(?:(${NUMBER})(?:\\s(?:to|and|bis|und|à|et|a|y|e)\\s|[-–]))?` +
    `(${NUMBER})(?:\\s?[°º](?:\\s?([CF]))?|\\s?([CF])|[\\s-]${DEGREES}(?:\\s(Celsius|centigrade|C|Fahrenheit|F))?)(?![\\p{L}\\p{N}])(\\sbelow (?:zero|freezing))?`,
  'giu',
);
const MAY_HAVE = new RegExp(`[°º]|\\d\\s?[CF](?!\\p{L})|${DEGREES}`, 'u');
const CELSIUS_A_FAHRENHEIT = 5 / 9;
const FREEZING = 32;
/** What converting rounds away, in degrees Celsius. */
const ROUND = 0.6;
const ABOUT = 2;
const ABOUT_TENS = 5;
const BEYOND = 10;

/** `20 °C` against `25 °C`, but not against `68 °F`. */
export const TEMPERATURES: TermKind<Temperature> = {
  read: temperaturesIn,
  agrees,
  contradicts,
  mayFollow,
};

function temperaturesIn({ text, start }: TermSentence): readonly Temperature[] {
  if (!MAY_HAVE.test(text)) return [];
  return matchesOf(TEMPERATURE, text).flatMap((match): Temperature[] => {
    const { 0: words, 1: low, 2: high = '', 3: sign, 4: letter, 5: name, 6: below, index } = match;
    // A small `c` or `f` is no scale.
    if (letter !== undefined && !/[CF]/.test(letter)) return [];
    const scale = scaleOf(sign ?? letter ?? name);
    const comparison = comparisonBefore(text, index);
    const at = (written: string, from: number, end: number): Temperature[] => {
      const value = valueOf(written);
      if (value === undefined) return [];
      const own = { start: start + from, end: start + end, text: text.slice(from, end), scale, comparison };
      return [{ ...own, value: below === undefined ? value : -Math.abs(value) }];
    };
    const from = low === undefined ? index : index + words.indexOf(high, low.length);
    return [...(low === undefined ? [] : at(low, index, index + low.length)), ...at(high, from, index + words.length)];
  });
}

function scaleOf(written: string | undefined): Scale | undefined {
  if (written === undefined) return undefined;
  return /^f/i.test(written) ? 'fahrenheit' : 'celsius';
}

function valueOf(written: string): number | undefined {
  const [, minus, number = ''] = /^(minus |[-−–])?(.*)$/iu.exec(written) ?? [];
  const value = /^\d/.test(number) ? Number(number.replace(',', '.')) : valueOfWords(number.toLowerCase().split('-'));
  return value === undefined || minus === undefined ? value : -value;
}

/** In one scale to the decimal; converted as far as converting is exact, be it of a temperature or of a difference. */
function agrees(drafted: Temperature, sourced: Temperature): boolean {
  const isSame = isNear(drafted, drafted.value - sourced.value, 0);
  // Bare degrees may be of either scale.
  if (drafted.scale === sourced.scale) return isSame;
  if (isSame && (drafted.scale === undefined || sourced.scale === undefined)) return true;
  const isOurs = drafted.scale === 'fahrenheit' || sourced.scale === 'celsius';
  const [ours, theirs] = isOurs ? [CELSIUS_A_FAHRENHEIT, 1] : [1, CELSIUS_A_FAHRENHEIT];
  const offset = (isOurs ? -FREEZING : FREEZING) * CELSIUS_A_FAHRENHEIT;
  const apart = ours * drafted.value - theirs * sourced.value;
  return isNear(drafted, apart, ROUND) || isNear(drafted, apart + offset, ROUND);
}

/** Bare degrees may be an angle's, which are compared as figures, but for their sign. */
function contradicts(drafted: Temperature, sourced: Temperature): boolean {
  const isBare = drafted.scale === undefined && sourced.scale === undefined;
  return !agrees(drafted, sourced) && (!isBare || drafted.value < 0 !== sourced.value < 0);
}

/** @param off by how much the draft's is higher */
function isNear({ comparison, value }: Temperature, off: number, round: number): boolean {
  const about = value % 10 === 0 ? ABOUT_TENS : ABOUT;
  const above = comparison === 'about' ? about : comparison === 'less-than' ? BEYOND : 0;
  const below = comparison === 'about' ? about : comparison === 'more-than' ? BEYOND : 0;
  return off <= above + round && -off <= below + round;
}

/** By how much it became warmer. */
function mayFollow(drafted: Temperature, { pinned }: FiguresToCheck): boolean {
  return pinned.some(({ claim }) => {
    const told = temperaturesIn(claim);
    return told.some((one, at) =>
      told.slice(at + 1).some((other) => agrees(drafted, { ...one, value: Math.abs(one.value - other.value) })),
    );
  });
}
