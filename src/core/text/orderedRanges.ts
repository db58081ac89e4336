import { type TextRange } from './range';

/**
 * The place of the first range that ends behind an offset, or their number.
 *
 * @param ranges in order and without overlaps
 */
export function firstEndingBehind(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Those of the ranges that share a unit with a stretch.
 *
 * @param ranges in order and without overlaps
 */
export function overlapping<T extends TextRange>(ranges: readonly T[], { start, end }: TextRange): readonly T[] {
  const found: T[] = [];
  for (let at = firstEndingBehind(ranges, start); at < ranges.length; at++) {
    const range = ranges[at];
    if (range === undefined || range.start >= end) break;
    found.push(range);
  }
  return found;
}
