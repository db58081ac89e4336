import { type SearchEntry } from './entry';
import { type ValueCount } from './filterValues';
import { type MarkFilter } from './queryFilter';

/** What writers put on claims. It changes with every note, so that the index asks for it rather than keeps it. */
export interface ClaimMarks {
  of(entry: Pick<SearchEntry, 'claimId' | 'sourceUri'>, filter: MarkFilter): readonly string[];
  /** The values in use, and how many claims have them. */
  counted(filter: MarkFilter): readonly ValueCount[];
}

/** Of claims that nobody has marked. */
export const NO_MARKS: ClaimMarks = { of: () => [], counted: () => [] };

/** The values in use that are meant by what was typed: the one of that name, else those that begin so. */
export function marksMeantBy(marks: ClaimMarks, filter: MarkFilter, typed: string): ReadonlySet<string> {
  const wanted = typed.toLowerCase();
  const known = marks.counted(filter).map(({ value }) => value);
  const same = known.filter((value) => value.toLowerCase() === wanted);
  return new Set(same.length > 0 ? same : known.filter((value) => value.toLowerCase().startsWith(wanted)));
}
