import { type TextRange } from '../text/range';

/** Paragraphs `first` to `last` of the source's body, from 1; equal for a single one. The range covers `para. 3-4`. */
export interface ParagraphLocator extends TextRange {
  readonly first: number;
  readonly last: number;
}

/**
 * How the author's name is printed: in brackets with the rest (`[@key]`), in the sentence (`@key`, `@key [para. 3]`),
 * or not at all (`[-@key]`).
 */
export type CitationMode = 'bracketed' | 'narrative' | 'suppressed-author';

/** One source cited in a draft. The range runs from its prefix or `@` to its locator, without the brackets. */
export interface Citation extends TextRange {
  /** Without `@` and without the braces of `@{…}`. */
  readonly key: string;
  /** The key with its `@`, `-@` and braces: what is clicked on. */
  readonly keyRange: TextRange;
  readonly mode: CitationMode;
  /** What follows the key up to the next source or the bracket's end, its comma and locator with it; empty for most. */
  readonly suffix: TextRange;
  readonly locator?: ParagraphLocator;
  /** The claim that the group's pin names for this item. */
  readonly claimId?: string;
}

/** `<!--claim:ID1 - ID2-->` behind a citation, or the raw inline form that pandoc makes of it. */
export interface Pin extends TextRange {
  /** An id an item, in order; `undefined` for `-`. */
  readonly claimIds: readonly (string | undefined)[];
}

/** All that one bracket, or one narrative key with its bracket, cites. The range leaves the pin out. */
export interface CitationGroup extends TextRange {
  readonly citations: readonly Citation[];
  readonly pin?: Pin;
}

/** One source to write into a draft. */
export interface CitationTarget {
  readonly key: string;
  readonly paragraph?: number;
  readonly claimId?: string;
}

/** How a citation is written: all in one bracket, or the first source as part of the sentence. */
export type CitationStyle = 'bracketed' | 'narrative';
