import { type QueryProblem } from '../../core';

/** Why a query cannot be answered: a script must not take nothing found for nothing there. */
export function queryError({ kind, filter, value }: QueryProblem): string {
  switch (kind) {
    case 'no-value':
      return `${filter}: has no value.`;
    case 'no-such-date':
      return `${filter}:${value} is no date; dates are 2025, 2025-07 or 2025-07-23.`;
    case 'no-such-trait':
      return `${filter}:${value} is no filter; there are is:quote and is:figure.`;
    case 'no-such-name':
      return `${filter}:${value} fits no claim.`;
    case 'contradiction':
      return `${filter}: and ${value} exclude each other.`;
  }
}
