import { Accumulator } from './accumulator';
import { ClaimScorer } from './claimScorer';
import { type SearchEntry, type SearchMatch } from './entry';
import { entryFilterOf, unknownNames, type EntryFilter } from './entryFilter';
import { FilterValues } from './filterValues';
import { searchForgivingly } from './forgivingSearch';
import { Highlighter } from './highlights';
import { completionsOf, type QueryCompletion } from './completeQuery';
import { parseQuery, type ParsedQuery } from './parseQuery';
import { type QueryProblem } from './queryProblem';
import { queryWordsOf } from './queryWord';
import { type Segment } from './segment';
import { SegmentRanker } from './segmentRanker';
import { Segments } from './segments';
import { compareStanding } from './standing';
import { Tokenizer } from './tokenizer';
import { VariantFinder } from './variants';

/** A claim with less than this share of the best one's score shares a stray word with the query and is not shown. */
const LEAST_SHARE_OF_BEST = 0.3;
/** Units of a query that are read: far more than its first words, which are all that count, when a whole article is pasted. */
const LONGEST_QUERY = 2000;

/**
 * Finds claims as the writer types: any order of words, unfinished, misspelt, inflected, without accents, one of them wrong.
 * The same claims give the same list for a query in whatever order they were indexed.
 */
export class ClaimIndex {
  private readonly tokenizer = new Tokenizer();
  private readonly segments = new Segments(this.tokenizer);
  private readonly values = new FilterValues(this.tokenizer);
  private readonly highlighter = new Highlighter(this.tokenizer);
  private readonly tools = {
    finder: new VariantFinder(),
    accumulator: new Accumulator(),
    scorer: new ClaimScorer(this.tokenizer),
  };

  /** Claims in the index. */
  get size(): number {
    return this.segments.size;
  }

  /**
   * Sets a source's claims, in their order; those it had are gone. Cheap: what is new is built by the next search.
   *
   * @param entries each with {@link sourceUri} as its `sourceUri`
   */
  replaceSource(sourceUri: string, entries: readonly SearchEntry[]): void {
    this.values.remove(this.segments.entriesOf(sourceUri));
    this.segments.replace(sourceUri, entries);
    this.values.add(entries);
  }

  removeSource(sourceUri: string): void {
    this.values.remove(this.segments.entriesOf(sourceUri));
    this.segments.remove(sourceUri);
  }

  clear(): void {
    this.segments.clear();
    this.values.clear();
  }

  /** Brings the index into its fastest shape. Takes as long as building it: for a quiet moment after many changes. */
  tidy(): void {
    this.segments.tidy();
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
    const accepts = entryFilterOf(filters, this.values, this.tokenizer);
    const typed = queryWordsOf(words, this.tokenizer);
    const segments = this.segments.current();
    if (typed.length === 0) return mostWorthCiting(segments, accepts, limit);
    const ranker = new SegmentRanker(segments, this.tools, accepts, limit);
    const { words: meant, claims } = searchForgivingly(typed, ranker);
    const least = (claims[0]?.score ?? 0) * LEAST_SHARE_OF_BEST;
    return claims
      .slice(0, limit)
      .filter(({ score }) => score >= least)
      .map(({ entry, score }) => ({ entry, score, highlights: this.highlighter.highlight(entry, meant) }));
  }

  /** What is wrong with a query's filters. */
  problemsOf(query: string): readonly QueryProblem[] {
    const { filters, problems } = read(query);
    return [...problems, ...unknownNames(filters, this.values)];
  }

  /** The filters, or the values of one, that the end of a query may become; most claims first. */
  completionsOf(query: string, limit: number): readonly QueryCompletion[] {
    return completionsOf(query, this.values, limit);
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
  const firstOfEach = segments.flatMap((segment) => {
    const wanted: SearchEntry[] = [];
    for (let claim = 0; claim < segment.entries.length && wanted.length < limit; claim++) {
      const entry = segment.entries[claim];
      if (entry && !segment.isDeleted(claim) && (accepts?.(entry) ?? true)) wanted.push(entry);
    }
    return wanted;
  });
  return firstOfEach
    .sort(compareStanding)
    .slice(0, limit)
    .map((entry) => ({ entry, score: entry.worth, highlights: {} }));
}
