import { CONTEXT, GROUP_WEIGHT, TEXT } from './fields';
import { type QueryWord } from './queryWord';
import { MORE, SEVEN_BITS, type Postings } from './segment/postings';
import { type Segment } from './segment/segment';
import { LARGE } from './segment/smallNumbers';
import { type Variants } from './variants';

/** Claims that have a word equally near. */
export interface Tier {
  /** How much of the word's weight they earn. */
  readonly share: number;
  readonly claims: Uint32Array;
}

/** The claims of a segment that have a word, each once, in its nearest tier; the nearest first. */
export interface WordClaims {
  readonly tiers: readonly Tier[];
  readonly count: number;
}

/** Lists of one group of fields that earn a claim the same. */
export interface Step {
  readonly group: number;
  readonly postings: Postings;
  readonly first: number;
  readonly last: number;
  readonly share: number;
}

/** A word's lists in all groups of fields, the most telling first. */
export function stepsOf(segment: Segment, variants: readonly Variants[]): readonly Step[] {
  const steps: Step[] = [];
  segment.postings.forEach((postings, group) => {
    for (const { first, end, closeness } of variants) {
      const firstList = postings.firstListFrom(first);
      const last = postings.firstListFrom(end);
      const share = closeness * (GROUP_WEIGHT[group] ?? 0);
      if (firstList < last) steps.push({ group, postings, first: firstList, last, share });
    }
  });
  return steps.sort((a, b) => b.share - a.share);
}

/** Every keystroke asks again for all words but the last, and a rewritten query for most: so many claims are kept. */
const MOST_KEPT = 300_000;

/** Reads the claims of words, one word after another. */
export class WordReader {
  private readonly kept = new Map<readonly Variants[], WordClaims>();
  private keptClaims = 0;
  /** A bit for each claim that the word has been found in. */
  private seen = new Int32Array(0);
  private claims = new Uint32Array(0);
  private buffer = new Uint32Array(0);
  private count = 0;

  /**
   * @param variants the word's in this segment; the same array stands for the same word and segment
   * @param end claims from here on are left out
   */
  read(segment: Segment, variants: readonly Variants[], end: number): WordClaims {
    if (end < segment.claimCount) return this.readAnew(segment, variants, end);
    const known = this.kept.get(variants);
    if (known) return known;
    const claims = this.readAnew(segment, variants, end);
    this.keptClaims += claims.count;
    if (this.keptClaims > MOST_KEPT) {
      this.kept.clear();
      this.keptClaims = claims.count;
    }
    this.kept.set(variants, claims);
    return claims;
  }

  private readAnew(segment: Segment, variants: readonly Variants[], end: number): WordClaims {
    this.begin(segment.claimCount);
    const tiers: Tier[] = [];
    const steps = stepsOf(segment, variants);
    let from = 0;
    steps.forEach(({ group, postings, first, last, share }, i) => {
      if (group === CONTEXT) this.readSources(segment, postings, first, last, end);
      else this.readLists(postings, first, last, end);
      if (steps[i + 1]?.share === share || this.count === from) return;
      tiers.push({ share, claims: this.claims.slice(from, this.count) });
      from = this.count;
    });
    return { tiers, count: this.count };
  }

  /** In how many claims, not deleted, the texts have both words. */
  countBoth(segment: Segment, a: QueryWord, b: QueryWord): number {
    const postings = segment.postings[TEXT];
    const [first = -1, second = -1] = [a, b].map(({ units }) => postings?.listOf(segment.vocabulary.find(units)) ?? -1);
    if (!postings || first < 0 || second < 0) return 0;
    this.begin(segment.claimCount);
    this.readLists(postings, first, first + 1, segment.claimCount);
    const count = postings.read(second, this.buffer);
    let both = 0;
    for (let i = 0; i < count; i++) {
      const claim = this.buffer[i] ?? 0;
      if (((this.seen[claim >>> 5] ?? 0) >>> (claim & 31)) & 1 && !segment.isDeleted(claim)) both++;
    }
    return both;
  }

  private begin(claimCount: number): void {
    this.count = 0;
    if (claimCount > this.claims.length) {
      this.seen = new Int32Array((claimCount + 31) >>> 5);
      this.claims = new Uint32Array(claimCount);
      this.buffer = new Uint32Array(claimCount);
    } else this.seen.fill(0, 0, (claimCount + 31) >>> 5);
  }

  // Everything inline: a query reads some hundred thousand numbers here.
  private readLists(postings: Postings, first: number, last: number, end: number): void {
    const { seen, claims } = this;
    const { bytes, lengths } = postings.data;
    const { bytes: shortLengths } = lengths.data;
    postings.ensure(first, last);
    let stop = postings.offsetOf(first);
    let count = this.count;
    for (let list = first; list < last; list++) {
      let at = stop;
      const length = shortLengths[list] ?? 0;
      stop += length < LARGE ? length : lengths.at(list);
      if (at === stop) {
        this.count = count;
        this.readBitmap(postings, list, end);
        count = this.count;
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
        const before = seen[claim >>> 5] ?? 0;
        const bit = 1 << claim;
        if ((before & bit) !== 0) continue;
        seen[claim >>> 5] = before | bit;
        claims[count++] = claim;
      }
    }
    this.count = count;
  }

  private readSources(segment: Segment, postings: Postings, first: number, last: number, end: number): void {
    const { seen, claims, buffer } = this;
    const { starts } = segment.columns;
    let count = this.count;
    for (let list = first; list < last; list++) {
      const sources = postings.read(list, buffer);
      for (let i = 0; i < sources; i++) {
        const source = buffer[i] ?? 0;
        const stop = Math.min(starts[source + 1] ?? 0, end);
        for (let claim = starts[source] ?? 0; claim < stop; claim++) {
          const before = seen[claim >>> 5] ?? 0;
          const bit = 1 << claim;
          if ((before & bit) !== 0) continue;
          seen[claim >>> 5] = before | bit;
          claims[count++] = claim;
        }
      }
    }
    this.count = count;
  }

  private readBitmap(postings: Postings, list: number, end: number): void {
    const { seen, claims, buffer } = this;
    const read = postings.read(list, buffer, Math.min(end, postings.numbers));
    let count = this.count;
    for (let i = 0; i < read; i++) {
      const claim = buffer[i] ?? 0;
      const before = seen[claim >>> 5] ?? 0;
      const bit = 1 << claim;
      if ((before & bit) !== 0) continue;
      seen[claim >>> 5] = before | bit;
      claims[count++] = claim;
    }
    this.count = count;
  }
}
