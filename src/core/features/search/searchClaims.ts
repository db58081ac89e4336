import { annotationsOn } from '../../library/annotations';
import { type Claim, type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type ClaimIndex } from '../../search/claimIndex';
import { type QueryCompletion } from '../../search/completeQuery';
import { type SearchField, type SearchSource } from '../../search/entry';
import { type MatchExplanation } from '../../search/explanation';
import { filtersIn } from '../../search/parseQuery';
import { type SearchMatch } from '../../search/searchMatch';
import { type QueryProblem } from '../../search/queryProblem';
import { type TextRange } from '../../text/range';
import { rangesInWords, searchableText, spellingsOf } from './amounts';
import { type ClaimView, viewOfClaim } from '../source/claimView';
import { compareOrigin, copiesOf } from './copies';

/** A claim that answers a query, with where its words stand in each field of the view. */
export interface SearchHit {
  readonly claim: ClaimView;
  readonly highlights: Readonly<Partial<Record<SearchField, readonly TextRange[]>>>;
  /** The same sentence in other places, as those of a wire story; agencies first, then the earlier. They are no hits of their own. */
  readonly copies: readonly ClaimView[];
  /** Where it was asked for. */
  readonly explanation?: HitExplanation;
}

/** Why a hit stands where it does. */
export interface HitExplanation extends MatchExplanation {
  /** What it had to be, as typed. */
  readonly filters: readonly string[];
}

export interface SearchOptions {
  /** Each hit says why it stands where it does. */
  readonly explain?: boolean;
}

/** What a query comes to. */
export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** What is wrong with its filters; those filter nothing. */
  readonly problems: readonly QueryProblem[];
  /** What its end may become. */
  readonly completions: readonly QueryCompletion[];
}

const MOST_COMPLETIONS = 12;
/** Where copies of one another leave too few hits, so many times more are asked for. */
const MORE = 4;
/** What the share by another spelling adds. */
const FOUND_AGAIN = 0.1;

export function searchClaims(
  library: SourceLibrary,
  index: ClaimIndex,
  query: string,
  limit: number,
  { explain = false }: SearchOptions = {},
): SearchAnswer {
  const found = distinctMatches(library, index, query, limit);
  const filters = explain ? filtersIn(query) : [];
  return {
    hits: found.map((one) => ({
      ...hitOf(library, one),
      ...(explain && { explanation: { ...one.match.explain(), filters } }),
    })),
    problems: index.problemsOf(query),
    completions: index.completionsOf(query, MOST_COMPLETIONS),
  };
}

/** A match with what it is of. */
export interface Found {
  readonly match: SearchMatch;
  readonly claim: Claim;
  readonly source: Source;
}

/** The best match of each sentence. */
function distinctMatches(library: SourceLibrary, index: ClaimIndex, query: string, limit: number): readonly Found[] {
  const queries = [query, ...spellingsOf(query)];
  for (let wanted = limit; ; wanted *= MORE) {
    const matches = mergedMatches(queries.map((typed) => index.search(typed, wanted)));
    const distinct = withoutCopies(library, matches);
    if (distinct.length >= limit || matches.length < wanted) return distinct.slice(0, limit);
  }
}

/**
 * The matches of a query's spellings as one list, each by its best share of what the first of its list has: as many words
 * of another spelling are worth no less. A spelling whose first lacks a word, as `fourteen` where `14` is written, is
 * worth so much less than one whose first has all of them. What only one spelling finds, as `70 metres` by the digits of
 * `70%`, stands behind what several do.
 */
function mergedMatches(lists: readonly (readonly SearchMatch[])[]): readonly SearchMatch[] {
  const [only] = lists;
  if (lists.length === 1) return only ?? [];
  const merged = new Map<string, { readonly match: SearchMatch; readonly best: number; readonly sum: number }>();
  for (const list of lists) {
    const [first] = list;
    if (first === undefined) continue;
    const covered = coverageOf(first);
    for (const match of list) {
      const share = (covered * match.score) / first.score;
      const { match: before = match, best = 0, sum = 0 } = merged.get(match.entry.claimId) ?? {};
      merged.set(match.entry.claimId, {
        match: share > best ? match : before,
        best: Math.max(share, best),
        sum: sum + share,
      });
    }
  }
  const worth = ({ best, sum }: { best: number; sum: number }) => best + FOUND_AGAIN * (sum - best);
  return [...merged.values()].sort((a, b) => worth(b) - worth(a)).map(({ match }) => match);
}

/** What of a query's weight a match has, 0–1. */
function coverageOf(match: SearchMatch): number {
  const { words } = match.explain();
  const weightOf = (some: typeof words) => some.reduce((sum, { weight }) => sum + weight, 0);
  const all = weightOf(words);
  return all === 0 ? 1 : weightOf(words.filter(({ found }) => found !== undefined)) / all;
}

/** The first of each sentence; of copies that answer as well the likeliest origin, where the first of them stood. */
export function withoutCopies(library: SourceLibrary, matches: readonly SearchMatch[]): readonly Found[] {
  const places = new Map<string, number>();
  const shown: Found[] = [];
  for (const match of matches) {
    const claim = library.claim(match.entry.claimId);
    const source = claim && library.source(claim.sourceUri);
    if (!source) continue;
    const found = { match, claim, source };
    const copy = library.copiesOf(claim).find(({ id }) => places.has(id));
    const place = copy ? (places.get(copy.id) ?? 0) : shown.push(found) - 1;
    places.set(claim.id, place);
    const first = shown[place];
    if (first?.match.score === match.score && compareOrigin(found, first) < 0) shown[place] = found;
  }
  return shown;
}

export function hitOf(library: SourceLibrary, { match, claim, source }: Found): SearchHit {
  const { text: found = [], ...elsewhere } = match.highlights();
  const text = rangesInWords(claim.words, claim.figures, found);
  return {
    claim: viewOfClaim(source, claim),
    highlights: text.length > 0 ? { ...elsewhere, text } : elsewhere,
    copies: copiesOf(library, claim),
  };
}

/** What the index keeps of a source. */
export function searchSourceOf({ uri, citekey, metadata, claims, annotations }: Source): SearchSource {
  const { title, outlet, issued, lang } = metadata;
  return {
    sourceUri: uri,
    citekey,
    ...(title === undefined ? {} : { title: title.value }),
    ...(outlet === undefined ? {} : { outlet: outlet.value }),
    ...(issued === undefined ? {} : { issued: issued.value }),
    ...(lang === undefined ? {} : { lang: lang.value }),
    claims: claims.map((claim) => ({
      claimId: claim.id,
      text: [searchableText(claim.words, claim.figures), ...notesOn(annotations, claim)].join('\n'),
      kind: claim.kind,
      hasFigure: claim.figures.length > 0,
      worth: claim.score,
      ...(claim.speaker === undefined ? {} : { speaker: claim.speaker.resolved ?? claim.speaker.text }),
    })),
  };
}

/** The words of the writer's notes stand behind the claim's, as amounts do: they find it and are not shown in it. */
function notesOn(annotations: Source['annotations'], claim: Claim): readonly string[] {
  return annotationsOn(annotations, claim).flatMap(({ annotation: { note, tags } }) => [note, ...tags]);
}
