import { Accumulator } from './accumulator';
import { BestClaims } from './bestClaims';
import { type ClaimMarks, NO_MARKS } from './claimMarks';
import { type SearchSource } from './entry';
import { type SearchMatch } from './searchMatch';
import { entryFilterOf, neededWords, unknownNames, type EntryFilter } from './entryFilter';
import { FilterValues, type FilterSnapshot } from './filterValues';
import { searchForgivingly } from './forgivingSearch';
import { Explainer } from './explain';
import { Highlighter } from './highlights';
import { completionsOf, type QueryCompletion } from './completeQuery';
import { parseQuery, type ParsedQuery } from './parseQuery';
import { type QueryProblem } from './queryProblem';
import { queryWordsOf } from './queryWord';
import { SourceInMemory } from './segment/entryStore';
import { comparePlaces } from './segment/place';
import { type Segment } from './segment/segment';
import { Segments } from './segment/segments';
import { SegmentRanker } from './segmentRanker';
import { DamagedIndex } from './store/damagedIndex';
import {
  type IndexWithoutTexts,
  openIndex,
  packIndex,
  packingIndex,
  type StoredIndex,
  type StoredIndexReader,
} from './store/storedIndex';
import { TextScorer } from './textScorer';
import { Tokenizer } from './tokenizer';
import { VariantFinder } from './variants';
import { WordReader } from './wordClaims';

/** A claim with less than this share of the best one's score shares a stray word with the query and is not shown. */
const LEAST_SHARE_OF_BEST = 0.3;
/** Counting the values of a claim takes as long as reading so many numbers of an index. */
const WORK_PER_VALUES = 100;
/** Units of a query that are read: far more than its first words, which are all that count, when a whole article is pasted. */
const LONGEST_QUERY = 2000;

/**
 * Finds claims as the writer types: any order of words, unfinished, misspelt, inflected, without accents, one of them wrong.
 * The same claims give the same list for a query in whatever order they were indexed.
 */
export class ClaimIndex {
  private readonly tokenizer = new Tokenizer();
  private readonly segments = new Segments(this.tokenizer);
  private readonly knownValues = new FilterValues(this.tokenizer);
  /** Until a filter asks for them, a stored index's values are left unread. */
  private unreadValues: (() => FilterSnapshot) | undefined;
  private readonly highlighter = new Highlighter(this.tokenizer);
  private readonly explainer = new Explainer(this.tokenizer);
  private readonly tools = {
    finder: new VariantFinder(),
    reader: new WordReader(),
    accumulator: new Accumulator(),
    scorer: new TextScorer(this.tokenizer),
  };

  constructor(private readonly marks: ClaimMarks = NO_MARKS) {}

  /** Claims in the index. */
  get size(): number {
    return this.segments.size;
  }

  /** Sets a source's claims; those it had are gone. Cheap: what is new is built by the next search. */
  replaceSource(source: SearchSource): void {
    this.removeSource(source.sourceUri);
    this.segments.add(source);
    this.knownValues.add(new SourceInMemory(source));
  }

  removeSource(sourceUri: string): void {
    const removed = this.segments.remove(sourceUri);
    if (removed) this.knownValues.remove(removed);
  }

  clear(): void {
    this.segments.clear();
    this.unreadValues = undefined;
    this.knownValues.clear();
  }

  /** The index as two files, for {@link restore}. */
  pack(): StoredIndex {
    return packIndex(this.segments.current(), JSON.stringify(this.values.snapshot()));
  }

  /** {@link pack} a source at a time; of no use any more when the index has changed meanwhile. */
  packing(): Generator<Uint8Array, IndexWithoutTexts, undefined> {
    return packingIndex(this.segments.current(), JSON.stringify(this.values.snapshot()));
  }

