import { trieTopOf, type TrieTop } from './trieTop';

/** Terms in a block; the first of each is stored whole, so that a search can begin there. */
const BLOCK = 16;
const BLOCK_BITS = 4;
const BLOCK_MASK = BLOCK - 1;
const LARGEST = 255;

/** The arrays of a {@link Vocabulary}, as they are kept on disk. */
export interface VocabularyData {
  /** What each term does not share with the one before it, one behind the other; of the first of a block all of it. */
  readonly units: Uint16Array;
  /** How many units each term has in {@link units}. */
  readonly stored: Uint8Array;
  /** How many units each term shares with the one before. */
  readonly shared: Uint8Array;
  /** Where each block begins in {@link units}. */
  readonly blockOffsets: Uint32Array;
  /** The least that a term of a block shares with the one before: a block can be skipped by it. */
  readonly blockShared: Uint8Array;
  /** The least of as many blocks as a block has terms. */
  readonly groupShared: Uint8Array;
}

/** Where a word stands among the terms. */
export interface VocabularyPlace {
  /** The first term that is not before the word. */
  readonly term: number;
  /** How many units it has in common with the word. */
  readonly common: number;
}

/**
 * Every term of a segment in order, front-coded: an implicit trie of some eight bytes a term, where the strings
 * alone would need twenty. Terms are known by their place.
 *
 * @see Witten, Moffat & Bell, "Managing Gigabytes", 4.1 (front coding)
 */
export class Vocabulary {
  readonly size: number;
  private letters: Uint32Array | undefined;
  private readonly buffer = new Uint16Array(LARGEST);

  constructor(
    readonly data: VocabularyData,
    private knownTop?: TrieTop,
  ) {
    this.size = data.stored.length;
  }

  /** Made when it is first asked for. */
  get top(): TrieTop {
    this.knownTop ??= trieTopOf(this.data, BLOCK_MASK);
    return this.knownTop;
  }

  lengthOf(term: number): number {
    const stored = this.data.stored[term] ?? 0;
    return (term & BLOCK_MASK) === 0 ? stored : stored + (this.data.shared[term] ?? 0);
  }

  /** The term with exactly these units, or -1. */
  find(units: Uint16Array, offset = 0, length = units.length): number {
    const { term, common } = this.locate(units, offset, length);
    return common === length && this.lengthOf(term) === length ? term : -1;
  }

  /** The terms that begin with the first {@link length} units: from `first` up to, not including, `end`. */
  rangeOfPrefix(units: Uint16Array, length: number): { first: number; end: number } {
    const { term, common } = this.locate(units, 0, length);
    return { first: term, end: common === length ? this.nextWithout(term, length) : term };
  }

  locate(units: Uint16Array, offset: number, length: number): VocabularyPlace {
    const block = this.lastBlockBefore(units, offset, length);
    if (block < 0) return { term: 0, common: this.commonAt(0, units, offset, length) };
    const { data, size } = this;
    let common = this.commonAt(block, units, offset, length);
    let term = block << BLOCK_BITS;
    let at = (data.blockOffsets[block] ?? 0) + (data.stored[term] ?? 0);
    const end = Math.min(size, term + BLOCK);
    for (term++; term < end; term++) {
      const shared = data.shared[term] ?? 0;
      const stored = data.stored[term] ?? 0;
      // It goes on where the term before was still like the word, and so lies behind the word.
      if (shared < common) return { term, common: shared };
      if (shared === common) {
        let i = 0;
        while (i < stored && shared + i < length && data.units[at + i] === units[offset + shared + i]) i++;
        common = shared + i;
        if (common === length || (i < stored && (data.units[at + i] ?? 0) > (units[offset + common] ?? 0)))
          return { term, common };
      }
      at += stored;
    }
    return { term, common: term < size ? this.commonAt(block + 1, units, offset, length) : 0 };
  }

  /** The terms that have {@link part} behind their first {@link least} units, in order. */
  termsWith(part: Uint16Array, least: number): readonly number[] {
    const letters = (this.letters ??= this.lettersOfBlocks());
    const wanted = lettersOf(part, 0, part.length);
    const found: number[] = [];
    for (let block = 0; block < letters.length; block++) {
      if ((wanted & ~(letters[block] ?? 0)) === 0) this.findInBlock(block, part, least, found);
    }
    return found;
  }

