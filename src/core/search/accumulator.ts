import { type BestClaims } from './bestClaims';
import { GROUP_WEIGHT, listOf } from './fields';
import { type Segment } from './segment';
import { type Variants } from './variants';

/**
 * Adds up, term at a time, what the words of a query bring each claim of a segment. A word counts once a claim, by its
 * nearest term: so terms are taken nearest first, and a bit for the word is set when it has counted.
 *
 * The sum is never less than what the words themselves earn on the claim's text, which makes it a fair choice of candidates.
 */
export class Accumulator {
  private scores = new Float32Array(0);
  private words = new Uint16Array(0);
  private touched = new Uint32Array(0);
  private buffer = new Uint32Array(0);
  private touchedCount = 0;

  /** Makes room for a segment; everything is 0. */
  begin(segment: Segment): void {
    const claims = segment.entries.length;
    if (claims > this.scores.length) {
      this.scores = new Float32Array(claims);
      this.words = new Uint16Array(claims);
      this.touched = new Uint32Array(claims);
      this.buffer = new Uint32Array(claims);
    } else this.words.fill(0, 0, claims);
    this.touchedCount = 0;
  }

  /**
   * @param bit the word's own
   * @param weight what its exact term is worth
   * @param isDriver whether claims that only this word finds become candidates too
   */
  addWord(segment: Segment, variants: readonly Variants[], bit: number, weight: number, isDriver: boolean): void {
    for (const { first, end, group, share } of stepsOf(variants)) {
      for (let term = first; term < end; term++) {
        const list = listOf(term, group);
        if (segment.postings.live[list] === 0) continue;
        if (isDriver) this.addList(segment, list, bit, weight * share);
        else this.raiseList(segment, list, bit, weight * share);
      }
    }
  }

  /** A bit for each word that touched a claim. */
  wordsOf(claim: number): number {
    return this.words[claim] ?? 0;
  }

  /** Puts the claims with the highest sums that {@link accepts} takes into {@link best}. */
  collect(best: BestClaims, accepts: (claim: number) => boolean): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const claim = this.touched[i] ?? 0;
      const score = this.scores[claim] ?? 0;
      if (best.wouldTake(claim, score) && accepts(claim)) best.take(claim, score);
    }
  }

  private addList(segment: Segment, list: number, bit: number, weight: number): void {
    const { scores, words, touched, buffer } = this;
    const count = segment.postings.read(list, buffer);
    for (let i = 0; i < count; i++) {
      const claim = buffer[i] ?? 0;
      const seen = words[claim] ?? 0;
      if (seen === 0) {
        touched[this.touchedCount++] = claim;
        words[claim] = bit;
        scores[claim] = weight;
      } else if ((seen & bit) === 0) {
        words[claim] = seen | bit;
        scores[claim] = (scores[claim] ?? 0) + weight;
      }
    }
  }

  /** As {@link addList}, for claims that another word has found. */
  private raiseList(segment: Segment, list: number, bit: number, weight: number): void {
    const { words, touched, buffer } = this;
    const bitmap = segment.postings.bitmap(list);
    if (bitmap) {
      for (let i = 0; i < this.touchedCount; i++) {
        const claim = touched[i] ?? 0;
        if (((bitmap[claim >>> 5] ?? 0) >>> (claim & 31)) & 1) this.raise(claim, words[claim] ?? 0, bit, weight);
      }
      return;
    }
    const count = segment.postings.read(list, buffer);
    for (let i = 0; i < count; i++) {
      const claim = buffer[i] ?? 0;
      const seen = words[claim] ?? 0;
      if (seen !== 0) this.raise(claim, seen, bit, weight);
    }
  }

  private raise(claim: number, seen: number, bit: number, weight: number): void {
    if ((seen & bit) !== 0) return;
    this.words[claim] = seen | bit;
    this.scores[claim] = (this.scores[claim] ?? 0) + weight;
  }
}

interface Step {
  readonly first: number;
  readonly end: number;
  readonly group: number;
  /** Part of the word's weight: closeness times the group's weight. */
  readonly share: number;
}

/** A word's terms in both groups of fields, the most telling first. */
function stepsOf(variants: readonly Variants[]): readonly Step[] {
  return variants
    .flatMap(({ first, end, closeness }) =>
      GROUP_WEIGHT.map((weight, group) => ({ first, end, group, share: closeness * weight })),
    )
    .sort((a, b) => b.share - a.share);
}
