import { type TextRange } from '../../text/range';

/** Many ranges of a text; tells which others they touch, in the logarithm of their number. */
export class Coverage {
  private readonly starts: number[] = [];
  /** How far the text is covered by the ranges up to each. */
  private readonly reach: number[] = [];

  constructor(ranges: readonly TextRange[]) {
    const sorted = isInOrder(ranges) ? ranges : [...ranges].sort((a, b) => a.start - b.start);
    let reach = 0;
    for (const { start, end } of sorted) {
      reach = Math.max(reach, end);
      this.starts.push(start);
      this.reach.push(reach);
    }
  }

  /** True where they share at least one unit. */
  overlaps({ start, end }: TextRange): boolean {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.reach[low - 1] ?? 0) > start;
  }
}

function isInOrder(ranges: readonly TextRange[]): boolean {
  return ranges.every(({ start }, index) => start >= (ranges[index - 1]?.start ?? 0));
}
