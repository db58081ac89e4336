import { type CheckFinding } from '../../core';

/** What a figure may still grow by: the word that follows it. */
const REST = /^[ \u00a0]?\p{L}*$/u;

/**
 * True of a figure that the writer is typing: with the next letters `€1` may be `€1.2bn`.
 *
 * @param caret behind what was typed last
 */
export function isHalfTyped(
  { code, range }: Pick<CheckFinding, 'code' | 'range'>,
  text: string,
  caret: number,
): boolean {
  if (code !== 'figure-mismatch' || caret <= range.start) return false;
  return caret <= range.end || REST.test(text.slice(range.end, caret));
}
