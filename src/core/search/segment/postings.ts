/** In so many claims or more a list is a bitmap: as a list it would be about as large, and slower to look up in. */
const BITMAP_SHARE = 24;
const LEAST_FOR_BITMAP = 64;
export const MORE = 0x80;
export const SEVEN_BITS = 0x7f;

/** The arrays of {@link Postings}, as they are kept on disk. */
export interface PostingsData {
  /** The term of each list, ascending; empty when each term has a list. */
  readonly terms: Uint32Array;
  /** How many claims each list stands for, without deleted ones. The only thing here that changes. */
  readonly live: Uint32Array;
  /** Where each list begins in {@link bytes}, and behind the last where it ends; one that has no bytes is a bitmap. */
  readonly offsets: Uint32Array;
  /** Gaps between numbers, seven bits a byte, the lowest first. */
  readonly bytes: Uint8Array;
  /** The lists that are bitmaps, ascending. */
  readonly bitmapLists: Uint32Array;
  /** Their bits, one bitmap behind the other. */
  readonly bits: Uint32Array;
}

/** Bytes that are somewhere else until they are asked for. */
export interface UnreadBytes {
  ensure(start: number, end: number): void;
}

/**
 * For each term the numbers of the claims (or sources) that have it in one group of fields, ascending: as gaps in
 * variable bytes, or as a bitmap where it is in many.
 *
 * @see Manning, Raghavan & Schütze, "Introduction to Information Retrieval", 5.3 (variable byte codes)
 */
export class Postings {
  /** Of each list that is a bitmap which one. */
  private readonly bitmaps = new Map<number, number>();

  /**
   * @param numbers how many claims or sources there are
   * @param unread parts of {@link data} that are read when they are asked for
   */
  constructor(
    readonly data: PostingsData,
    readonly numbers: number,
    private readonly unread?: { readonly bytes: UnreadBytes; readonly bits: UnreadBytes },
  ) {
    data.bitmapLists.forEach((list, i) => this.bitmaps.set(list, i));
  }

  get lists(): number {
    return this.data.live.length;
  }

  /** The first list of a term at or behind this one. */
  firstListFrom(term: number): number {
    const { terms } = this.data;
    if (terms.length === 0) return Math.min(term, this.lists);
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((terms[middle] ?? 0) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The term's list, or -1. */
  listOf(term: number): number {
    const list = this.firstListFrom(term);
    return list < this.lists && this.termOf(list) === term ? list : -1;
  }

  termOf(list: number): number {
    return this.data.terms.length === 0 ? list : (this.data.terms[list] ?? 0);
  }

  /** In how many claims each of these terms is, summed over the terms. */
  frequency(first: number, end: number): number {
    const { live } = this.data;
    const last = this.firstListFrom(end);
    let total = 0;
    for (let list = this.firstListFrom(first); list < last; list++) total += live[list] ?? 0;
    return total;
  }

  /** Takes deleted claims out of a term's count. */
  uncount(term: number, claims: number): void {
    const list = this.listOf(term);
    if (list >= 0) this.data.live[list] = (this.data.live[list] ?? 0) - claims;
  }

  /** The list as a bitmap, where it is kept as one. */
  bitmap(list: number): Uint32Array | undefined {
    // A prefix of one letter asks for thousands of short lists: those with bytes are told apart without a look-up.
    if (this.data.offsets[list] !== this.data.offsets[list + 1]) return undefined;
    const number = this.bitmaps.get(list);
    if (number === undefined) return undefined;
    const words = bitmapWords(this.numbers);
    const start = number * words;
    this.unread?.bits.ensure(start * 4, (start + words) * 4);
    return this.data.bits.subarray(start, start + words);
  }

  /** Makes sure that the bytes of these lists can be read. */
  ensure(first: number, end: number): void {
    this.unread?.bytes.ensure(this.data.offsets[first] ?? 0, this.data.offsets[end] ?? 0);
  }

  ensureAll(): void {
    this.unread?.bytes.ensure(0, this.data.bytes.byteLength);
    this.unread?.bits.ensure(0, this.data.bits.byteLength);
  }

  /**
   * Writes the list's numbers to {@link into}, deleted ones too.
   *
   * @param end numbers from here on are left out
   * @returns how many
   */
  read(list: number, into: Uint32Array, end = this.numbers): number {
    const bitmap = this.bitmap(list);
    this.ensure(list, list + 1);
    return bitmap ? readBitmap(bitmap, into, end) : this.readGaps(list, into, end);
  }

  private readGaps(list: number, into: Uint32Array, end: number): number {
    const { bytes, offsets } = this.data;
    const stop = offsets[list + 1] ?? 0;
    let number = -1;
    let count = 0;
    for (let at = offsets[list] ?? 0; at < stop;) {
      let byte = bytes[at++] ?? 0;
      let gap = byte & SEVEN_BITS;
      for (let shift = 7; byte & MORE; shift += 7) {
        byte = bytes[at++] ?? 0;
        gap |= (byte & SEVEN_BITS) << shift;
      }
      number += gap + 1;
      if (number >= end) break;
      into[count++] = number;
    }
    return count;
  }
}

/** Lists of so many numbers or more are bitmaps. */
export function leastForBitmap(numbers: number): number {
  return Math.max(LEAST_FOR_BITMAP, Math.ceil(numbers / BITMAP_SHARE));
}

export function bitmapWords(numbers: number): number {
  return (numbers + 31) >>> 5;
}

/** How many bytes a gap takes. */
export function gapBytes(gap: number): number {
  if (gap < 0x80) return 1;
  if (gap < 0x4000) return 2;
  if (gap < 0x20_0000) return 3;
  return gap < 0x1000_0000 ? 4 : 5;
}

/** @returns where the next one goes */
export function writeGap(gap: number, bytes: Uint8Array, offset: number): number {
  let at = offset;
  let rest = gap;
  while (rest > SEVEN_BITS) {
    bytes[at++] = (rest & SEVEN_BITS) | MORE;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

function readBitmap(bitmap: Uint32Array, into: Uint32Array, end: number): number {
  let count = 0;
  const words = bitmapWords(end);
  for (let i = 0; i < words; i++) {
    // The lowest bit set, one after another.
    for (let bits = bitmap[i] ?? 0; bits !== 0; bits &= bits - 1) {
      into[count++] = (i << 5) + 31 - Math.clz32(bits & -bits);
    }
  }
  while (count > 0 && (into[count - 1] ?? 0) >= end) count--;
  return count;
}
