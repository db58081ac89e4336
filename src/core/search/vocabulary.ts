import { type QueryWord } from './queryWord';

const BLOCK = 6;
const BLOCK_MASK = (1 << BLOCK) - 1;
const NO_PREFIX = 255;

/**
 * Every term of a segment in order, in one array, with the length of the prefix that each shares with the one before:
 * an implicit trie that costs one byte a term. Terms are known by their place.
 */
export class Vocabulary {
  readonly size: number;
  /** The shortest shared prefix of each 64 terms, to skip them at once. */
  private readonly blockPrefix: Uint8Array;

  constructor(
    readonly units: Uint16Array,
    /** Where each term begins in {@link units}, and behind the last where it ends. */
    readonly offsets: Uint32Array,
    readonly sharedPrefix: Uint8Array,
  ) {
    this.size = offsets.length - 1;
    this.blockPrefix = new Uint8Array((this.size + BLOCK_MASK) >>> BLOCK).fill(NO_PREFIX);
    sharedPrefix.forEach((shared, term) => {
      const block = term >>> BLOCK;
      if (shared < (this.blockPrefix[block] ?? 0)) this.blockPrefix[block] = shared;
    });
  }

  /** @param terms folded, sorted by UTF-16 units, each once */
  static of(terms: readonly string[]): Vocabulary {
    const offsets = new Uint32Array(terms.length + 1);
    terms.forEach((term, i) => (offsets[i + 1] = (offsets[i] ?? 0) + term.length));
    const units = new Uint16Array(offsets[terms.length] ?? 0);
    const sharedPrefix = new Uint8Array(terms.length);
    let previous = '';
    terms.forEach((term, i) => {
      const offset = offsets[i] ?? 0;
      for (let j = 0; j < term.length; j++) units[offset + j] = term.charCodeAt(j);
      sharedPrefix[i] = sharedPrefixOf(previous, term);
      previous = term;
    });
    return new Vocabulary(units, offsets, sharedPrefix);
  }

  lengthOf(term: number): number {
    return (this.offsets[term + 1] ?? 0) - (this.offsets[term] ?? 0);
  }

  /** The term with exactly these units, or -1. */
  find(units: Uint16Array, offset = 0, length = units.length): number {
    const term = this.firstFrom(units, offset, length);
    return term < this.size && this.lengthOf(term) === length && this.compare(term, units, offset, length) === 0
      ? term
      : -1;
  }

  /** The terms that begin with the first {@link length} units of a word: from `first` up to, not including, `end`. */
  rangeOfPrefix(word: QueryWord, length: number): { first: number; end: number } {
    const first = this.firstFrom(word.units, 0, length);
    return { first, end: this.firstBeyond(word.units, length, first) };
  }

  /** The next term behind {@link term} that does not begin with the first {@link depth} units of it. */
  nextWithout(term: number, depth: number): number {
    let next = term + 1;
    while (next < this.size) {
      if ((next & BLOCK_MASK) === 0) {
        let block = next >>> BLOCK;
        while (block < this.blockPrefix.length && (this.blockPrefix[block] ?? 0) >= depth) block++;
        next = block << BLOCK;
        if (next >= this.size) break;
      }
      if ((this.sharedPrefix[next] ?? 0) < depth) return next;
      next++;
    }
    return this.size;
  }

  private firstFrom(units: Uint16Array, offset: number, length: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(middle, units, offset, length) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private firstBeyond(units: Uint16Array, length: number, from: number): number {
    let low = from;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(middle, units, 0, length) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Order of the term and these units; 0 when the term begins with them. */
  private compare(term: number, units: Uint16Array, offset: number, length: number): number {
    const begin = this.offsets[term] ?? 0;
    const own = (this.offsets[term + 1] ?? 0) - begin;
    for (let i = 0; i < length; i++) {
      if (i >= own) return -1;
      const difference = (this.units[begin + i] ?? 0) - (units[offset + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

function sharedPrefixOf(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
