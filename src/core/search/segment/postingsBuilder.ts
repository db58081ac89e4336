import { bitmapWords, directoryOf, gapBytes, leastForBitmap, Postings, writeGap } from './postings';
import { TermSet } from './termSet';

/** What is known of a term, side by side, as all of it is needed at once. */
const RECORD = 4;
/** The number it was last seen in plus one; when lists are written, the one that was written last. */
const LAST = 0;
/** In how many numbers it is. */
const COUNT = 1;
/** For how many claims they stand. */
const LIVE = 2;
/** Bytes of the gaps between them; when lists are written, where the next one goes. */
const BYTES = 3;

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
  /** By term, in the order they were met. */
  private records: Uint32Array;

  constructor(
    private readonly numbers: number,
    expectedTerms: number,
    termsEach: number,
  ) {
    this.ends = new Uint32Array(numbers);
    this.stream = new Uint32Array(numbers * termsEach + 64);
    this.records = new Uint32Array((expectedTerms + 64) * RECORD);
  }

  /**
   * Numbers come in ascending order; a term that comes again in the same one is left out.
   *
   * @param count terms of {@link terms}
   * @param claims that the number stands for
   */
  addAll(terms: Uint32Array, count: number, number: number, claims: number): void {
    if (this.used + count > this.stream.length) this.stream = enlarged(this.stream, this.stream.length * 2 + count);
    const { stream } = this;
    let { records, used } = this;
    for (let i = 0; i < count; i++) {
      const term = terms[i] ?? 0;
      const at = term * RECORD;
      if (at >= records.length) records = this.records = enlarged(records, Math.max(at + RECORD, records.length * 2));
      const last = records[at + LAST] ?? 0;
      if (last === number + 1) continue;
      records[at + LAST] = number + 1;
      records[at + COUNT] = (records[at + COUNT] ?? 0) + 1;
      records[at + LIVE] = (records[at + LIVE] ?? 0) + claims;
      records[at + BYTES] = (records[at + BYTES] ?? 0) + gapBytes(number - last);
      stream[used++] = term;
    }
    this.used = used;
  }

  endNumber(number: number): void {
    this.ends[number] = this.used;
  }

  /**
   * @param order the terms in their final order
   * @param isSparse most terms have no list
   */
  finish(order: Uint32Array, isSparse: boolean): Postings {
    const { numbers } = this;
    // Terms that came only in other groups were never counted here.
    this.records = enlarged(this.records, Math.max(this.records.length, order.length * RECORD));
    const { records } = this;
    const least = leastForBitmap(numbers);
    const lengths = new Uint32Array(order.length);
    const live = new Uint32Array(order.length);
    const places = new Uint32Array(isSparse ? order.length : 0);
    const bitmapLists: number[] = [];
    let lists = 0;
    let used = 0;
    const met = isSparse ? this.termsMet(order.length) : undefined;
    for (let place = 0; place < order.length; place++) {
      const term = order[place] ?? 0;
      if (met) {
        if (!met.has(term)) continue;
        places[lists] = place;
      }
      const at = term * RECORD;
      const count = records[at + COUNT] ?? 0;
      live[lists] = records[at + LIVE] ?? 0;
      const bytes = records[at + BYTES] ?? 0;
      records[at + LAST] = 0;
      if (count >= least) {
        records[at + BYTES] = bitmapLists.length * bitmapWords(numbers);
        bitmapLists.push(lists);
      } else {
        records[at + BYTES] = used;
        lengths[lists] = bytes;
        used += bytes;
      }
      lists++;
    }
    const bytes = new Uint8Array(used);
    const bits = new Uint32Array(bitmapLists.length * bitmapWords(numbers));
    this.write(bytes, bits);
    const data = {
      terms: isSparse ? TermSet.of(places.subarray(0, lists), order.length) : undefined,
      ...directoryOf(lengths.subarray(0, lists), live.subarray(0, lists)),
      bytes,
      bitmapLists: Uint32Array.from(bitmapLists),
      bits,
    };
    return new Postings(data, numbers);
  }

  /** In another order than the records lie in, most of a term's questions would wait for memory: a bitmap stays at hand. */
  private termsMet(size: number): TermSet {
    const { records } = this;
    const met: number[] = [];
    for (let term = 0; term < size; term++) if ((records[term * RECORD + COUNT] ?? 0) > 0) met.push(term);
    return TermSet.of(met, size);
  }

  private write(bytes: Uint8Array, bits: Uint32Array): void {
    const { stream, ends, records, numbers } = this;
    const least = leastForBitmap(numbers);
    for (let number = 0, i = 0; number < numbers; number++) {
      for (const end = ends[number] ?? 0; i < end; i++) {
        const at = (stream[i] ?? 0) * RECORD;
        const to = records[at + BYTES] ?? 0;
        if ((records[at + COUNT] ?? 0) >= least) {
          const word = to + (number >>> 5);
          bits[word] = (bits[word] ?? 0) | (1 << (number & 31));
        } else {
          records[at + BYTES] = writeGap(number - (records[at + LAST] ?? 0), bytes, to);
          records[at + LAST] = number + 1;
        }
      }
    }
  }
}

function enlarged(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}
