import { type TextRange } from './range';

/** A place in a text as editors count: line and character from 0, characters in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

const LINE_END = /\r\n|\n|\r/g;

/**
 * Turns offsets into lines and characters. Lines end where VS Code ends them (CR LF, LF, CR), so that a position holds
 * in an editor even where the editor has normalised mixed line ends and offsets no longer agree.
 */
export class LineMap {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    this.starts = [0, ...Array.from(text.matchAll(LINE_END), (match) => match.index + match[0].length)];
  }

  positionAt(offset: number): TextPosition {
    const clamped = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (this.starts[low] ?? 0) };
  }

  /** The span of a range, from its first position to the one behind its last unit. */
  spanOf(range: TextRange): TextSpan {
    return { from: this.positionAt(range.start), to: this.positionAt(range.end) };
  }

  /** The offset of a position; of one that the text does not have, the nearest in its line. */
  offsetAt({ line, character }: TextPosition): number {
    const start = this.starts[line];
    if (start === undefined) return this.text.length;
    const next = this.starts[line + 1];
    const lineEnd = next === undefined ? '' : (/(?:\r\n|\n|\r)$/.exec(this.text.slice(start, next))?.[0] ?? '');
    return Math.min(start + character, (next ?? this.text.length) - lineEnd.length);
  }

  rangeOf({ from, to }: TextSpan): TextRange {
    return { start: this.offsetAt(from), end: this.offsetAt(to) };
  }
}

/** A {@link TextRange} as an editor sees it. */
export interface TextSpan {
  readonly from: TextPosition;
  readonly to: TextPosition;
}
