import { type ClaimIndex } from '../search/claimIndex';
import { type QueryCompletion } from '../search/completeQuery';
import { type SearchEntry, type SearchField } from '../search/entry';
import { type QueryProblem } from '../search/queryProblem';
import { type Source } from '../library/source';
import { type SourceLibrary } from '../library/sourceLibrary';
import { type TextRange } from '../text/range';
import { type ClaimView, viewOfClaim } from './claimView';

/** A claim that answers a query, with where its words stand in each field of the view. */
export interface SearchHit {
  readonly claim: ClaimView;
  readonly highlights: Readonly<Partial<Record<SearchField, readonly TextRange[]>>>;
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

export function searchClaims(library: SourceLibrary, index: ClaimIndex, query: string, limit: number): SearchAnswer {
  return {
    hits: hitsOf(library, index, query, limit),
    problems: index.problemsOf(query),
    completions: index.completionsOf(query, MOST_COMPLETIONS),
  };
}

function hitsOf(library: SourceLibrary, index: ClaimIndex, query: string, limit: number): readonly SearchHit[] {
  return index.search(query, limit).flatMap(({ entry, highlights }) => {
    const source = library.source(entry.sourceUri);
    const claim = library.claim(entry.claimId);
    return source === undefined || claim === undefined ? [] : [{ claim: viewOfClaim(source, claim), highlights }];
  });
}

/** What the index keeps of a source's claims. */
export function searchEntriesOf(source: Source): readonly SearchEntry[] {
  const { title, outlet, issued, lang } = source.metadata;
  const ofSource = {
    sourceUri: source.uri,
    citekey: source.citekey,
    ...(title === undefined ? {} : { title: title.value }),
    ...(outlet === undefined ? {} : { outlet: outlet.value }),
    ...(issued === undefined ? {} : { issued: issued.value }),
    ...(lang === undefined ? {} : { lang: lang.value }),
  };
  return source.claims.map((claim) => ({
    ...ofSource,
    claimId: claim.id,
    text: claim.words,
    kind: claim.kind,
    hasFigure: claim.figures.length > 0,
    worth: claim.score,
    ...(claim.speaker === undefined ? {} : { speaker: claim.speaker.resolved ?? claim.speaker.text }),
  }));
}
