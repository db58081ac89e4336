import { bitmapWords, directoryOf, gapBytes, leastForBitmap, Postings, writeGap } from './postings';
import { TermSet } from './termSet';

/** Takes lists in the order of their terms, for merging; {@link PostingsBuilder} takes terms in the order of claims. */
export class PostingsWriter {
  private readonly terms: number[] = [];
  private readonly live: number[] = [];
  private readonly lengths: number[] = [];
  private bytes = new Uint8Array(1 << 12);
  private used = 0;
  private readonly bitmapLists: number[] = [];
  private readonly bitmaps: Uint32Array[] = [];

  /** @param isSparse most terms have no list; else each term is given one, empty or not */
  constructor(
    private readonly numbers: number,
    private readonly isSparse: boolean,
  ) {}

  /**
   * @param listed the term's numbers, ascending, {@link count} of them
   * @param live claims that they stand for
   */
  add(term: number, listed: Uint32Array, count: number, live: number): void {
    if (this.isSparse) {
      if (count === 0) return;
      this.terms.push(term);
    }
    const before = this.used;
    if (count >= leastForBitmap(this.numbers)) this.addBitmap(listed, count);
    else this.addGaps(listed, count);
    this.live.push(live);
    this.lengths.push(this.used - before);
  }

  /** @param size terms in all */
  finish(size: number): Postings {
    const words = bitmapWords(this.numbers);
    const bits = new Uint32Array(this.bitmaps.length * words);
    this.bitmaps.forEach((bitmap, i) => {
      bits.set(bitmap, i * words);
    });
    const data = {
      terms: this.isSparse ? TermSet.of(this.terms, size) : undefined,
      ...directoryOf(Uint32Array.from(this.lengths), Uint32Array.from(this.live)),
      bytes: this.bytes.slice(0, this.used),
      bitmapLists: Uint32Array.from(this.bitmapLists),
      bits,
    };
    return new Postings(data, this.numbers);
  }

  private addGaps(listed: Uint32Array, count: number): void {
    let previous = -1;
    for (let i = 0; i < count; i++) {
      const number = listed[i] ?? 0;
      const gap = number - previous - 1;
      previous = number;
      if (this.used + gapBytes(gap) > this.bytes.length) this.grow();
      this.used = writeGap(gap, this.bytes, this.used);
    }
  }

  private addBitmap(listed: Uint32Array, count: number): void {
    const bitmap = new Uint32Array(bitmapWords(this.numbers));
    for (let i = 0; i < count; i++) {
      const number = listed[i] ?? 0;
      bitmap[number >>> 5] = (bitmap[number >>> 5] ?? 0) | (1 << (number & 31));
    }
    this.bitmapLists.push(this.live.length);
    this.bitmaps.push(bitmap);
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
