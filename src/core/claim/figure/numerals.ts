import { SCALE } from './scales';
import { CURRENCY_SIGNS } from './units';

const SIGN = CURRENCY_SIGNS.map(([sign]) => sign.replace('$', '\\$')).join('|');
const DIGITS = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\p{N}.,:/-])(${SIGN})?[ \\u00a0]?(\\d{1,15}(?:[.,'’\\u00a0\\u202f]\\d{1,9}){0,6})(?![\\p{N}:/]|(?:st|nd|rd|th)(?!\\p{L}))(?:[-\\s\\u00a0]?(${SCALE})(?![a-z])(?:(?<=mio|mrd|tsd|mln|bln)\\.(?=\\s))?|([mkb])(?![\\p{L}]))?`,
  'giu',
);
/** `1 500`: where a space parts the thousands, any may. */
const SPACED = /(?<![\d.,])(\d{1,3}) (?=\d{3}(?!\d))/g;
const PARTED_BY_SPACES = new Set(['fr', 'es', 'pt']);
/** `US$ ` before a numeral. */
const LONGEST_SIGN = 5;
const DIGIT = /\d/;

/** With spaces that don't break, so that offsets stay. */
function withJoinedThousands(words: string): string {
  return words.replace(SPACED, '$1\u00a0').replace(/(?<=\u00a0\d{3}) (?=\d{3}(?!\d))/g, '\u00a0');
}

/**
 * What is written in digits, each a match of sign, digits, scale and the letter of a scale. Looked for from right before
 * each digit on: the expression is slow where there is none.
 */
export function numeralsIn(sentence: string, lang: string): RegExpExecArray[] {
  if (!DIGIT.test(sentence)) return [];
  const words = PARTED_BY_SPACES.has(lang) ? withJoinedThousands(sentence) : sentence;
  const found: RegExpExecArray[] = [];
  let behind = 0;
  for (let at = words.search(DIGIT); at >= 0; at = nextDigit(words, behind)) {
    DIGITS.lastIndex = Math.max(behind, at - LONGEST_SIGN);
    const match = DIGITS.exec(words);
    if (!match) break;
    found.push(match);
    behind = match.index + match[0].length;
  }
  return found;
}

function nextDigit(words: string, from: number): number {
  const at = words.slice(from).search(DIGIT);
  return at < 0 ? -1 : from + at;
}
