import { compareUnits } from '../text/compareUnits';
import { type ClaimMarks } from './claimMarks';
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
const VALUE_BEGUN = new RegExp(`(?<=^|\\s)(-?)(${FILTER_NAMES.join('|')}):(?:["“”„«]([^"“”„«»]*)|(\\S*))$`, 'iu');
/** Not `of`, `the`, `der`, `dos`. */
const LOWER_CASE_WORD = /(?<!\p{L})\p{Ll}{4,}/gu;
/** `health minister Roe`, `spokeswoman for Roe`. */
const MOST_LOWER_CASE_WORDS = 2;
const NAME_BEGUN = /(?<=^|\s)(-?)([a-z]{2,})$/iu;

/**
 * What the end of a query may become, most claims first: filters for `sp`, values in use for `speaker:` and `speaker:fe`.
 * A value that is complete as it stands needs nothing.
 */
export function completionsOf(
  query: string,
  values: FilterValues,
  limit: number,
  marks: ClaimMarks,
): readonly QueryCompletion[] {
  const value = VALUE_BEGUN.exec(query);
  if (value) return completedValues(query.slice(0, value.index), value, values, limit, marks);
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
  marks: ClaimMarks,
): readonly QueryCompletion[] {
  const filter = FILTER_NAMES.find((known) => known === name.toLowerCase()) ?? 'is';
  const typed = quoted ?? plain;
  const offered = valuesFor(filter, typed, values, marks);
  if (offered.some(({ value }) => value.toLowerCase() === typed.toLowerCase())) return [];
  return offered.slice(0, limit).map(({ value, claims }) => ({
    filter,
    value,
    claims,
    query: `${before}${sign}${filter}:${inQuotes(value)} `,
  }));
}

function valuesFor(filter: FilterName, typed: string, values: FilterValues, marks: ClaimMarks): readonly ValueCount[] {
  switch (filter) {
    case 'is':
      return [...values.traitsFor(typed.toLowerCase())].sort(byClaims);
    case 'after':
    case 'before':
      // A calendar is read by date, not by how much was written.
      return [...values.datesFor(typed)].sort((a, b) => compareUnits(b.value, a.value));
    case 'tag':
    case 'status': {
      const wanted = typed.toLowerCase();
      return [...marks.counted(filter)].filter(({ value }) => value.toLowerCase().startsWith(wanted)).sort(byClaims);
    }
    case 'speaker':
      return namesFirst(byLikeness(values.namesFor(filter, typed), typed));
    case 'outlet':
    case 'title':
    case 'lang':
    case 'source':
      return byLikeness(values.namesFor(filter, typed), typed);
  }
}

/** Those in which it begins a word, then those in which it just stands, then those that are only alike; then by claims. */
function byLikeness(names: readonly ValueCount[], typed: string): readonly ValueCount[] {
  const wanted = typed.toLowerCase();
  const likeness = ({ value }: ValueCount) => {
    const known = value.toLowerCase();
    if (known.startsWith(wanted) || known.includes(` ${wanted}`)) return 2;
    return known.includes(wanted) ? 1 : 0;
  };
  return [...names].sort((a, b) => likeness(b) - likeness(a) || byClaims(a, b));
}

/** Speakers are as an article puts them; who types a few letters looks for a name. */
function namesFirst(speakers: readonly ValueCount[]): readonly ValueCount[] {
  return [...speakers.filter(({ value }) => !isClause(value)), ...speakers.filter(({ value }) => isClause(value))];
}

/** `Jane Roe of the Harbour Board` names somebody, `a farmer whose well ran dry last summer` only tells of somebody. */
function isClause(value: string): boolean {
  return (value.match(LOWER_CASE_WORD) ?? []).length > MOST_LOWER_CASE_WORDS;
}

function byClaims(a: ValueCount, b: ValueCount): number {
  return b.claims - a.claims || compareUnits(a.value, b.value);
}

/** A quotation mark inside would end it; names are found by their words. */
function inQuotes(value: string): string {
  const words = value.replaceAll('"', ' ').trim();
  return /\s/u.test(words) ? `"${words}"` : words;
}
