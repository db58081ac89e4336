import { type Accumulator } from './accumulator';
import { type BestClaims } from './bestClaims';
import { Bounds } from './bounds';
import { candidateOf, mostPromising, type Candidate } from './candidates';
import { type SearchEntry } from './entry';
import { type EntryFilter } from './entryFilter';
import { planReading, type PlannedWord } from './readingPlan';
import { type QueryWord } from './queryWord';
import { weighableFrequency, weightOf, type ClaimRanker, type RankedClaim, type Ranking } from './ranking';
import { Gatherer } from './gatherer';
import { comparePlaces, type Place } from './segment/place';
import { type Segment } from './segment/segment';
import { scoreOf, type TextScorer } from './textScorer';
import { frequencyOf, type VariantFinder } from './variants';
import { type WordReader } from './wordClaims';

/** Claims whose text may be looked at. More would find nothing better but in folders where hundreds have all words. */
const FEWEST_CANDIDATES = 200;
/** Where too few claims were found among the newest, so many times more are looked at. */
const WIDENING = 4;

class ScoredClaim implements RankedClaim, Place {
  constructor(
    readonly segment: Segment,
    readonly claim: number,
    readonly score: number,
    readonly matched: number,
  ) {}

  get entry(): SearchEntry {
    return this.segment.entry(this.claim);
  }
}

/** Which claims may be found. */
export interface Wanted {
  readonly accepts: EntryFilter | undefined;
  /** Words that all of them have: cheaper to ask the index than their text. */
  readonly needed: ReadonlySet<string>;
}

/** What a ranker works with: made once, as their arrays are large. */
export interface RankerTools {
  readonly finder: VariantFinder;
  readonly reader: WordReader;
  readonly accumulator: Accumulator;
  readonly scorer: TextScorer;
}

/** Ranks the claims of some segments as if they were one: weights, candidates and ties are the same however claims are spread. */
export class SegmentRanker implements ClaimRanker {
  readonly size: number;
  private readonly candidateCount: number;

  constructor(
    private readonly segments: readonly Segment[],
    private readonly tools: RankerTools,
    private readonly wanted: Wanted,
    private readonly limit: number,
  ) {
    this.size = segments.reduce((total, segment) => total + segment.size, 0);
    this.candidateCount = Math.max(FEWEST_CANDIDATES, limit);
  }

  frequencyOf(word: QueryWord): number {
    let total = 0;
    for (const { vocabulary, postings } of this.segments) {
      const term = vocabulary.find(word.units);
      if (term >= 0) for (const group of postings) total += group.frequency(term, term + 1);
    }
    return total;
  }

  frequencyOfBoth(a: QueryWord, b: QueryWord): number {
    return this.segments.reduce((total, segment) => total + this.tools.reader.countBoth(segment, a, b), 0);
  }

  reachOf(word: QueryWord): number {
    return this.segments.reduce(
      (total, segment) => total + frequencyOf(this.tools.finder.find(word, segment.vocabulary), segment),
      0,
    );
  }

  rank(words: readonly QueryWord[]): Ranking {
    const planned = planReading(
      words.map((word, i) => this.plan(word, i)),
      this.size,
    );
    return { words: planned, claims: this.best(this.candidates(planned), planned) };
  }

  private plan(word: QueryWord, place: number): PlannedWord {
    const variants = this.segments.map((segment) => this.tools.finder.find(word, segment.vocabulary));
    const frequency = this.reachOf(word);
    const exact = this.frequencyOf(word);
    const weight = weightOf(weighableFrequency(exact, frequency, this.size), this.size);
    return { word, weight, bit: 1 << place, variants, frequency, exact, reading: 'none' };
  }

  /** Reads the text of the candidates until no other can be among the best. */
  private best(candidates: readonly Candidate[], words: readonly PlannedWord[]): readonly RankedClaim[] {
    let best: ScoredClaim[] = [];
    let least = -Infinity;
    for (const candidate of candidates) {
      if (candidate.most < least) break;
      best.push(this.scored(candidate, words));
      if (best.length < 2 * this.limit) continue;
      best = best.sort(compareScored).slice(0, this.limit);
      least = best.at(-1)?.score ?? least;
    }
    return best.sort(compareScored).slice(0, this.limit);
  }

  private scored(candidate: Candidate, words: readonly PlannedWord[]): ScoredClaim {
    const { segment, claim, points, matched, tokens, least, most } = candidate;
    if (most === least) return new ScoredClaim(segment, claim, least, matched);
    const { scorer } = this.tools;
    const number = segment.sourceOf(claim);
    const source = segment.store.source(number);
    const place = claim - (segment.columns.starts[number] ?? 0);
    scorer.read(source.text(place), source.speaker(place), words, matched, bitsOf(words, 'inText'));
    const score = scoreOf(points + scorer.points, scorer.nearness, tokens);
    return new ScoredClaim(segment, claim, score, scorer.matched);
  }

  /** The most promising claims, best first. */
  private candidates(planned: readonly PlannedWord[]): readonly Candidate[] {
    const rarestFirst = [...planned].sort((a, b) => a.frequency - b.frequency);
    const bounds = new Bounds(planned, bitsOf(planned, 'inText'));
    const { reader, accumulator } = this.tools;
    const gatherer = new Gatherer(reader, accumulator, rarestFirst, bounds, this.candidateCount, this.limit);
    const found = this.segments.flatMap((segment, i) => {
      const best = this.bestOf(segment, i, rarestFirst, gatherer);
      return Array.from(best.entries(), ({ claim }) => {
        const slot = accumulator.members.slotOf(claim);
        return candidateOf(segment, claim, accumulator.pointsAt(slot), accumulator.wordsAt(slot), bounds);
      });
    });
    return mostPromising(found, this.candidateCount, this.limit);
  }

  /** The claims of a segment that may come to most. */
  private bestOf(segment: Segment, i: number, words: readonly PlannedWord[], gatherer: Gatherer): BestClaims {
    const all = segment.claimCount;
    const needed = this.neededBits(words);
    const isWanted = (claim: number) => this.isWanted(segment, claim, needed);
    const share = Math.min(...words.map(({ share: own = 1 }) => own));
    for (let end = Math.ceil(all * share); ; end = Math.min(all, end * WIDENING)) {
      const best = gatherer.gather(segment, i, end, isWanted);
      if (end === all || best.count >= this.limit) return best;
    }
  }

  private neededBits(words: readonly PlannedWord[]): number {
    const looked = words.filter(({ reading }) => reading === 'all' || reading === 'found');
    return looked.reduce((bits, { word, bit }) => (this.wanted.needed.has(word.text) ? bits | bit : bits), 0);
  }

  private isWanted(segment: Segment, claim: number, needed: number): boolean {
    if (segment.isDeleted(claim) || (needed !== 0 && !this.hasWords(claim, needed))) return false;
    return this.wanted.accepts?.(segment.entry(claim)) ?? true;
  }

  private hasWords(claim: number, needed: number): boolean {
    const { accumulator } = this.tools;
    return (accumulator.wordsAt(accumulator.members.slotOf(claim)) & needed) === needed;
  }
}

function bitsOf(words: readonly PlannedWord[], wanted: PlannedWord['reading']): number {
  let bits = 0;
  for (const { bit, reading } of words) if (reading === wanted) bits |= bit;
  return bits;
}

function compareScored(a: ScoredClaim, b: ScoredClaim): number {
  return b.score - a.score || comparePlaces(a, b);
}
