import { type PartialDate } from '../text/partialDate';

/** Filters whose value is one of the names in use. */
export const NAME_FILTERS = ['speaker', 'outlet', 'title', 'lang', 'source'] as const;
export type NameFilter = (typeof NAME_FILTERS)[number];

const DATE_FILTERS = ['after', 'before'] as const;
export type DateFilter = (typeof DATE_FILTERS)[number];

/** What writers have put on a claim: a claim may have several tags. */
export const MARK_FILTERS = ['tag', 'status'] as const;
export type MarkFilter = (typeof MARK_FILTERS)[number];

/** What `is:` may ask for. */
export const TRAITS = ['quote', 'figure'] as const;
export type ClaimTrait = (typeof TRAITS)[number];

export const FILTER_NAMES = [...NAME_FILTERS, ...DATE_FILTERS, ...MARK_FILTERS, 'is'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

type Filter =
  | { readonly name: NameFilter; readonly value: string }
  | { readonly name: MarkFilter; readonly value: string }
  /** Inclusive, as precise as typed. */
  | { readonly name: DateFilter; readonly value: string; readonly date: PartialDate }
  | { readonly name: 'is'; readonly value: ClaimTrait }
  /** Words that stand next to each other; `isOpen` while the last one may still be typed. */
  | { readonly name: 'words'; readonly value: string; readonly isOpen: boolean };

/** What a claim must be (or, negated, must not be), whatever its other words. */
export type QueryFilter = Filter & { readonly isNegated: boolean };
