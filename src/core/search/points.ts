/** Points of a weight of 1. */
export const POINTS = 224;
/** So that sixteen words at their best stay within 16 bits: reached by a word that one of two million claims has. */
export const MOST_WEIGHT = 14.5;
/**
 * Having a word at all earns so much beside how rare the word is and how near the hit: a claim with all words of a query
 * stands above one that has the rarest of them, by chance, to the letter.
 */
const COVER_SHARE = 0.5;
/** Words that everyone uses earn less, and being rare is worth no more cover. */
const MOST_COVER = 2;

/**
 * What a word brings a claim that has it.
 *
 * @param share how much of its weight the hit earns; 0 for none
 */
export function earnedBy(weight: number, share: number): number {
  return share === 0 ? 0 : weight * share + coverOf(weight);
}

/** The part of it that does not depend on how near the hit is. */
export function coverOf(weight: number): number {
  return Math.min(weight * COVER_SHARE, MOST_COVER);
}

/**
 * The same in whole points: sums of them do not depend on the order of adding, nor on a platform's last digit
 * of a logarithm, so that the same folder gives the same list everywhere.
 */
export function pointsOf(weight: number, share: number): number {
  return Math.round(earnedBy(weight, share) * POINTS);
}
