import { SmallNumbers } from './smallNumbers';
import { type TermSet } from './termSet';

/** In so many claims or more a list is a bitmap: as a list it would be about as large, and slower to look up in. */
const BITMAP_SHARE = 24;
const LEAST_FOR_BITMAP = 64;
export const MORE = 0x80;
export const SEVEN_BITS = 0x7f;

/** So many bits of a list's number are left out to tell its block: of each block it is known where its first list begins. */
const BLOCK_BITS = 4;
const BLOCK_MASK = (1 << BLOCK_BITS) - 1;

/** What {@link Postings} are made of, all of it as it is kept on disk. */
export interface PostingsData {
  /** The terms that have a list; `undefined` when each has one. */
  readonly terms: TermSet | undefined;
  /** How many claims each list stands for, without deleted ones. The only thing here that changes. */
  readonly live: SmallNumbers;
  /** How many of {@link bytes} each list takes; one that takes none is a bitmap, or empty. */
  readonly lengths: SmallNumbers;
  /** Where the first list of each block begins in {@link bytes}. */
  readonly blockOffsets: Uint32Array;
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
    return this.data.terms?.rankOf(term) ?? term;
  }

  /** The term's list, or -1. */
  listOf(term: number): number {
    const { terms } = this.data;
    if (!terms) return term;
    return term >= 0 && terms.has(term) ? terms.rankOf(term) : -1;
  }

  /** In how many claims each of these terms is, summed over the terms. */
  frequency(first: number, end: number): number {
    return this.data.live.sum(this.firstListFrom(first), this.firstListFrom(end));
  }

  /** Takes deleted claims out of a term's count. */
  uncount(term: number, claims: number): void {
    const list = this.listOf(term);
    if (list >= 0) this.data.live.lower(list, claims);
  }

  /** Where a list begins in the bytes. */
  offsetOf(list: number): number {
    const { lengths, blockOffsets } = this.data;
    return (blockOffsets[list >>> BLOCK_BITS] ?? 0) + lengths.sum(list & ~BLOCK_MASK, list);
  }

  /** The list as a bitmap, where it is kept as one. */
  bitmap(list: number): Uint32Array | undefined {
    const number = this.bitmaps.get(list);
    if (number === undefined) return undefined;
    const words = bitmapWords(this.numbers);
    const start = number * words;
    this.unread?.bits.ensure(start * 4, (start + words) * 4);
    return this.data.bits.subarray(start, start + words);
  }

  /** Makes sure that the bytes of these lists can be read. */
  ensure(first: number, end: number): void {
    if (first < end)
      this.unread?.bytes.ensure(this.offsetOf(first), this.offsetOf(end - 1) + this.data.lengths.at(end - 1));
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
    if (this.data.lengths.at(list) === 0) {
      const bitmap = this.bitmap(list);
      return bitmap ? readBitmap(bitmap, into, end) : 0;
    }
    this.ensure(list, list + 1);
    return this.readGaps(list, into, end);
  }

  private readGaps(list: number, into: Uint32Array, end: number): number {
    const { bytes, lengths } = this.data;
    let at = this.offsetOf(list);
    const stop = at + lengths.at(list);
    let number = -1;
    let count = 0;
    while (at < stop) {
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

/** What is known of lists apart from their numbers, see {@link PostingsData}. @param lengths of each list, in bytes */
export function directoryOf(
  lengths: Uint32Array,
  live: Uint32Array,
): Pick<PostingsData, 'lengths' | 'live' | 'blockOffsets'> {
  const blockOffsets = new Uint32Array((lengths.length + BLOCK_MASK) >>> BLOCK_BITS);
  let offset = 0;
  for (let list = 0; list < lengths.length; list++) {
    if ((list & BLOCK_MASK) === 0) blockOffsets[list >>> BLOCK_BITS] = offset;
    offset += lengths[list] ?? 0;
  }
  return { lengths: SmallNumbers.of(lengths), live: SmallNumbers.of(live), blockOffsets };
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
