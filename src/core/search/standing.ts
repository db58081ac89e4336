import { compareUnits } from '../text/compareUnits';
import { type SourceFields } from './entry';

const DAYS_IN_MONTH = 32;
const MONTHS_IN_YEAR = 13;

/** A date as a number that orders as `compareDates` does; 0 when there is none. */
function dayNumberOf({ issued }: SourceFields): number {
  if (!issued) return 0;
  return (issued.year * MONTHS_IN_YEAR + (issued.month ?? 0)) * DAYS_IN_MONTH + (issued.day ?? 0);
}

/**
 * Whose claims stand first where a query does not tell them apart: the newer source's, then those of the one whose
 * address sorts first (by UTF-16 units: no locale, the same everywhere).
 */
export function compareStanding(a: SourceFields, b: SourceFields): number {
  return dayNumberOf(b) - dayNumberOf(a) || compareUnits(a.sourceUri, b.sourceUri);
}
