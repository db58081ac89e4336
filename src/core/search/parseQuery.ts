import { parseIsoDate, type PartialDate } from '../text/partialDate';
import { contradictions } from './contradictions';
import {
  MARK_FILTERS,
  NAME_FILTERS,
  TRAITS,
  FILTER_NAMES,
  type DateFilter,
  type FilterName,
  type QueryFilter,
} from './queryFilter';
import { type QueryProblem } from './queryProblem';

export interface ParsedQuery {
  /**
   * What is left to search for, those of quoted phrases among them; white space at its end is kept: it says that the
   * last word is finished.
   */
  readonly words: string;
  readonly filters: readonly QueryFilter[];
  /** What `parseQuery` can see by itself: names are only known to the index. */
  readonly problems: readonly QueryProblem[];
}

const NAMES = FILTER_NAMES.join('|');
/** Straight, or as writers' keyboards and other texts have them. */
const OPENED = '["“”„«]';
const WITHIN = '[^"“”„«»]*';
const CLOSED = '["“”»]?';
/** `speaker:Roe`, `-speaker:"Jane Roe"`, `"in these words"`, `-"in these words"`, `-word`; a minus before a digit is a sign. */
const PART = new RegExp(
  `(?<=^|\\s)(?:(?<sign>-?)(?:(?<name>${NAMES}):(?:${OPENED}(?<quoted>${WITHIN})(?<end>${CLOSED})|(?<plain>\\S*))|${OPENED}(?<phrase>${WITHIN})(?<phraseEnd>${CLOSED}))|-(?<word>\\p{L}\\S*))`,
  'giu',
);
const DATE = /^\d{4}(?:-\d{2}){0,2}$/;
/** What is missing of a date, taken from these, makes it one where anything does. */
const SOME_DATES = ['2000-10-10', '2001-01-01'];
/** `-a` on the way to `-apple` would throw nearly everything out. */
const SHORTEST_EXCLUDED = 2;

/** One filter as it was typed. */
interface Typed {
  readonly name: FilterName;
  readonly value: string;
  readonly isNegated: boolean;
  /** It ends the query, so that its value may still grow. */
  readonly isOpen: boolean;
}

/**
 * Takes filters and phrases out of what was typed. It is read at every keystroke: a filter still being typed filters
 * nothing yet, one that is wrong is a problem, and what is no filter (`he said: no`) is words.
 *
 * `'speaker:"Jane Roe" rent -caps'` → words `' rent '`, filters speaker `Jane Roe` and, negated, the words `caps`.
 */
export function parseQuery(text: string): ParsedQuery {
  const filters: QueryFilter[] = [];
  const problems: QueryProblem[] = [];
  let words = '';
  let behind = 0;
  for (const match of text.matchAll(PART)) {
    const { sign, name, quoted, end, plain, phrase, phraseEnd, word } = match.groups ?? {};
    words += text.slice(behind, match.index);
    behind = match.index + match[0].length;
    const isLast = behind === text.length;
    const isNegated = sign === '-' || word !== undefined;
    if (name !== undefined) {
      const isOpen = isLast && !end;
      const typed = { name: nameOf(name), value: (quoted ?? plain ?? '').trim(), isNegated, isOpen };
      const read = filterOf(typed);
      if ('kind' in read) problems.push(read);
      else filters.push(read);
    } else {
      const value = phrase ?? word ?? '';
      const isOpen = isLast && !phraseEnd;
      if (!isNegated) words += isOpen ? value : `${value} `;
      if (!(isNegated && isOpen && value.length < SHORTEST_EXCLUDED))
        filters.push({ name: 'words', value, isOpen, isNegated });
    }
  }
  return { words: words + text.slice(behind), filters, problems: [...problems, ...contradictions(filters)] };
}

/** The filters and phrases of a query, each as it was typed. */
export function filtersIn(text: string): readonly string[] {
  return Array.from(text.matchAll(PART), ([part]) => part);
}

/** The query with filters and phrases blanked out: what is left stands where it stood. */
export function withoutFilters(text: string): string {
  return text.replace(PART, (part) => ' '.repeat(part.length));
}

function nameOf(typed: string): FilterName {
  return FILTER_NAMES.find((name) => name === typed.toLowerCase()) ?? 'is';
}

function filterOf(typed: Typed): QueryFilter | QueryProblem {
  const { name, value, isNegated } = typed;
  if (value === '') return problemOf(typed, 'no-value', true);
  if (name === 'is') {
    const trait = TRAITS.find((known) => known === value.toLowerCase());
    if (trait) return { name, value: trait, isNegated };
    return problemOf(
      typed,
      'no-such-trait',
      TRAITS.some((known) => known.startsWith(value.toLowerCase())),
    );
  }
  const ofName = NAME_FILTERS.find((known) => known === name);
  if (ofName) return { name: ofName, value, isNegated };
  const ofMark = MARK_FILTERS.find((known) => known === name);
  if (ofMark) return { name: ofMark, value, isNegated };
  const side: DateFilter = name === 'after' ? name : 'before';
  const date = dateOf(value);
  if (date) return { name: side, value, date, isNegated };
  return problemOf(
    typed,
    'no-such-date',
    SOME_DATES.some((some) => dateOf(value + some.slice(value.length)) !== undefined),
  );
}

function dateOf(value: string): PartialDate | undefined {
  return DATE.test(value) ? parseIsoDate(value) : undefined;
}

function problemOf({ name, value, isOpen }: Typed, kind: QueryProblem['kind'], mayBecomeRight: boolean): QueryProblem {
  return { kind, filter: name, value, isUnfinished: isOpen && mayBecomeRight };
}
