import { type TextRange } from '../text/range';

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts without spaces: any place in them is a word's edge. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * False when a range begins or ends within a word or a number: the `5.` of `5.3` says something else than `5.`.
 */
export function isWhole(text: string, { start, end }: TextRange): boolean {
  return !joins(text, start) && !joins(text, end);
}

/** The range made larger until it is whole. */
export function widened(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (from > 0 && joins(text, from)) from--;
  while (to < text.length && joins(text, to)) to++;
  return { start: from, end: to };
}

/** True when the units on both sides of an offset belong to one word or number. */
function joins(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (isLetter(before) && isLetter(after)) return true;
  const isPoint = (unit: string) => unit === '.' || unit === ',';
  const isDigit = (unit: string) => /\d/.test(unit);
  return (
    (isDigit(text.charAt(at - 2)) && isPoint(before) && isDigit(after)) ||
    (isDigit(before) && isPoint(after) && isDigit(text.charAt(at + 1)))
  );
}

function isLetter(unit: string): boolean {
  return WORD.test(unit) && !UNSPACED.test(unit);
}
