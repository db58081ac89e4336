import { type TextRange } from '../text/range';
import { type SearchEntry, type SearchField } from './entry';
import { type MatchExplanation } from './explanation';

/** Where a query's words stand in a claim, in units of each field's own string. */
export type Highlights = Readonly<Partial<Record<SearchField, readonly TextRange[]>>>;

/** An entry that answers a query. Best first. */
export interface SearchMatch {
  readonly entry: SearchEntry;
  readonly score: number;
  /** Made when asked for, as most matches of a query's spellings, and of copies, are never shown. */
  readonly highlights: () => Highlights;
  /** Why it has its score: made when asked for, as most matches are only shown. */
  explain(): MatchExplanation;
}
