import { type BestClaims } from './bestClaims';
import { CONTEXT, GROUP_WEIGHT, TEXT } from './fields';
import { pointsOf } from './points';
import { type QueryWord } from './queryWord';
import { MORE, SEVEN_BITS, type Postings } from './segment/postings';
import { type Segment } from './segment/segment';
import { type Variants } from './variants';

/** Half of a cell is a bit for each word, the other half the points. */
const POINTS_SHIFT = 16;
const WORD_BITS = 0xffff;
/** From this share of the claims on it is quicker to empty all cells than those that were touched. */
const SHARE_TO_FILL = 16;

/**
 * Adds up, term at a time, what the words of a query bring each claim of a segment. A word counts once a claim, by its
 * nearest term: so terms are taken nearest first, and a bit for the word is set when it has counted.
 */
export class Accumulator {
  private cells = new Int32Array(0);
  private touched = new Uint32Array(0);
  private buffer = new Uint32Array(0);
  private touchedCount = 0;

  /** Makes room for a segment; everything is 0. */
  begin(segment: Segment): void {
    const claims = segment.claimCount;
    const { cells, touched } = this;
    if (this.touchedCount > cells.length / SHARE_TO_FILL) cells.fill(0);
    else for (let i = 0; i < this.touchedCount; i++) cells[touched[i] ?? 0] = 0;
    this.touchedCount = 0;
    if (claims <= cells.length) return;
    this.cells = new Int32Array(claims);
    this.touched = new Uint32Array(claims);
    this.buffer = new Uint32Array(claims);
  }

  /**
   * A word whose claims all become candidates.
   *
   * @param bit the word's own
   * @param weight what its exact term is worth
   * @param end claims from here on are left out
   */
  drive(segment: Segment, variants: readonly Variants[], bit: number, weight: number, end: number): void {
    for (const { postings, first, last, points, group } of stepsOf(segment, variants, weight)) {
      const cell = (points << POINTS_SHIFT) | bit;
      if (group === CONTEXT) this.driveSources(segment, postings, first, last, cell, bit, end);
      else this.driveLists(postings, first, last, cell, bit, end);
    }
  }

  /** A word that only adds to claims that another word has found. */
  raise(segment: Segment, variants: readonly Variants[], bit: number, weight: number): void {
    for (const { postings, first, last, points, group } of stepsOf(segment, variants, weight)) {
      const cell = (points << POINTS_SHIFT) | bit;
      if (group === CONTEXT) this.raiseSources(segment, postings, first, last, cell, bit);
      else this.raiseLists(postings, first, last, cell, bit);
    }
  }

  /** A bit for each word that touched a claim. */
  wordsOf(claim: number): number {
    return (this.cells[claim] ?? 0) & WORD_BITS;
  }

  /** Whether so many claims that {@link isWanted} takes have more points than this. */
  hasAbove(points: number, count: number, isWanted: (claim: number) => boolean): boolean {
    if (this.touchedCount < count) return false;
    const { cells, touched } = this;
    let left = count;
    for (let i = 0; i < this.touchedCount && left > 0; i++) {
      const claim = touched[i] ?? 0;
      if ((cells[claim] ?? 0) >>> POINTS_SHIFT > points && isWanted(claim)) left--;
    }
    return left === 0;
  }

  /** Puts the claims with the most points that {@link accepts} takes into {@link best}. */
  collect(best: BestClaims, accepts: (claim: number) => boolean): void {
    const { cells, touched } = this;
    for (let i = 0; i < this.touchedCount; i++) {
      const claim = touched[i] ?? 0;
      const points = (cells[claim] ?? 0) >>> POINTS_SHIFT;
      if (best.wouldTake(claim, points) && accepts(claim)) best.take(claim, points);
    }
  }

  /** In how many claims, not deleted, the texts have both words. Leaves nothing behind. */
  countBoth(segment: Segment, a: QueryWord, b: QueryWord): number {
    const postings = segment.postings[TEXT];
    const lists = [a, b].map(({ units }) => postings?.listOf(segment.vocabulary.find(units)) ?? -1);
    const [first = -1, second = -1] = lists;
    if (!postings || first < 0 || second < 0) return 0;
    this.begin(segment);
    this.driveLists(postings, first, first + 1, 1, 1, segment.claimCount);
    this.raiseLists(postings, second, second + 1, 2, 2);
    let both = 0;
    for (let i = 0; i < this.touchedCount; i++) {
      const claim = this.touched[i] ?? 0;
      if (this.cells[claim] === 3 && !segment.isDeleted(claim)) both++;
    }
    return both;
  }

