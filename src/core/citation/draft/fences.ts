import { type TextRange } from '../../text/range';

/** A line that can open a code fence; behind a list marker or quote marks too. A backtick fence has no backtick in its info. */
const OPENING = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING = /^[ \t>]*(`{3,}|~{3,})[ \t\r]*$/gm;

/** Code fences of a draft. As for pandoc, a fence that is never closed is none. */
export class Fences {
  private readonly closings: readonly Closing[];
  /** By character, the shortest fence found unclosed: from there on no longer one closes either. */
  private readonly unclosed = new Map<string, number>();

  constructor(draft: string) {
    this.closings = Array.from(draft.matchAll(CLOSING), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      fence: match[1] ?? '',
    }));
  }

  /** Where the code ends that the line `[start, end)` opens; `undefined` when it opens none. */
  codeEnd(line: string, { end }: TextRange): number | undefined {
    const fence = OPENING.exec(line)?.[1];
    if (fence === undefined || fence.length >= this.unclosedFrom(fence)) return undefined;
    for (let i = this.firstBehind(end); i < this.closings.length; i++) {
      const closing = this.closings[i];
      if (closing?.fence.startsWith(fence)) return closing.end;
    }
    this.unclosed.set(fence.charAt(0), fence.length);
    return undefined;
  }

  private unclosedFrom(fence: string): number {
    return this.unclosed.get(fence.charAt(0)) ?? Infinity;
  }

  private firstBehind(offset: number): number {
    let low = 0;
    let high = this.closings.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.closings[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Closing extends TextRange {
  readonly fence: string;
}
