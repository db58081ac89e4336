import { bitCount } from './bitCount';

/**
 * Some claims of a segment, each with a slot: 0 for the lowest number, and so on. A bitmap and how many bits stand before
 * each of its words: small enough to stay in the processor's cache where an array with a cell for each claim does not.
 *
 * @see Jacobson, "Space-efficient static trees and graphs", FOCS 1989 (rank in a bitmap)
 */
export class ClaimSet {
  /** A bit for each claim. */
  bits = new Int32Array(0);
  /** For each word of {@link bits} that is not 0, the slot of its lowest claim. Known once it is {@link seal}ed. */
  slots = new Uint32Array(0);
  /** By slot. */
  claims = new Uint32Array(0);
  size = 0;
  private met = new Int32Array(0);
  private words = 0;

  /** Empties it, and makes room for so many claims. */
  begin(claimCount: number): void {
    this.words = (claimCount + 31) >>> 5;
    this.size = 0;
    if (this.words > this.bits.length) {
      this.bits = new Int32Array(this.words);
      this.met = new Int32Array(this.words);
      this.slots = new Uint32Array(this.words);
      return;
    }
    this.bits.fill(0, 0, this.words);
    this.met.fill(0, 0, this.words);
  }

  /** Takes the claims in that are met for the second time. */
  meet(claims: Uint32Array): void {
    const { bits, met } = this;
    for (const claim of claims) {
      const word = claim >>> 5;
      const bit = 1 << claim;
      const before = met[word] ?? 0;
      if ((before & bit) !== 0) bits[word] = (bits[word] ?? 0) | bit;
      else met[word] = before | bit;
    }
  }

  include(claims: Uint32Array): void {
    const { bits } = this;
    for (const claim of claims) {
      bits[claim >>> 5] = (bits[claim >>> 5] ?? 0) | (1 << claim);
    }
  }

  /**
   * Gives the claims their slots; to be called when others were taken in.
   *
   * @param most claims that may be in it
   */
  seal(most: number): void {
    if (most > this.claims.length) this.claims = new Uint32Array(most * 2);
    const { bits, slots, claims, words } = this;
    let slot = 0;
    for (let word = 0; word < words; word++) {
      let left = bits[word] ?? 0;
      if (left === 0) continue;
      slots[word] = slot;
      for (; left !== 0; left &= left - 1) claims[slot++] = (word << 5) + 31 - Math.clz32(left & -left);
    }
    this.size = slot;
  }

  /** The claim's slot, or -1. */
  slotOf(claim: number): number {
    const bits = this.bits[claim >>> 5] ?? 0;
    const bit = 1 << claim;
    return (bits & bit) === 0 ? -1 : (this.slots[claim >>> 5] ?? 0) + bitCount(bits & (bit - 1));
  }
}
