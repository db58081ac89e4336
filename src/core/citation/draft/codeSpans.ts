import { type TextRange } from '../../text/range';

/** The runs of backticks in a block, and which of them enclose code. */
export class CodeSpans {
  private readonly runs = new Map<number, number[]>();
  private readonly next = new Map<number, number>();

  /** @param text a draft up to the end of a block that begins at `start` */
  constructor(text: string, start: number) {
    const pattern = /`+/g;
    pattern.lastIndex = start;
    for (let run = pattern.exec(text); run !== null; run = pattern.exec(text)) {
      const starts = this.runs.get(run[0].length) ?? [];
      starts.push(run.index);
      this.runs.set(run[0].length, starts);
    }
  }

  /**
   * The code that `length` backticks at `at` enclose: up to a run just as long. Ask from front to back.
   * As in pandoc the opening run may be shortened from its front (``` ``x` ``` is a backtick and code).
   */
  spanAt(at: number, length: number): TextRange | undefined {
    for (let opening = length; opening > 0; opening--) {
      const start = at + length - opening;
      const closing = this.firstBehind(opening, at + length);
      if (closing !== undefined) return { start, end: closing + opening };
    }
    return undefined;
  }

  private firstBehind(length: number, offset: number): number | undefined {
    const starts = this.runs.get(length) ?? [];
    let index = this.next.get(length) ?? 0;
    while ((starts[index] ?? Infinity) < offset) index++;
    this.next.set(length, index);
    return starts[index];
  }
}