  /**
   * Begins with what {@link pack} gave, reading no more than is asked for. From then on any method throws
   * {@link DamagedIndex} where it comes upon a part that is not what was written; {@link clear} makes the index usable
   * again, to be filled from the articles.
   *
   * @returns false, and leaves the index empty, when the files are damaged or of another version
   */
  restore(stored: StoredIndexReader): boolean {
    this.clear();
    try {
      const { segments, values } = openIndex(stored);
      this.segments.restore(segments);
      this.unreadValues = () => JSON.parse(values()) as FilterSnapshot;
      return true;
    } catch (error) {
      if (error instanceof DamagedIndex) return false;
      throw error;
    }
  }

  /** Brings the index into its fastest shape. May take as long as building it: for a quiet moment after many changes. */
  tidy(): void {
    this.segments.tidy();
  }

  /**
   * Does a part of what {@link tidy} does, for idle moments; what was changed last is built first.
   *
   * @param work a million is some 20 ms
   * @returns whether there is more to do
   */
  tend(work: number): boolean {
    this.segments.current();
    const counted = this.unreadValues ? 0 : this.knownValues.catchUp(Math.ceil(work / WORK_PER_VALUES));
    const left = work - counted * WORK_PER_VALUES;
    return left <= 0 || this.segments.tend(left);
  }

  /**
   * The claims that answer a query, best first; for a query without words those most worth citing.
   *
   * @param query words and filters, see `parseQuery`
   */
  search(query: string, limit: number): readonly SearchMatch[] {
    if (limit <= 0) return [];
    const { words, filters, problems } = read(query);
    if (problems.some(({ kind }) => kind === 'contradiction')) return [];
    const accepts = filters.length > 0 ? entryFilterOf(filters, this.values, this.tokenizer, this.marks) : undefined;
    const typed = queryWordsOf(words, this.tokenizer);
    const segments = this.segments.current();
    if (typed.length === 0) return mostWorthCiting(segments, accepts, limit);
    const ranker = new SegmentRanker(
      segments,
      this.tools,
      { accepts, needed: neededWords(filters, this.tokenizer) },
      limit,
    );
    const { words: meant, claims } = searchForgivingly(typed, ranker);
    const least = (claims[0]?.score ?? 0) * LEAST_SHARE_OF_BEST;
    return claims
      .slice(0, limit)
      .filter(({ score }) => score >= least)
      .map(({ entry, score }) => ({
        entry,
        score,
        highlights: () => this.highlighter.highlight(entry, meant),
        explain: () => this.explainer.explain(entry, score, meant),
      }));
  }

  /** What is wrong with a query's filters. */
  problemsOf(query: string): readonly QueryProblem[] {
    const { filters, problems } = read(query);
    return filters.length > 0 ? [...problems, ...unknownNames(filters, this.values, this.marks)] : problems;
  }

  /** The filters, or the values of one, that the end of a query may become; most claims first. */
  completionsOf(query: string, limit: number): readonly QueryCompletion[] {
    return completionsOf(query, this.values, limit, this.marks);
  }

  private get values(): FilterValues {
    const unread = this.unreadValues;
    this.unreadValues = undefined;
    if (unread) this.knownValues.restore(unread());
    return this.knownValues;
  }
}

function read(query: string): ParsedQuery {
  return parseQuery(query.slice(0, LONGEST_QUERY));
}

function mostWorthCiting(
  segments: readonly Segment[],
  accepts: EntryFilter | undefined,
  limit: number,
): readonly SearchMatch[] {
  const found = segments.flatMap((segment) => {
    const { worths } = segment.columns;
    const best = new BestClaims(limit);
    for (let claim = 0; claim < worths.length; claim++) {
      const worth = worths[claim] ?? 0;
      if (!best.wouldTake(claim, worth) || segment.isDeleted(claim)) continue;
      if (accepts?.(segment.entry(claim)) ?? true) best.take(claim, worth);
    }
    return Array.from(best.entries(), ({ claim, score }) => ({ segment, claim, worth: score }));
  });
  return found
    .sort((a, b) => b.worth - a.worth || comparePlaces(a, b))
    .slice(0, limit)
    .map(({ segment, claim }) => segment.entry(claim))
    .map((entry) => ({
      entry,
      score: entry.worth,
      highlights: () => ({}),
      explain: () => ({ score: entry.worth, words: [], arrangement: entry.worth }),
    }));
}
