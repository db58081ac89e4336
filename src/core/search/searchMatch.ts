import { type TextRange } from '../text/range';
import { type SearchEntry, type SearchField } from './entry';
import { type MatchExplanation } from './explanation';

/** An entry that answers a query. Best first. */
export interface SearchMatch {
  readonly entry: SearchEntry;
  readonly score: number;
  /** Where the query's words stand, in units of each field's own string. */
  readonly highlights: Readonly<Partial<Record<SearchField, readonly TextRange[]>>>;
  /** Why it has its score: made when asked for, as most matches are only shown. */
  explain(): MatchExplanation;
}
