import { plainTypography } from '../text/fold';
import { type TextRange } from '../text/range';

/** ASCII words that plain typography leaves alone; or white space; or one character with its marks. */
const PIECES = /([!-_a-~]+(?: [!-_a-~]+)*(?!\p{M}))|\s+|[^\s]\p{M}*/gu;

interface Piece {
  readonly plainStart: number;
  readonly start: number;
  readonly end: number;
  /** As many units as in the original: offsets inside map one to one. */
  readonly isSame: boolean;
}

/** A text in plain typography (straight marks, single spaces), with the way back to the original's offsets. */
export class TypesetText {
  readonly plain: string;
  private readonly pieces: readonly Piece[];

  constructor(original: string) {
    const plain: string[] = [];
    const pieces: Piece[] = [];
    let plainStart = 0;
    // A text has a few dozen other characters, each of them many times.
    const known = new Map<string, string>();
    for (const { 0: written, 1: ascii, index: start } of original.matchAll(PIECES)) {
      const text = ascii ?? known.get(written) ?? (plainTypography(written) || ' ');
      if (ascii === undefined) known.set(written, text);
      pieces.push({ plainStart, start, end: start + written.length, isSame: text.length === written.length });
      plain.push(text);
      plainStart += text.length;
    }
    this.plain = plain.join('');
    this.pieces = pieces;
  }

  /** The original's range that a range of {@link plain} stands for. */
  toOriginal({ start, end }: TextRange): TextRange {
    const first = this.pieceAt(start);
    const last = this.pieceAt(Math.max(start, end - 1));
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    return {
      start: first.isSame ? first.start + start - first.plainStart : first.start,
      end: last.isSame ? last.start + end - last.plainStart : last.end,
    };
  }

  /** Where an offset of the original comes to lie in {@link plain}. */
  toPlain(offset: number): number {
    const piece = this.pieces[this.lastIndex(({ start }) => start <= offset)];
    if (piece === undefined) return 0;
    return piece.plainStart + (piece.isSame ? Math.min(offset, piece.end) - piece.start : 0);
  }

  private pieceAt(plainOffset: number): Piece | undefined {
    return this.pieces[this.lastIndex(({ plainStart }) => plainStart <= plainOffset)];
  }

  private lastIndex(holds: (piece: Piece) => boolean): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      const piece = this.pieces[middle];
      if (piece && holds(piece)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
