import { type SearchField } from './entry';

/** How a term answers a word. */
export type MatchKind = 'exact' | 'prefix' | 'inflected' | 'slip' | 'two slips' | 'part';

/** The best that a claim has for a word. */
export interface WordFound {
  readonly term: string;
  readonly field: SearchField;
  readonly kind: MatchKind;
  /** 0–1: what share of the weight it earns. */
  readonly closeness: number;
  readonly fieldWeight: number;
  /** What having the word earns at all, however near the hit. */
  readonly cover: number;
  /** All in all: weight × closeness × field weight + cover. */
  readonly earned: number;
}

export interface WordExplanation {
  /** Folded; of a query that was rewritten, as it was rewritten. */
  readonly word: string;
  /** How rare it is (inverse document frequency). */
  readonly weight: number;
  /** Absent where the claim does not have it. */
  readonly found?: WordFound;
  /** Words from it to the next word of the query, negative where that stands before it; absent where they do not meet in one field. */
  readonly toNext?: number;
}

/** Why a match has its score. */
export interface MatchExplanation {
  readonly score: number;
  readonly words: readonly WordExplanation[];
  /** What order and nearness of the words add, less what the claim's length takes: the score without what words earn. */
  readonly arrangement: number;
}
