import { type SearchEntry } from './entry';
import { MOST_WEIGHT } from './points';
import { type QueryWord } from './queryWord';
import { type WeighedWord } from './textScorer';

/** A claim that has at least one word of a query. */
export interface RankedClaim {
  readonly entry: SearchEntry;
  readonly score: number;
  /** A bit for each word of the query that it has. */
  readonly matched: number;
}

export interface Ranking {
  readonly words: readonly WeighedWord[];
  /** Best first. */
  readonly claims: readonly RankedClaim[];
}

/** What the strategy of a search needs from whatever holds the claims. */
export interface ClaimRanker {
  /** Claims in all. */
  readonly size: number;
  /** In how many of them this very word is. */
  frequencyOf(word: QueryWord): number;
  /** In how many of them it is or something near it. */
  reachOf(word: QueryWord): number;
  /** In how many of them both words are. */
  frequencyOfBoth(a: QueryWord, b: QueryWord): number;
  rank(words: readonly QueryWord[]): Ranking;
}

/** The words that the best claim of a ranking lacks. */
export function missedBy(ranking: Ranking): readonly number[] {
  const matched = ranking.claims[0]?.matched ?? 0;
  return [...ranking.words.keys()].filter((i) => (matched & (1 << i)) === 0);
}

/**
 * What a word is worth: the rarer, the more (inverse document frequency).
 *
 * @see Spärck Jones, "A statistical interpretation of term specificity", J. Documentation 28, 1972
 */
export function weightOf(frequency: number, size: number): number {
  return Math.min(Math.log(1 + size / (1 + frequency)), MOST_WEIGHT);
}

/** A word that no claim has is weighed by what is near it, but never as one that everyone uses. */
export function weighableFrequency(exact: number, variants: number, size: number): number {
  return exact > 0 ? exact : Math.min(variants, size / 8);
}
