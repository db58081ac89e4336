import { type PrintedSheet } from '../../core';
import { isRecord } from '../base/isRecord';

/** What the panel is told by the extension. */
export type ToPage =
  | {
      readonly type: 'sheet';
      readonly sheet: PrintedSheet;
      readonly texts: PageTexts;
      /** What is to be said above the rows: that nothing is cited yet. */
      readonly notice: string;
      /** URI of the draft: what a reload of the window begins with. */
      readonly draft: string;
    }
  | { readonly type: 'empty'; readonly text: string }
  /** The sentence that the cursor is in; 0 where it is in none. */
  | { readonly type: 'highlight'; readonly number: number };

/** The panel's own words, in the writer's language. */
export interface PageTexts {
  readonly all: string;
  readonly toCheck: string;
  readonly uncited: string;
  readonly export: string;
  readonly openSource: string;
  readonly nothing: string;
}

/** What the extension is told by the panel. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly number: number }
  | { readonly type: 'openSource'; readonly number: number; readonly citation: number }
  | { readonly type: 'export' };

/** What the panel keeps while the window reloads. */
export interface PageState {
  readonly draft: string;
  readonly filter: PageFilter;
}

export const PAGE_FILTERS = ['all', 'toCheck', 'uncited'] as const;
export type PageFilter = (typeof PAGE_FILTERS)[number];

/** A message of the panel; `undefined` for anything else, whoever may have sent it. */
export function pageMessageIn(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, number, citation } = value;
  switch (type) {
    case 'ready':
    case 'export':
      return { type };
    case 'reveal':
      return isIndex(number) ? { type, number } : undefined;
    case 'openSource':
      return isIndex(number) && isIndex(citation) ? { type, number, citation } : undefined;
    default:
      return undefined;
  }
}

/** The draft's URI in what was kept over a reload. */
export function draftInState(value: unknown): string | undefined {
  return isRecord(value) && typeof value.draft === 'string' && value.draft !== '' ? value.draft : undefined;
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
