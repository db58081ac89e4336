import { type Accumulator } from './accumulator';
import { BestClaims } from './bestClaims';
import { type Bounds } from './bounds';
import { pointsOf } from './points';
import { type PlannedWord } from './readingPlan';
import { type Segment } from './segment/segment';
import { scoreOf } from './textScorer';
import { type Tier, type WordClaims, type WordReader } from './wordClaims';
import { plannedRoles, thriftyRoles, type WordRoles } from './wordRoles';

/** A word with less than one in so many of the numbers read: all its claims are looked at, as they often win. */
const RARE_SHARE = 16;

interface DrivenWord {
  readonly planned: PlannedWord;
  readonly claims: WordClaims;
}

/**
 * Finds the claims of a segment that may be among the best: those with several words of the query, and of the others only
 * those that can still get past them (after MaxScore).
 *
 * @see Turtle & Flood, "Query evaluation: strategies and optimizations", IP&M 31(6), 1995
 */
export class Gatherer {
  private readonly planned: WordRoles;
  private readonly thrifty: WordRoles | undefined;

  /**
   * @param words rarest first
   * @param count claims whose text may be read
   * @param limit claims wanted in the end
   */
  constructor(
    private readonly reader: WordReader,
    private readonly accumulator: Accumulator,
    words: readonly PlannedWord[],
    private readonly bounds: Bounds,
    private readonly count: number,
    private readonly limit: number,
  ) {
    this.planned = plannedRoles(words);
    this.thrifty = thriftyRoles(this.planned);
  }

  /**
   * @param i the segment's place among all
   * @param end claims from here on are left out
   */
  gather(segment: Segment, i: number, end: number, isWanted: (claim: number) => boolean): BestClaims {
    const { thrifty } = this;
    if (thrifty) {
      const sure = this.gatherBy(thrifty, segment, i, end, isWanted);
      // Had claims with common words alone no chance, nothing is lost.
      if (this.bounds.most(thrifty.mostAdded, thrifty.addedBits, 0) < sure) return this.best(segment, sure, isWanted);
    }
    return this.best(segment, this.gatherBy(this.planned, segment, i, end, isWanted), isWanted);
  }

  /**
   * Takes in the claims that have one of the words that find any, and may come to enough.
   *
   * @returns what the best of them come to at least
   */
  private gatherBy(
    roles: WordRoles,
    segment: Segment,
    i: number,
    end: number,
    isWanted: (claim: number) => boolean,
  ): number {
    const driven = roles.finding.map((planned) => ({
      planned,
      claims: this.reader.read(segment, planned.variants[i] ?? [], end),
    }));
    const { members } = this.accumulator;
    members.begin(segment.claimCount);
    const included = this.includeSeveral(driven);
    this.score(segment, i, driven, roles);
    const sure = this.sureScore(segment, isWanted);
    const alone = driven.flatMap(({ planned, claims }) =>
      claims.tiers.filter((tier) => !included.has(tier) && this.mostAlone(planned, tier, roles) >= sure),
    );
    if (alone.length === 0) return sure;
    for (const { claims } of alone) members.include(claims);
    this.score(segment, i, driven, roles);
    return this.sureScore(segment, isWanted);
  }

  /**
   * Begins with the claims that have several words, or a rare one.
   *
   * @returns tiers of which all claims were taken
   */
  private includeSeveral(driven: readonly DrivenWord[]): ReadonlySet<Tier> {
    const { members } = this.accumulator;
    const read = countOf(driven);
    const included = new Set<Tier>();
    for (const { claims } of driven) {
      const isIncluded = driven.length === 1 || claims.count * RARE_SHARE < read;
      for (const tier of claims.tiers) {
        members.meet(tier.claims);
        if (!isIncluded) continue;
        members.include(tier.claims);
        included.add(tier);
      }
    }
    return included;
  }

  private score(segment: Segment, i: number, driven: readonly DrivenWord[], { adding }: WordRoles): void {
    const { accumulator } = this;
    accumulator.members.seal(countOf(driven));
    accumulator.begin();
    for (const { planned, claims } of driven) accumulator.add(claims, planned.bit, planned.weight);
    for (const { variants, bit, weight } of adding) accumulator.raise(segment, variants[i] ?? [], bit, weight);
  }

  /** What a claim comes to at most that has one word alone of those that find any. */
  private mostAlone({ weight, bit }: PlannedWord, { share }: Tier, { mostAdded, addedBits }: WordRoles): number {
    return this.bounds.most(pointsOf(weight, share) + mostAdded, bit | addedBits, 0);
  }

  /** What the best of the members come to at least: none that cannot reach it is among the best. */
  private sureScore(segment: Segment, isWanted: (claim: number) => boolean): number {
    const { accumulator } = this;
    const { claims, size } = accumulator.members;
    const { lengths } = segment.columns;
    const best = new BestClaims(this.limit);
    for (let slot = 0; slot < size; slot++) {
      const points = accumulator.pointsAt(slot);
      if (scoreOf(points, 0, 0) < best.least) continue;
      const claim = claims[slot] ?? 0;
      const least = scoreOf(points, 0, lengths[claim] ?? 0);
      if (best.wouldTake(claim, least) && isWanted(claim)) best.take(claim, least);
    }
    return best.least;
  }

  /** The members that can come to most, of those that can reach {@link sure}. */
  private best(segment: Segment, sure: number, isWanted: (claim: number) => boolean): BestClaims {
    const { accumulator, bounds } = this;
    const { claims, size } = accumulator.members;
    const { lengths } = segment.columns;
    const best = new BestClaims(this.count);
    for (let slot = 0; slot < size; slot++) {
      const points = accumulator.pointsAt(slot);
      if (bounds.mostOfAny(points) < Math.max(sure, best.least)) continue;
      const claim = claims[slot] ?? 0;
      const most = bounds.most(points, accumulator.wordsAt(slot), lengths[claim] ?? 0);
      if (most >= sure && best.wouldTake(claim, most) && isWanted(claim)) best.take(claim, most);
    }
    return best;
  }
}

function countOf(driven: readonly DrivenWord[]): number {
  return driven.reduce((total, { claims }) => total + claims.count, 0);
}
