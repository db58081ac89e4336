import { compareAsKnown } from '../text/partialDate';
import { type SearchEntry } from './entry';
import { valueOf, type FilterValues } from './filterValues';
import { hasTrait } from './hasTrait';
import { phraseTestOf, wordsOfPhrase } from './phrase';
import { type ClaimMarks, marksMeantBy } from './claimMarks';
import { MARK_FILTERS, type MarkFilter, NAME_FILTERS, type NameFilter, type QueryFilter } from './queryFilter';
import { type QueryProblem } from './queryProblem';
import { type Tokenizer } from './tokenizer';

/** Says of a claim whether it may be found. */
export type EntryFilter = (entry: SearchEntry) => boolean;

type NameQueryFilter = Extract<QueryFilter, { name: NameFilter }>;

/**
 * The filters of a query as one test; `undefined` when all claims pass. Of several names for one filter any will do,
 * of all else everything must be true.
 */
export function entryFilterOf(
  filters: readonly QueryFilter[],
  values: FilterValues,
  tokenizer: Tokenizer,
  marks: ClaimMarks,
): EntryFilter | undefined {
  const positive = filters.filter(({ isNegated }) => !isNegated);
  const negated = filters.filter(({ isNegated }) => isNegated);
  const tests = [
    ...NAME_FILTERS.flatMap((name) =>
      anyNameOf(
        positive.filter(isOfName).filter((filter) => filter.name === name),
        values,
      ),
    ),
    ...positive.flatMap((filter) => (isOfName(filter) ? [] : testsOf(filter, values, tokenizer, marks))),
    ...negated.flatMap((filter) => testsOf(filter, values, tokenizer, marks).map(not)),
  ];
  return tests.length === 0 ? undefined : (entry) => tests.every((test) => test(entry));
}

/** The words without which no claim passes: the index knows of each claim whether it has them. */
export function neededWords(filters: readonly QueryFilter[], tokenizer: Tokenizer): ReadonlySet<string> {
  const phrases = filters.flatMap((filter) => (filter.name === 'words' && !filter.isNegated ? [filter] : []));
  return new Set(
    phrases.flatMap(({ value, isOpen }) => wordsOfPhrase(value, isOpen, tokenizer).map(({ text }) => text)),
  );
}

/** The name filters that no claim can pass, since nobody is called so. */
export function unknownNames(
  filters: readonly QueryFilter[],
  values: FilterValues,
  marks: ClaimMarks,
): readonly QueryProblem[] {
  const ofMarks = filters.filter(isOfMark).filter(({ name, value }) => marksMeantBy(marks, name, value).size === 0);
  const ofNames = filters.filter(isOfName).filter(({ name, value }) => values.meantBy(name, value).size === 0);
  return [...ofNames, ...ofMarks].map(({ name, value }) => ({
    kind: 'no-such-name',
    filter: name,
    value,
    isUnfinished: false,
  }));
}

function isOfName(filter: QueryFilter): filter is NameQueryFilter & QueryFilter {
  return NAME_FILTERS.some((name) => name === filter.name);
}

function isOfMark(filter: QueryFilter): filter is Extract<QueryFilter, { name: MarkFilter }> {
  return MARK_FILTERS.some((name) => name === filter.name);
}

function anyNameOf(filters: readonly NameQueryFilter[], values: FilterValues): readonly EntryFilter[] {
  const [first] = filters;
  if (!first) return [];
  const meant = new Set(filters.flatMap(({ name, value }) => [...values.meantBy(name, value)]));
  return [(entry) => meant.has(valueOf(entry, first.name) ?? '')];
}

function testsOf(
  filter: QueryFilter,
  values: FilterValues,
  tokenizer: Tokenizer,
  marks: ClaimMarks,
): readonly EntryFilter[] {
  switch (filter.name) {
    case 'words': {
      const test = phraseTestOf(filter.value, filter.isOpen && !filter.isNegated, tokenizer);
      return test ? [test] : [];
    }
    case 'is':
      return [(entry) => hasTrait(entry, filter.value)];
    case 'after':
      return [({ issued }) => issued !== undefined && compareAsKnown(issued, filter.date) >= 0];
    case 'before':
      return [({ issued }) => issued !== undefined && compareAsKnown(issued, filter.date) <= 0];
    case 'tag':
    case 'status': {
      const { name } = filter;
      const meant = marksMeantBy(marks, name, filter.value);
      return [(entry) => marks.of(entry, name).some((value) => meant.has(value))];
    }
    case 'speaker':
    case 'outlet':
    case 'title':
    case 'lang':
    case 'source':
      return anyNameOf([filter], values);
  }
}

function not(test: EntryFilter): EntryFilter {
  return (entry) => !test(entry);
}
