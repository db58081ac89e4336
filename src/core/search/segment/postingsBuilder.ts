import { bitmapWords, gapBytes, isBitmap, Postings, writeGap } from './postings';

/**
 * Collects which terms each claim (or source) has, and turns it round: which claims each term is in. How many bytes each
 * list will take is counted on the way, so that the lists can be written where they will stay.
 */
export class PostingsBuilder {
  /** The terms of each number, one behind the other. */
  private stream: Uint32Array;
  private used = 0;
  /** Where each number's terms end in {@link stream}. */
  private readonly ends: Uint32Array;
  /** By term, in the order they were met: the number it was last seen in plus one. */
  private last: Uint32Array;
  /** In how many numbers each term is, for how many claims they stand, and bytes of the gaps between them. */
  private count: Uint32Array;
  private live: Uint32Array;
  private bytes: Uint32Array;

  constructor(
    private readonly numbers: number,
    expectedTerms: number,
    termsEach: number,
  ) {
    this.ends = new Uint32Array(numbers);
    this.stream = new Uint32Array(numbers * termsEach + 64);
    this.last = new Uint32Array(expectedTerms + 64);
    this.count = new Uint32Array(expectedTerms + 64);
    this.live = new Uint32Array(expectedTerms + 64);
    this.bytes = new Uint32Array(expectedTerms + 64);
  }

  /**
   * Numbers come in ascending order; a term that comes again in the same one is left out.
   *
   * @param claims that the number stands for
   */
  add(term: number, number: number, claims: number): void {
    if (term >= this.last.length) this.growTerms(term + 1);
    const last = this.last[term] ?? 0;
    if (last === number + 1) return;
    this.last[term] = number + 1;
    this.count[term] = (this.count[term] ?? 0) + 1;
    this.live[term] = (this.live[term] ?? 0) + claims;
    this.bytes[term] = (this.bytes[term] ?? 0) + gapBytes(number - last);
    if (this.used === this.stream.length) this.stream = enlarged(this.stream, this.used * 2);
    this.stream[this.used++] = term;
  }

  endNumber(number: number): void {
    this.ends[number] = this.used;
  }

  /**
   * @param order the terms in their final order
   * @param isSparse most terms have no list
   */
  finish(order: Uint32Array, isSparse: boolean): Postings {
    const { count, numbers } = this;
    const listed = isSparse ? order.filter((term) => (count[term] ?? 0) > 0) : order;
    const lists = listed.length;
    const offsets = new Uint32Array(lists + 1);
    const bitmapLists: number[] = [];
    /** By term: where to write next; for bitmaps the first word's place. */
    const next = new Uint32Array(this.last.length);
    let used = 0;
    listed.forEach((term, list) => {
      offsets[list] = used;
      if (isBitmap(count[term] ?? 0, numbers)) {
        next[term] = bitmapLists.length * bitmapWords(numbers);
        bitmapLists.push(list);
      } else {
        next[term] = used;
        used += this.bytes[term] ?? 0;
      }
    });
    offsets[lists] = used;
    const bytes = new Uint8Array(used);
    const bits = new Uint32Array(bitmapLists.length * bitmapWords(numbers));
    this.write(next, bytes, bits);
    const data = {
      terms: isSparse ? placesWith(order, count, lists) : new Uint32Array(0),
      live: listed.map((term) => this.live[term] ?? 0),
      offsets,
      bytes,
      bitmapLists: Uint32Array.from(bitmapLists),
      bits,
    };
    return new Postings(data, numbers);
  }

  private write(next: Uint32Array, bytes: Uint8Array, bits: Uint32Array): void {
    const { stream, ends, last, count, numbers } = this;
    last.fill(0);
    for (let number = 0, i = 0; number < numbers; number++) {
      for (const end = ends[number] ?? 0; i < end; i++) {
        const term = stream[i] ?? 0;
        const at = next[term] ?? 0;
        if (isBitmap(count[term] ?? 0, numbers)) {
          const word = at + (number >>> 5);
          bits[word] = (bits[word] ?? 0) | (1 << (number & 31));
        } else {
          next[term] = writeGap(number - (last[term] ?? 0), bytes, at);
          last[term] = number + 1;
        }
      }
    }
  }

  private growTerms(least: number): void {
    const size = Math.max(least, this.last.length * 2);
    this.last = enlarged(this.last, size);
    this.count = enlarged(this.count, size);
    this.live = enlarged(this.live, size);
    this.bytes = enlarged(this.bytes, size);
  }
}

/** The places of the terms that have a list. */
function placesWith(order: Uint32Array, count: Uint32Array, lists: number): Uint32Array {
  const places = new Uint32Array(lists);
  let found = 0;
  order.forEach((term, place) => {
    if ((count[term] ?? 0) > 0) places[found++] = place;
  });
  return places;
}

function enlarged(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}
