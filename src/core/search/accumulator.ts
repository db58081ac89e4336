import { bitCount } from './bitCount';
import { ClaimSet } from './claimSet';
import { CONTEXT } from './fields';
import { pointsOf } from './points';
import { MORE, SEVEN_BITS, type Postings } from './segment/postings';
import { type Segment } from './segment/segment';
import { LARGE } from './segment/smallNumbers';
import { type Variants } from './variants';
import { stepsOf, type WordClaims } from './wordClaims';

/** Half of a cell is a bit for each word, the other half the points. */
const POINTS_SHIFT = 16;
const WORD_BITS = 0xffff;

/**
 * Adds up, term at a time, what the words of a query bring some claims of a segment. A word counts once a claim, by its
 * nearest term.
 */
export class Accumulator {
  readonly members = new ClaimSet();
  /** By slot. */
  private cells = new Int32Array(0);
  private buffer = new Uint32Array(0);

  /** Everything is 0. */
  begin(): void {
    const { size } = this.members;
    if (size > this.cells.length) this.cells = new Int32Array(size * 2);
    else this.cells.fill(0, 0, size);
  }

  /**
   * @param bit the word's own
   * @param weight what its exact term is worth
   */
  add({ tiers }: WordClaims, bit: number, weight: number): void {
    const { cells } = this;
    const { bits, slots } = this.members;
    for (const { share, claims } of tiers) {
      const cell = (pointsOf(weight, share) << POINTS_SHIFT) | bit;
      for (const claim of claims) {
        const members = bits[claim >>> 5] ?? 0;
        const own = 1 << claim;
        if ((members & own) === 0) continue;
        const slot = (slots[claim >>> 5] ?? 0) + bitCount(members & (own - 1));
        cells[slot] = (cells[slot] ?? 0) + cell;
      }
    }
  }

  /** {@link add} for a word whose claims are not worth keeping. */
  raise(segment: Segment, variants: readonly Variants[], bit: number, weight: number): void {
    for (const { postings, first, last, share, group } of stepsOf(segment, variants)) {
      const cell = (pointsOf(weight, share) << POINTS_SHIFT) | bit;
      if (group === CONTEXT) this.raiseSources(segment, postings, first, last, cell, bit);
      else this.raiseLists(postings, first, last, cell, bit);
    }
  }

  /** A bit for each word that a member has. */
  wordsAt(slot: number): number {
    return (this.cells[slot] ?? 0) & WORD_BITS;
  }

  pointsAt(slot: number): number {
    return (this.cells[slot] ?? 0) >>> POINTS_SHIFT;
  }

  // Everything inline: a query reads some hundred thousand numbers here.
  private raiseLists(postings: Postings, first: number, last: number, cell: number, bit: number): void {
    const { cells } = this;
    const { bits, slots } = this.members;
    const { bytes, lengths } = postings.data;
    const { bytes: shortLengths } = lengths.data;
    postings.ensure(first, last);
    let stop = postings.offsetOf(first);
    for (let list = first; list < last; list++) {
      let at = stop;
      const length = shortLengths[list] ?? 0;
      stop += length < LARGE ? length : lengths.at(list);
      if (at === stop) {
        this.raiseBitmap(postings, list, cell, bit);
        continue;
      }
      let claim = -1;
      while (at < stop) {
        let byte = bytes[at++] ?? 0;
        let gap = byte & SEVEN_BITS;
        for (let shift = 7; byte & MORE; shift += 7) {
          byte = bytes[at++] ?? 0;
          gap |= (byte & SEVEN_BITS) << shift;
        }
        claim += gap + 1;
        const members = bits[claim >>> 5] ?? 0;
        const own = 1 << claim;
        if ((members & own) === 0) continue;
        const slot = (slots[claim >>> 5] ?? 0) + bitCount(members & (own - 1));
        const before = cells[slot] ?? 0;
        if ((before & bit) === 0) cells[slot] = before + cell;
      }
    }
  }

  private raiseBitmap(postings: Postings, list: number, cell: number, bit: number): void {
    const bitmap = postings.bitmap(list);
    if (!bitmap) return;
    const { claims, size } = this.members;
    for (let slot = 0; slot < size; slot++) {
      const claim = claims[slot] ?? 0;
      if (((bitmap[claim >>> 5] ?? 0) >>> (claim & 31)) & 1) this.raiseAt(slot, cell, bit);
    }
  }

  private raiseSources(
    segment: Segment,
    postings: Postings,
    first: number,
    last: number,
    cell: number,
    bit: number,
  ): void {
    const { members } = this;
    const { starts } = segment.columns;
    if (segment.sourceCount > this.buffer.length) this.buffer = new Uint32Array(segment.sourceCount);
    for (let list = first; list < last; list++) {
      const count = postings.read(list, this.buffer);
      for (let i = 0; i < count; i++) {
        const source = this.buffer[i] ?? 0;
        const stop = starts[source + 1] ?? 0;
        for (let claim = starts[source] ?? 0; claim < stop; claim++) {
          const slot = members.slotOf(claim);
          if (slot >= 0) this.raiseAt(slot, cell, bit);
        }
      }
    }
  }

  private raiseAt(slot: number, cell: number, bit: number): void {
    const before = this.cells[slot] ?? 0;
    if ((before & bit) === 0) this.cells[slot] = before + cell;
  }
}
