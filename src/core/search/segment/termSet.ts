import { bitCount } from '../bitCount';

/** The arrays of a {@link TermSet}, as they are kept on disk. */
export interface TermSetData {
  /** A bit for each term. */
  readonly bits: Uint32Array;
  /** How many bits stand before each word of {@link bits}, and behind the last how many there are. */
  readonly ranks: Uint32Array;
}

/**
 * Some terms of a vocabulary, each with its place among them: one look tells whether a term is there and how many come
 * before it, where a list of them would have to be searched.
 *
 * @see Jacobson, "Space-efficient static trees and graphs", FOCS 1989 (rank in a bitmap)
 */
export class TermSet {
  constructor(readonly data: TermSetData) {}

  /** @param terms of a vocabulary of so many */
  static of(terms: Iterable<number>, size: number): TermSet {
    const bits = new Uint32Array((size + 31) >>> 5);
    for (const term of terms) {
      bits[term >>> 5] = (bits[term >>> 5] ?? 0) | (1 << (term & 31));
    }
    const ranks = new Uint32Array(bits.length + 1);
    bits.forEach((word, i) => (ranks[i + 1] = (ranks[i] ?? 0) + bitCount(word)));
    return new TermSet({ bits, ranks });
  }

  has(term: number): boolean {
    return (((this.data.bits[term >>> 5] ?? 0) >>> (term & 31)) & 1) === 1;
  }

  /** How many stand before this term. */
  rankOf(term: number): number {
    const { bits, ranks } = this.data;
    return (ranks[term >>> 5] ?? 0) + bitCount((bits[term >>> 5] ?? 0) & ((1 << (term & 31)) - 1));
  }
}
