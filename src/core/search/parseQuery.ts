import { parseIsoDate, type PartialDate } from '../text/partialDate';

export type ClaimTrait = 'quote' | 'figure';

/** What a claim must be, whatever its words. */
export interface QueryFilters {
  /** Any of these names. */
  readonly speakers: readonly string[];
  readonly outlets: readonly string[];
  /** Inclusive, as precise as typed. */
  readonly after?: PartialDate;
  readonly before?: PartialDate;
  /** All of these. */
  readonly traits: readonly ClaimTrait[];
}

export interface ParsedQuery {
  /** What is left to search for, white space at its end kept: it says that the last word is finished. */
  readonly words: string;
  readonly filters: QueryFilters;
}

const FILTER = /(?<=^|\s)(speaker|outlet|after|before|is):(?:"([^"]*)"?|(\S*))/giu;
const TRAITS: readonly ClaimTrait[] = ['quote', 'figure'];
const DATE_BEGUN = /^[\d-]*$/;

interface MutableFilters {
  speakers: string[];
  outlets: string[];
  after?: PartialDate;
  before?: PartialDate;
  traits: ClaimTrait[];
}

/**
 * Takes the filters out of what was typed. It is read at every keystroke, so nothing is an error: a filter that is still
 * being typed (`speaker:`, `after:20`, `is:q`) filters nothing yet, and what is no filter (`foo:bar`, `is:it`) is words.
 *
 * `'speaker:"Jane Roe" rent caps'` → words `' rent caps'`, speakers `['Jane Roe']`.
 */
export function parseQuery(text: string): ParsedQuery {
  const filters: MutableFilters = { speakers: [], outlets: [], traits: [] };
  const words = text.replace(FILTER, (typed: string, name: string, quoted?: string, plain?: string) =>
    take(filters, name.toLowerCase(), (quoted ?? plain ?? '').trim()) ? '' : typed,
  );
  return { words, filters };
}

/** True when these filters let every claim through. */
export function isUnfiltered(filters: QueryFilters): boolean {
  const { speakers, outlets, traits, after, before } = filters;
  return speakers.length + outlets.length + traits.length === 0 && !after && !before;
}

/** @returns false when this is no filter after all */
function take(filters: MutableFilters, name: string, value: string): boolean {
  switch (name) {
    case 'speaker':
      return takeName(filters.speakers, value);
    case 'outlet':
      return takeName(filters.outlets, value);
    case 'is':
      return takeTrait(filters.traits, value.toLowerCase());
    default:
      return takeDate(filters, name === 'after' ? 'after' : 'before', value);
  }
}

function takeName(names: string[], value: string): boolean {
  if (value !== '') names.push(value);
  return true;
}

function takeTrait(traits: ClaimTrait[], value: string): boolean {
  const trait = TRAITS.find((known) => known === value);
  if (trait) traits.push(trait);
  return TRAITS.some((known) => known.startsWith(value));
}

function takeDate(filters: MutableFilters, side: 'after' | 'before', value: string): boolean {
  const date = parseIsoDate(value);
  if (date) filters[side] = date;
  return DATE_BEGUN.test(value) || date !== undefined;
}
