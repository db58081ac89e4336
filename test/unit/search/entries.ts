import { type SearchEntry, type SearchMatch } from '../../../src/core/search/entry';

/** An entry of which only what matters to a test is said. */
export function entry(given: Partial<SearchEntry> & { readonly text: string }): SearchEntry {
  return { claimId: given.text, sourceUri: 'a', kind: 'indirect', hasFigure: false, worth: 0.5, ...given };
}

export function sourceOf(sourceUri: string, entries: readonly SearchEntry[]): readonly SearchEntry[] {
  return entries.map((one) => ({ ...one, sourceUri }));
}

export function texts(matches: readonly SearchMatch[]): readonly string[] {
  return matches.map((match) => match.entry.text);
}
