import { type Accumulator } from './accumulator';
import { BestClaims } from './bestClaims';
import { type ClaimScorer, type WeighedWord } from './claimScorer';
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

interface Candidate extends RankedClaim {
  readonly claim: number;
}

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
    limit: number,
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
    const claims = this.candidates(planned).map(({ segment, claim }) => this.scored(segment, claim, planned));
    const ranked = claims
      .filter((candidate) => candidate !== undefined)
      .sort((a, b) => b.score - a.score || compareStanding(a.entry, b.entry) || a.claim - b.claim);
    return { words: planned, claims: ranked };
  }

  private plan(word: QueryWord, place: number): PlannedWord {
    const variants = this.segments.map((segment) => this.tools.finder.find(word, segment.vocabulary));
    const frequency = this.segments.reduce((total, segment, i) => total + frequencyOf(variants[i] ?? [], segment), 0);
    const weight = weightOf(weighableFrequency(this.frequencyOf(word), frequency, this.size), this.size);
    return { word, weight, bit: 1 << place, variants, frequency };
  }

  private candidates(planned: readonly PlannedWord[]): readonly { segment: Segment; claim: number; score: number }[] {
    const rarestFirst = [...planned].sort((a, b) => a.frequency - b.frequency);
    const drivers = driversOf(rarestFirst);
    const found = this.segments.flatMap((segment, i) => {
      const { accumulator } = this.tools;
      accumulator.begin(segment);
      for (const { variants, bit, weight } of rarestFirst) {
        accumulator.addWord(segment, variants[i] ?? [], bit, weight, (drivers & bit) !== 0);
      }
      const best = new BestClaims(this.candidateCount);
      accumulator.collect(best, (claim) => this.isWanted(segment, claim));
      return Array.from(best.entries(), ({ claim, score }) => ({ segment, claim, score }));
    });
    if (found.length <= this.candidateCount) return found;
    return found.sort(compareCandidates).slice(0, this.candidateCount);
  }

  private isWanted(segment: Segment, claim: number): boolean {
    if (segment.isDeleted(claim)) return false;
    const entry = segment.entries[claim];
    return entry !== undefined && (this.accepts?.(entry) ?? true);
  }

  private scored(segment: Segment, claim: number, words: readonly WeighedWord[]): Candidate | undefined {
    const entry = segment.entries[claim];
    return entry && { entry, claim, ...this.tools.scorer.score(entry, words) };
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

function compareCandidates(
  a: { segment: Segment; claim: number; score: number },
  b: { segment: Segment; claim: number; score: number },
): number {
  if (a.score !== b.score) return b.score - a.score;
  const first = a.segment.entries[a.claim];
  const second = b.segment.entries[b.claim];
  const byStanding = first && second ? compareStanding(first, second) : 0;
  return byStanding || a.claim - b.claim;
}
