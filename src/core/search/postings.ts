/** From this share of the claims on a bitmap is no larger than one byte a claim. */
const BITMAP_SHARE = 8;
const MORE = 0x80;
const SEVEN_BITS = 0x7f;

/**
 * For each list (a term in a field group) the claims it is in, ascending: as gaps in variable bytes, or as a bitmap
 * where the term is in every eighth claim or more.
 *
 * @see Manning, Raghavan & Schütze, "Introduction to Information Retrieval", 5.3 (variable byte codes)
 */
export class Postings {
  /** How many claims each list names that are not deleted. */
  readonly live: Uint32Array;
  private readonly bitmaps = new Map<number, Uint32Array>();
  private readonly bytes: Uint8Array;
  /** Where each list begins in {@link bytes}, and behind the last where it ends. */
  private readonly offsets: Uint32Array;

  /**
   * @param starts where each list begins in {@link claims}, and behind the last where it ends
   * @param claims the lists, one behind the other
   */
  constructor(starts: Uint32Array, claims: Uint32Array, claimCount: number) {
    const count = starts.length - 1;
    this.live = new Uint32Array(count);
    this.offsets = new Uint32Array(count + 1);
    const bytes = new Uint8Array(claims.length * 5);
    let used = 0;
    for (let list = 0; list < count; list++) {
      const start = starts[list] ?? 0;
      const end = starts[list + 1] ?? 0;
      this.live[list] = end - start;
      this.offsets[list] = used;
      if (isBitmapSmaller(end - start, claimCount))
        this.bitmaps.set(list, bitmapOf(claims.subarray(start, end), claimCount));
      else used = writeGaps(claims, start, end, bytes, used);
    }
    this.offsets[count] = used;
    this.bytes = bytes.slice(0, used);
  }

  /** The list as a bitmap, where it is kept as one. */
  bitmap(list: number): Uint32Array | undefined {
    // A prefix of one letter asks for thousands of short lists: those with bytes are told apart without a look-up.
    return this.offsets[list] === this.offsets[list + 1] ? this.bitmaps.get(list) : undefined;
  }

  /** Writes the list's claims to {@link into}, deleted ones too. @returns how many */
  read(list: number, into: Uint32Array): number {
    const bitmap = this.bitmap(list);
    return bitmap ? readBitmap(bitmap, into) : this.readGaps(list, into);
  }

  private readGaps(list: number, into: Uint32Array): number {
    const { bytes } = this;
    const end = this.offsets[list + 1] ?? 0;
    let claim = -1;
    let count = 0;
    for (let at = this.offsets[list] ?? 0; at < end;) {
      let byte = bytes[at++] ?? 0;
      let gap = byte & SEVEN_BITS;
      for (let shift = 7; byte & MORE; shift += 7) {
        byte = bytes[at++] ?? 0;
        gap |= (byte & SEVEN_BITS) << shift;
      }
      claim += gap + 1;
      into[count++] = claim;
    }
    return count;
  }
}

function isBitmapSmaller(length: number, claimCount: number): boolean {
  return length > 0 && length >= claimCount / BITMAP_SHARE;
}

function bitmapOf(claims: Uint32Array, claimCount: number): Uint32Array {
  const bitmap = new Uint32Array((claimCount + 31) >>> 5);
  for (const claim of claims) bitmap[claim >>> 5] = (bitmap[claim >>> 5] ?? 0) | (1 << (claim & 31));
  return bitmap;
}

function readBitmap(bitmap: Uint32Array, into: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < bitmap.length; i++) {
    // The lowest bit set, one after another.
    for (let bits = bitmap[i] ?? 0; bits !== 0; bits &= bits - 1) {
      into[count++] = (i << 5) + 31 - Math.clz32(bits & -bits);
    }
  }
  return count;
}

function writeGaps(claims: Uint32Array, start: number, end: number, bytes: Uint8Array, at: number): number {
  let previous = -1;
  for (let i = start; i < end; i++) {
    const claim = claims[i] ?? 0;
    let gap = claim - previous - 1;
    previous = claim;
    while (gap > SEVEN_BITS) {
      bytes[at++] = (gap & SEVEN_BITS) | MORE;
      gap >>>= 7;
    }
    bytes[at++] = gap;
  }
  return at;
}
