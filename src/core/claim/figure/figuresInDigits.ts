import { flattened } from '../../text/flattened';
import { type Figure } from '../claim';
import { figureOf } from './figureOf';
import { numeralsIn } from './numerals';
import { parseNumeral } from './numeral';
import { SCALE, scaleOf } from './scales';
import { CLOCK, isStuck, isYear, namesOnly, YEAR } from './uncounted';
import { type Unit, unitAt } from './unit';

/** `10-20 million`: the scale is both numbers'. */
const SCALE_BEHIND = new RegExp(`^[- \\u00a0]?(${SCALE})(?![a-z])`, 'iu');
/** The other half of `3-1`, `10-15 people`, `555-0123`. */
const SECOND_OF_PAIR = /^[-–](\d[\d.,]*(?<=\d))(?![\p{L}\d:/])/u;
/** As far as is looked behind a number. */
const NEAR = 12;

/** `$1.13bn`, `76 %`, `1 500 people`, `10-15 people`. */
export function figuresInDigits(words: string, lang: string): Figure[] {
  let behindPair = 0;
  return flattened(numeralsIn(words, lang), (match) => {
    if (match.index < behindPair) return [];
    const [whole, sign, digits = '', scaleWord, letter] = match;
    const start = match.index + (whole.length - whole.trimStart().length);
    const value = parseNumeral(digits, lang);
    const end = match.index + whole.length;
    // `5m` without a currency is as likely metres or minutes.
    if (value === undefined || (letter && !sign)) return [];
    if (!sign && !scaleWord) {
      const behind = words.slice(end, end + NEAR);
      if (CLOCK.test(behind)) return [];
      const second = SECOND_OF_PAIR.exec(behind)?.[1];
      if (second !== undefined) {
        const pair = YEAR.test(digits) ? [] : inPair(words, start, end, value, second, lang);
        behindPair = pair[1]?.end ?? 0;
        return pair;
      }
    }
    const unit: Unit | undefined = unitAt(words, end, sign, lang);
    if (!scaleWord && isStuck(words, start, end)) return [];
    if (!scaleWord && isYear(digits, words.slice(end, unit?.end), sign, unit)) return [];
    if (!unit && !scaleWord && namesOnly(words, start, end, digits)) return [];
    return [figureOf(words, start, end, value * scaleOf(scaleWord ?? letter), unit)];
  });
}

/** `10-15 people` is a range; `3-1` without what is counted is a score, odds, or a date. */
function inPair(words: string, start: number, end: number, value: number, second: string, lang: string): Figure[] {
  const endOfDigits = end + 1 + second.length;
  const [scaleWords = '', scaleWord = ''] = SCALE_BEHIND.exec(words.slice(endOfDigits, endOfDigits + NEAR)) ?? [];
  const endOfPair = endOfDigits + scaleWords.length;
  const scale = scaleOf(scaleWord);
  const unit = unitAt(words, endOfPair, undefined, lang);
  const other = parseNumeral(second, lang);
  if ((!unit && scale === 1) || other === undefined || other <= value) return [];
  const first = figureOf(words, start, end, value * scale, undefined);
  const last = figureOf(words, end + 1, endOfPair, other * scale, unit);
  return [unit ? { ...first, unit: unit.name } : first, last];
}