  /** What a term shares with the one before is not read again: its part is there already, or ends in what is new. */
  private findInBlock(block: number, part: Uint16Array, least: number, found: number[]): void {
    const { units, stored, shared, blockOffsets } = this.data;
    const { buffer } = this;
    const last = part[part.length - 1] ?? 0;
    const first = block << BLOCK_BITS;
    const behind = Math.min(this.size, first + BLOCK);
    let at = blockOffsets[block] ?? 0;
    /** Where the part ends in the term; 0 when it has none. */
    let end = 0;
    for (let term = first; term < behind; term++) {
      const own = stored[term] ?? 0;
      const kept = term === first ? 0 : (shared[term] ?? 0);
      if (end > kept) end = 0;
      for (let i = 0; i < own; i++) {
        const unit = units[at + i] ?? 0;
        buffer[kept + i] = unit;
        if (unit !== last || end !== 0) continue;
        const start = kept + i + 1 - part.length;
        if (start >= least && isSame(buffer, start, part)) end = start + part.length;
      }
      at += own;
      if (end !== 0) found.push(term);
    }
  }

  /** For each block a bit for each letter (modulo 32) in it: most blocks lack one of a word's. */
  private lettersOfBlocks(): Uint32Array {
    const { units, blockOffsets } = this.data;
    return blockOffsets.map((offset, block) => lettersOf(units, offset, blockOffsets[block + 1] ?? units.length));
  }

  /** The next term behind {@link term} that does not begin with the first {@link depth} units of it. */
  nextWithout(term: number, depth: number): number {
    const { size } = this;
    const { shared, blockShared, groupShared } = this.data;
    let next = term + 1;
    for (; (next & BLOCK_MASK) !== 0 && next < size; next++) if ((shared[next] ?? 0) < depth) return next;
    if (next >= size) return size;
    let block = next >>> BLOCK_BITS;
    for (; (block & BLOCK_MASK) !== 0 && block < blockShared.length; block++)
      if ((blockShared[block] ?? 0) < depth) return this.firstSharing(depth, block);
    if (block >= blockShared.length) return size;
    let group = block >>> BLOCK_BITS;
    while (group < groupShared.length && (groupShared[group] ?? 0) >= depth) group++;
    if (group >= groupShared.length) return size;
    block = group << BLOCK_BITS;
    while ((blockShared[block] ?? 0) >= depth) block++;
    return this.firstSharing(depth, block);
  }

  /** The first term of a block that shares less than {@link depth}; there is one. */
  private firstSharing(depth: number, block: number): number {
    let term = block << BLOCK_BITS;
    while ((this.data.shared[term] ?? 0) >= depth) term++;
    return term;
  }

  /**
   * Where a term's units from those it shares on lie in {@link VocabularyData.units}.
   *
   * @param known an earlier term, at {@link knownOffset}
   */
  offsetFrom(known: number, knownOffset: number, term: number): number {
    const { stored, shared, blockOffsets } = this.data;
    const start = (term >>> BLOCK_BITS) << BLOCK_BITS;
    const isFar = start > known;
    let offset = isFar ? (blockOffsets[term >>> BLOCK_BITS] ?? 0) : knownOffset;
    // Of the first of a block the shared ones are stored too.
    if (term === start) return offset + (shared[term] ?? 0);
    let at = isFar ? start : known;
    if (!isFar && known === start) offset -= shared[start] ?? 0;
    for (; at < term; at++) offset += stored[at] ?? 0;
    return offset;
  }

  /** The last block whose first term is before these units, or -1. */
  private lastBlockBefore(units: Uint16Array, offset: number, length: number): number {
    let low = 0;
    let high = this.data.blockOffsets.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.isBlockBefore(middle, units, offset, length)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private isBlockBefore(block: number, units: Uint16Array, offset: number, length: number): boolean {
    const common = this.commonAt(block, units, offset, length);
    if (common === length) return false;
    if (common === (this.data.stored[block << BLOCK_BITS] ?? 0)) return true;
    return (this.data.units[(this.data.blockOffsets[block] ?? 0) + common] ?? 0) < (units[offset + common] ?? 0);
  }

  /** How many units a block's first term has in common with these. */
  private commonAt(block: number, units: Uint16Array, offset: number, length: number): number {
    const begin = this.data.blockOffsets[block] ?? 0;
    const most = Math.min(length, this.data.stored[block << BLOCK_BITS] ?? 0);
    let common = 0;
    while (common < most && this.data.units[begin + common] === units[offset + common]) common++;
    return common;
  }
}

/** Takes terms in order. */
export class VocabularyWriter {
  private size = 0;
  private used = 0;
  private units: Uint16Array<ArrayBuffer>;
  private readonly stored: Uint8Array;
  private readonly shared: Uint8Array;
  private readonly blockOffsets: Uint32Array;
  private readonly blockShared: Uint8Array;
  private readonly previous = new Uint16Array(256);
  private previousLength = 0;

