import { compareUnits } from '../text/compareUnits';
import { type FilterValues, type ValueCount } from './filterValues';
import { FILTER_NAMES, type FilterName } from './queryFilter';

/** How the end of a query may go on. */
export interface QueryCompletion {
  readonly filter: FilterName;
  /** The value offered; absent where it is the filter itself. */
  readonly value?: string;
  /** Claims that have the value. */
  readonly claims?: number;
  /** The whole query with it. */
  readonly query: string;
}

/** A filter that ends the query, as far as its value has been typed. */
const VALUE_BEGUN = new RegExp(`(?<=^|\\s)(-?)(${FILTER_NAMES.join('|')}):(?:"([^"]*)|(\\S*))$`, 'iu');
const NAME_BEGUN = /(?<=^|\s)(-?)([a-z]{2,})$/iu;

/**
 * What the end of a query may become, most claims first: filters for `sp`, values in use for `speaker:` and `speaker:fe`.
 * A value that is complete as it stands needs nothing.
 */
export function completionsOf(query: string, values: FilterValues, limit: number): readonly QueryCompletion[] {
  const value = VALUE_BEGUN.exec(query);
  if (value) return completedValues(query.slice(0, value.index), value, values, limit);
  const name = NAME_BEGUN.exec(query);
  return name ? completedNames(query.slice(0, name.index), name) : [];
}

function completedNames(before: string, [, sign = '', typed = '']: RegExpExecArray): readonly QueryCompletion[] {
  return FILTER_NAMES.filter((name) => name.startsWith(typed.toLowerCase())).map((filter) => ({
    filter,
    query: `${before}${sign}${filter}:`,
  }));
}

function completedValues(
  before: string,
  [, sign = '', name = '', quoted, plain = '']: RegExpExecArray,
  values: FilterValues,
  limit: number,
): readonly QueryCompletion[] {
  const filter = FILTER_NAMES.find((known) => known === name.toLowerCase()) ?? 'is';
  const typed = quoted ?? plain;
  const offered = valuesFor(filter, typed, values);
  if (offered.some(({ value }) => value.toLowerCase() === typed.toLowerCase())) return [];
  return offered.slice(0, limit).map(({ value, claims }) => ({
    filter,
    value,
    claims,
    query: `${before}${sign}${filter}:${inQuotes(value)} `,
  }));
}

function valuesFor(filter: FilterName, typed: string, values: FilterValues): readonly ValueCount[] {
  switch (filter) {
    case 'is':
      return [...values.traitsFor(typed.toLowerCase())].sort(byClaims);
    case 'after':
    case 'before':
      // A calendar is read by date, not by how much was written.
      return [...values.datesFor(typed)].sort((a, b) => compareUnits(b.value, a.value));
    case 'speaker':
    case 'outlet':
    case 'title':
    case 'lang':
    case 'source':
      return byLikeness(values.namesFor(filter, typed), typed);
  }
}

/** Names in which it stands just so before those that are only alike, then by claims. */
function byLikeness(names: readonly ValueCount[], typed: string): readonly ValueCount[] {
  const wanted = typed.toLowerCase();
  const isLiteral = ({ value }: ValueCount) => Number(value.toLowerCase().includes(wanted));
  return [...names].sort((a, b) => isLiteral(b) - isLiteral(a) || byClaims(a, b));
}

function byClaims(a: ValueCount, b: ValueCount): number {
  return b.claims - a.claims || compareUnits(a.value, b.value);
}

/** The same on every machine, whatever its locale. */
/** A quotation mark inside would end it; names are found by their words. */
function inQuotes(value: string): string {
  const words = value.replaceAll('"', ' ').trim();
  return /\s/u.test(words) ? `"${words}"` : words;
}
