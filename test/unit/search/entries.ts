import { type SearchClaim, type SearchSource, type SourceFields } from '../../../src/core/search/entry';
import { type SearchMatch } from '../../../src/core/search/searchMatch';

/** A claim of which only what matters to a test is said. */
export function claim(given: Partial<SearchClaim> & { readonly text: string }): SearchClaim {
  return { claimId: given.text, kind: 'indirect', hasFigure: false, worth: 0.5, ...given };
}

export function sourceOf(
  sourceUri: string,
  claims: readonly SearchClaim[],
  fields: Omit<SourceFields, 'sourceUri'> = {},
): SearchSource {
  return { sourceUri, claims, ...fields };
}

export function texts(matches: readonly SearchMatch[]): readonly string[] {
  return matches.map((match) => match.entry.text);
}
