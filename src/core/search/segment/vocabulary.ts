import { BLOCK, BLOCK_BITS, BLOCK_MASK, type VocabularyData } from './vocabularyData';
import { VocabularyParts } from './vocabularyParts';
import { trieTopOf, type TrieTop } from './trieTop';

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
  private parts: VocabularyParts | undefined;

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
    return (this.parts ??= new VocabularyParts(this.data)).termsWith(part, least);
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
