import { compareAsKnown } from '../text/partialDate';
import { type DateFilter, type QueryFilter } from './queryFilter';
import { type QueryProblem } from './queryProblem';

type DateQueryFilter = Extract<QueryFilter, { name: DateFilter }>;

/** Filters that no claim can pass together: `after:2026 before:2025`, `is:quote -is:quote`. */
export function contradictions(filters: readonly QueryFilter[]): readonly QueryProblem[] {
  return [...reversedDates(filters), ...takenBack(filters)];
}

function reversedDates(filters: readonly QueryFilter[]): readonly QueryProblem[] {
  const ofDates = filters.filter((filter): filter is DateQueryFilter => isOfDate(filter) && !filter.isNegated);
  const before = ofDates.filter(({ name }) => name === 'before');
  return ofDates
    .filter(({ name }) => name === 'after')
    .flatMap((after) => before.filter(({ date }) => compareAsKnown(after.date, date) > 0))
    .slice(0, 1)
    .map(({ value }) => contradiction('after', `before:${value}`));
}

function takenBack(filters: readonly QueryFilter[]): readonly QueryProblem[] {
  const negated = filters.filter(({ isNegated }) => isNegated);
  return filters.flatMap((filter) => {
    const { name, value, isNegated } = filter;
    if (isNegated || name === 'words') return [];
    return negated.some((other) => other.name === name && other.value === value)
      ? [contradiction(name, `-${name}:${value}`)]
      : [];
  });
}

function contradiction(filter: QueryProblem['filter'], value: string): QueryProblem {
  return { kind: 'contradiction', filter, value, isUnfinished: false };
}

function isOfDate({ name }: QueryFilter): boolean {
  return name === 'after' || name === 'before';
}