  // The two loops that read lists have everything inline: a query reads some hundred thousand numbers in them.
  private driveLists(postings: Postings, first: number, last: number, cell: number, bit: number, end: number): void {
    const { cells, touched } = this;
    const { bytes, offsets } = postings.data;
    postings.ensure(first, last);
    let count = this.touchedCount;
    for (let list = first; list < last; list++) {
      const stop = offsets[list + 1] ?? 0;
      let at = offsets[list] ?? 0;
      if (at === stop) {
        this.touchedCount = count;
        this.driveBitmap(postings, list, cell, bit, end);
        count = this.touchedCount;
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
        if (claim >= end) break;
        const seen = cells[claim] ?? 0;
        if (seen === 0) {
          touched[count++] = claim;
          cells[claim] = cell;
        } else if ((seen & bit) === 0) cells[claim] = seen + cell;
      }
    }
    this.touchedCount = count;
  }

  private raiseLists(postings: Postings, first: number, last: number, cell: number, bit: number): void {
    const { cells } = this;
    const { bytes, offsets } = postings.data;
    postings.ensure(first, last);
    for (let list = first; list < last; list++) {
      const stop = offsets[list + 1] ?? 0;
      let at = offsets[list] ?? 0;
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
        const seen = cells[claim] ?? 0;
        if (seen !== 0 && (seen & bit) === 0) cells[claim] = seen + cell;
      }
    }
  }

  private driveBitmap(postings: Postings, list: number, cell: number, bit: number, end: number): void {
    if (!postings.bitmap(list)) return;
    const { buffer } = this;
    const count = postings.read(list, buffer, Math.min(end, postings.numbers));
    for (let i = 0; i < count; i++) this.touch(buffer[i] ?? 0, cell, bit);
  }

  private raiseBitmap(postings: Postings, list: number, cell: number, bit: number): void {
    const bitmap = postings.bitmap(list);
    if (!bitmap) return;
    const { cells, touched } = this;
    for (let i = 0; i < this.touchedCount; i++) {
      const claim = touched[i] ?? 0;
      const seen = cells[claim] ?? 0;
      if ((seen & bit) === 0 && ((bitmap[claim >>> 5] ?? 0) >>> (claim & 31)) & 1) cells[claim] = seen + cell;
    }
  }

  private driveSources(
    segment: Segment,
    postings: Postings,
    first: number,
    last: number,
    cell: number,
    bit: number,
    end: number,
  ): void {
    const { starts } = segment.columns;
    for (let list = first; list < last; list++) {
      const count = postings.read(list, this.buffer);
      for (let i = 0; i < count; i++) {
        const source = this.buffer[i] ?? 0;
        const stop = Math.min(starts[source + 1] ?? 0, end);
        for (let claim = starts[source] ?? 0; claim < stop; claim++) this.touch(claim, cell, bit);
      }
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
    const { cells, buffer } = this;
    const { starts } = segment.columns;
    for (let list = first; list < last; list++) {
      const count = postings.read(list, buffer);
      for (let i = 0; i < count; i++) {
        const source = buffer[i] ?? 0;
        const stop = starts[source + 1] ?? 0;
        for (let claim = starts[source] ?? 0; claim < stop; claim++) {
          const seen = cells[claim] ?? 0;
          if (seen !== 0 && (seen & bit) === 0) cells[claim] = seen + cell;
        }
      }
    }
  }

  private touch(claim: number, cell: number, bit: number): void {
    const seen = this.cells[claim] ?? 0;
    if (seen === 0) {
      this.touched[this.touchedCount++] = claim;
      this.cells[claim] = cell;
    } else if ((seen & bit) === 0) this.cells[claim] = seen + cell;
  }
}

/** Lists of one group that bring a claim the same. */
interface Step {
  readonly group: number;
  readonly postings: Postings;
  readonly first: number;
  readonly last: number;
  readonly points: number;
}

/** A word's lists in all groups of fields, the most telling first. */
function stepsOf(segment: Segment, variants: readonly Variants[], weight: number): readonly Step[] {
  const steps: Step[] = [];
  segment.postings.forEach((postings, group) => {
    for (const { first, end, closeness } of variants) {
      const firstList = postings.firstListFrom(first);
      const last = postings.firstListFrom(end);
      const points = pointsOf(weight, closeness * (GROUP_WEIGHT[group] ?? 0));
      if (firstList < last) steps.push({ group, postings, first: firstList, last, points });
    }
  });
  return steps.sort((a, b) => b.points - a.points);
}
