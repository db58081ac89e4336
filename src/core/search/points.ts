/** Points of a weight of 1. */
export const POINTS = 256;
/** So that sixteen words at their best stay within 16 bits: reached by a word that one of two million claims has. */
export const MOST_WEIGHT = 14.5;

/**
 * What a hit earns, in whole points: sums of them do not depend on the order of adding, nor on a platform's last digit
 * of a logarithm, so that the same folder gives the same list everywhere.
 */
export function pointsOf(earned: number): number {
  return Math.round(earned * POINTS);
}
