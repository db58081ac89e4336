import { type TextRange, overlapOf } from '../../text/range';

/** So few are gone through as fast as they are put in order. */
const FEW = 12;

/** Many ranges of a text; tells which others they touch, in the logarithm of their number. */
export class Coverage {
  private readonly starts: number[] = [];
  /** How far the text is covered by the ranges up to each. */
  private readonly reach: number[] = [];

  constructor(private readonly ranges: readonly TextRange[]) {
    if (ranges.length <= FEW) return;
    let reach = 0;
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
      reach = Math.max(reach, end);
      this.starts.push(start);
      this.reach.push(reach);
    }
  }

  /** True where they share at least one unit. */
  overlaps(range: TextRange): boolean {
    if (this.ranges.length > FEW) return this.isReached(range);
    for (const each of this.ranges) if (overlapOf(each, range) > 0) return true;
    return false;
  }

  private isReached({ start, end }: TextRange): boolean {
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
