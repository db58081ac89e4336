import { type Accumulator } from './accumulator';
import { BestClaims } from './bestClaims';
import { mostByNearness, type ClaimScorer, type WeighedWord } from './claimScorer';
import { type SearchEntry } from './entry';
import { type EntryFilter } from './entryFilter';
import { listOf } from './fields';
import { type QueryWord } from './queryWord';
import { weighableFrequency, weightOf, type ClaimRanker, type RankedClaim, type Ranking } from './ranking';
import { type Segment } from './segment';
import { compareStanding } from './standing';
import { frequencyOf, type VariantFinder, type Variants } from './variants';

/** Claims whose text is looked at. More would find nothing better but in folders where hundreds have all words. */
const FEWEST_CANDIDATES = 200;
/**
 * Postings read before the words left (the commonest) only raise claims that rarer words have found. Below some 50,000
 * claims never reached; above, it keeps `the of and a` from costing as much as all others together.
 */
const MOST_DRIVEN = 300_000;
/** Sums are kept in 32 bits; so much may they be too small. */
const ROUNDING = 1 + 1e-5;

interface Place {
  readonly segment: Segment;
  readonly claim: number;
  readonly entry: SearchEntry;
}

/** A claim that has words of the query by the index; its text has not been looked at. */
interface Candidate extends Place {
  /** Never less than its words will earn, order and nearness apart. */
  readonly sum: number;
  readonly matched: number;
}

interface ScoredClaim extends Place, RankedClaim {}

/** A word with the terms that stand for it in each segment. */
interface PlannedWord extends WeighedWord {
  readonly bit: number;
  readonly variants: readonly (readonly Variants[])[];
  /** Claims it would touch. */
  readonly frequency: number;
}

/** Ranks the claims of some segments as if they were one: weights, candidates and ties are the same however claims are spread. */
export class SegmentRanker implements ClaimRanker {
  readonly size: number;
  private readonly candidateCount: number;

  constructor(
    private readonly segments: readonly Segment[],
    private readonly tools: { finder: VariantFinder; accumulator: Accumulator; scorer: ClaimScorer },
    private readonly accepts: EntryFilter | undefined,
    private readonly limit: number,
  ) {
    this.size = segments.reduce((total, segment) => total + segment.size, 0);
    this.candidateCount = Math.max(FEWEST_CANDIDATES, limit);
  }

  frequencyOf(word: QueryWord): number {
    let total = 0;
    for (const { vocabulary, postings } of this.segments) {
      const term = vocabulary.find(word.units);
      if (term >= 0) total += (postings.live[listOf(term, 0)] ?? 0) + (postings.live[listOf(term, 1)] ?? 0);
    }
    return total;
  }

  rank(words: readonly QueryWord[]): Ranking {
    const planned = words.map((word, i) => this.plan(word, i));
    return { words: planned, claims: this.best(this.candidates(planned), planned) };
  }

  /** Scores candidates on their text until no other can be among the best. */
  private best(candidates: readonly Candidate[], words: readonly WeighedWord[]): readonly RankedClaim[] {
    let best: ScoredClaim[] = [];
    let least = -Infinity;
    for (const { segment, claim, entry, sum, matched } of candidates) {
      if (sum + mostByNearness(matched, words) < least) continue;
      best.push({ segment, claim, entry, ...this.tools.scorer.score(entry, words) });
      if (best.length < 2 * this.limit) continue;
      best = best.sort(compareScored).slice(0, this.limit);
      least = best.at(-1)?.score ?? least;
    }
    return best.sort(compareScored).slice(0, this.limit);
  }

  private plan(word: QueryWord, place: number): PlannedWord {
    const variants = this.segments.map((segment) => this.tools.finder.find(word, segment.vocabulary));
    const frequency = this.segments.reduce((total, segment, i) => total + frequencyOf(variants[i] ?? [], segment), 0);
    const weight = weightOf(weighableFrequency(this.frequencyOf(word), frequency, this.size), this.size);
    return { word, weight, bit: 1 << place, variants, frequency };
  }

  /** The most promising claims, best first. */
  private candidates(planned: readonly PlannedWord[]): readonly Candidate[] {
    const rarestFirst = [...planned].sort((a, b) => a.frequency - b.frequency);
    const drivers = driversOf(rarestFirst);
    const { accumulator } = this.tools;
    const found = this.segments.flatMap((segment, i) => {
      accumulator.begin(segment);
      for (const { variants, bit, weight } of rarestFirst) {
        accumulator.addWord(segment, variants[i] ?? [], bit, weight, (drivers & bit) !== 0);
      }
      return this.collected(segment);
    });
    return found.sort(compareCandidates).slice(0, this.candidateCount);
  }

  private collected(segment: Segment): readonly Candidate[] {
    const { accumulator } = this.tools;
    const best = new BestClaims(this.candidateCount);
    accumulator.collect(best, (claim) => this.isWanted(segment, claim));
    const found: Candidate[] = [];
    for (const { claim, score } of best.entries()) {
      const entry = segment.entries[claim];
      if (entry) found.push({ segment, claim, entry, sum: score * ROUNDING, matched: accumulator.wordsOf(claim) });
    }
    return found;
  }

  private isWanted(segment: Segment, claim: number): boolean {
    if (segment.isDeleted(claim)) return false;
    const entry = segment.entries[claim];
    return entry !== undefined && (this.accepts?.(entry) ?? true);
  }
}

/** Bits of the words whose claims all become candidates: the rarest, as many as fit, and at least one. */
function driversOf(rarestFirst: readonly PlannedWord[]): number {
  let read = 0;
  let drivers = 0;
  for (const { frequency, bit } of rarestFirst) {
    read += frequency;
    if (read > MOST_DRIVEN && drivers !== 0) break;
    if (frequency > 0) drivers |= bit;
  }
  return drivers;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.sum - a.sum || comparePlaces(a, b);
}

function compareScored(a: ScoredClaim, b: ScoredClaim): number {
  return b.score - a.score || comparePlaces(a, b);
}

/** By standing; a segment numbers its claims so, and two claims of one source are always in one segment. */
function comparePlaces(a: Place, b: Place): number {
  return a.segment === b.segment ? a.claim - b.claim : compareStanding(a.entry, b.entry);
}
