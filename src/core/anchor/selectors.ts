import { type TextRange } from '../text/range';

/**
 * The words that are meant, with what stands around them.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where they stood, in UTF-16 units of the decoded article (the W3C counts code points; our files never leave here as
 * selectors without being converted).
 *
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export type TextPositionSelector = TextRange;

/** All that is kept to find a passage again. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** What became of a passage in today's text. */
export type Anchoring =
  /** The same words at the same place. */
  | { readonly kind: 'exact'; readonly range: TextRange }
  /** The same words elsewhere. */
  | { readonly kind: 'moved'; readonly range: TextRange }
  /** Other words, close enough to be the same sentence; `score` is their likeness, 0–1. */
  | { readonly kind: 'altered'; readonly range: TextRange; readonly score: number }
  | { readonly kind: 'gone'; readonly quote: string };