  constructor(mostTerms: number) {
    const blocks = (mostTerms + BLOCK_MASK) >>> BLOCK_BITS;
    this.units = new Uint16Array(mostTerms * 4 + 256);
    this.stored = new Uint8Array(mostTerms);
    this.shared = new Uint8Array(mostTerms);
    this.blockOffsets = new Uint32Array(blocks);
    this.blockShared = new Uint8Array(blocks).fill(LARGEST);
  }

  add(units: Uint16Array, offset: number, length: number): void {
    const { previous } = this;
    const most = Math.min(length, this.previousLength);
    let shared = 0;
    while (shared < most && previous[shared] === units[offset + shared]) shared++;
    for (let i = shared; i < length; i++) previous[i] = units[offset + i] ?? 0;
    this.previousLength = length;
    this.store(shared, (this.size & BLOCK_MASK) === 0 ? 0 : shared, length);
  }

  finish(): Vocabulary {
    const blocks = (this.size + BLOCK_MASK) >>> BLOCK_BITS;
    return new Vocabulary({
      units: this.units.slice(0, this.used),
      stored: this.stored.slice(0, this.size),
      shared: this.shared.slice(0, this.size),
      blockOffsets: this.blockOffsets.slice(0, blocks),
      blockShared: this.blockShared.slice(0, blocks),
      groupShared: leastOfEach(this.blockShared.subarray(0, blocks)),
    });
  }

  private store(shared: number, from: number, length: number): void {
    const block = this.size >>> BLOCK_BITS;
    if (from === 0 && (this.size & BLOCK_MASK) === 0) this.blockOffsets[block] = this.used;
    this.blockShared[block] = Math.min(this.blockShared[block] ?? 0, shared);
    if (this.used + length > this.units.length) {
      const larger = new Uint16Array(this.units.length * 2);
      larger.set(this.units);
      this.units = larger;
    }
    for (let i = from; i < length; i++) this.units[this.used++] = this.previous[i] ?? 0;
    this.stored[this.size] = length - from;
    this.shared[this.size] = shared;
    this.size++;
  }
}

function lettersOf(units: Uint16Array, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) letters |= 1 << ((units[i] ?? 0) & 31);
  return letters;
}

function isSame(units: Uint16Array, start: number, part: Uint16Array): boolean {
  for (let i = part.length - 2; i >= 0; i--) if (units[start + i] !== part[i]) return false;
  return true;
}

function leastOfEach(shared: Uint8Array): Uint8Array {
  const least = new Uint8Array((shared.length + BLOCK_MASK) >>> BLOCK_BITS).fill(LARGEST);
  shared.forEach((own, block) => {
    const group = block >>> BLOCK_BITS;
    least[group] = Math.min(least[group] ?? 0, own);
  });
  return least;
}

/** Reads the terms of a vocabulary one after another, each whole. */
export class VocabularyReader {
  /** The number of the term in {@link units}; beyond the last one when all are read. */
  term = -1;
  length = 0;
  readonly units = new Uint16Array(256);
  private at = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  get isDone(): boolean {
    return this.term >= this.vocabulary.size;
  }

  next(): void {
    this.term++;
    if (this.isDone) return;
    const { data } = this.vocabulary;
    const from = (this.term & BLOCK_MASK) === 0 ? 0 : (data.shared[this.term] ?? 0);
    const stored = data.stored[this.term] ?? 0;
    for (let i = 0; i < stored; i++) this.units[from + i] = data.units[this.at + i] ?? 0;
    this.at += stored;
    this.length = from + stored;
  }
}
