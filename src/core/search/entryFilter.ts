import { type PartialDate } from '../text/partialDate';
import { type SearchEntry } from './entry';
import { type NameMatcher } from './nameMatcher';
import { isUnfiltered, type ClaimTrait, type QueryFilters } from './parseQuery';

/** Says of a claim whether it may be found. */
export type EntryFilter = (entry: SearchEntry) => boolean;

/** The filters of a query as one test; `undefined` when all claims pass. */
export function entryFilterOf(
  filters: QueryFilters,
  names: { readonly speakers: NameMatcher; readonly outlets: NameMatcher },
): EntryFilter | undefined {
  if (isUnfiltered(filters)) return undefined;
  const { after, before, traits } = filters;
  const tests: EntryFilter[] = traits.map((trait) => (entry) => hasTrait(entry, trait));
  if (filters.speakers.length > 0) {
    const meant = names.speakers.matching(filters.speakers);
    tests.push((entry) => entry.speaker !== undefined && meant.has(entry.speaker));
  }
  if (filters.outlets.length > 0) {
    const meant = names.outlets.matching(filters.outlets);
    tests.push((entry) => entry.outlet !== undefined && meant.has(entry.outlet));
  }
  if (after) tests.push(({ issued }) => issued !== undefined && compareAsKnown(issued, after) >= 0);
  if (before) tests.push(({ issued }) => issued !== undefined && compareAsKnown(issued, before) <= 0);
  return (entry) => tests.every((test) => test(entry));
}

function hasTrait(entry: SearchEntry, trait: ClaimTrait): boolean {
  switch (trait) {
    case 'quote':
      return entry.kind === 'direct' || entry.kind === 'mixed';
    case 'figure':
      return entry.hasFigure;
  }
}

/** Compares only what both know: an article of 2025 may be after 2025-07, so it is not hidden. */
function compareAsKnown(a: PartialDate, b: PartialDate): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.month === undefined || b.month === undefined) return 0;
  if (a.month !== b.month) return a.month - b.month;
  return a.day === undefined || b.day === undefined ? 0 : a.day - b.day;
}
