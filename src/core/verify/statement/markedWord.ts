import { type Marker } from '../../claim/claim';
import { type TextRange } from '../../text/range';
import { type Word } from '../quote/readWords';
import { BETWEEN } from './smallWords';

/** A clause ends here: what stands behind is another statement. */
const CLAUSE_END = /[,;:.!?—–]|\s-\s/;
const CLAUSE_MARKS = /[,;:—–]\s/;
const STEM = 5;

/** A word by which a marker is recognised on the other side: `resign` in `would not resign`. */
export interface MarkedWord extends TextRange {
  readonly stem: string;
}

/** What stands between the marks before and behind a place, without what stands there itself. */
export function clauseAround(text: string, { start, end }: TextRange): string {
  const before = text.slice(0, start).split(CLAUSE_MARKS).at(-1) ?? '';
  const behind = text.slice(end).split(CLAUSE_MARKS)[0] ?? '';
  return `${before} ${behind}`;
}

/** `resigned` and `resigns`, `levies` and `levy`: one word as far as statements are compared. */
export function stemOf(norm: string): string {
  // Most words end otherwise, and looking at their last letter is cheaper.
  const plain = /[sy]$/.test(norm)
    ? norm.replace(/(?<=\p{L}{2})(?:'s|ies|y)$/u, 'i').replace(/(?<=\p{L}{3})(?<!s)s$/u, '')
    : norm;
  return (/[gde]$/.test(plain) ? plain.replace(/(?<=\p{L}{3})(?:ing|ed|e)$/u, '') : plain).slice(0, STEM);
}

/**
 * The word that a negation or a hedge bears on: the first telling word behind it in its clause, else the last before it.
 *
 * @param words the sentence's
 * @param text the sentence, which is at `start`
 */
export function wordMarkedBy(
  { start: from, end }: Marker,
  words: readonly Word[],
  text: string,
  start: number,
): MarkedWord | undefined {
  const behind = words.filter((word) => word.start >= end - start);
  const gap = (word: Word) => text.slice(end - start, word.start);
  const next = behind.find(({ norm }) => isTelling(norm));
  const marked = next !== undefined && !CLAUSE_END.test(gap(next)) ? next : lastBefore(words, text, from - start);
  return marked && { start: marked.start + start, end: marked.end + start, stem: stemOf(marked.norm) };
}

function lastBefore(words: readonly Word[], text: string, at: number): Word | undefined {
  const before = words.filter((word) => word.end <= at).findLast(({ norm }) => isTelling(norm));
  return before !== undefined && !CLAUSE_END.test(text.slice(before.end, at)) ? before : undefined;
}

/** `barely a third was paid`: numbers are compared elsewhere. */
function isTelling(norm: string): boolean {
  return /\p{L}{2}/u.test(norm) && !BETWEEN.has(norm);
}
