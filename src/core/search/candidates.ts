import { type Bounds } from './bounds';
import { comparePlaces, type Place } from './segment/place';
import { type Segment } from './segment/segment';
import { scoreOf } from './textScorer';

/** A claim that has words of the query by the index; its text has not been looked at. */
export interface Candidate extends Place {
  readonly points: number;
  /** A bit for each word that it has. */
  readonly matched: number;
  readonly tokens: number;
  /** Its score is at least and at most this; the same where its text has nothing to add. */
  readonly least: number;
  readonly most: number;
}

export function candidateOf(
  segment: Segment,
  claim: number,
  points: number,
  matched: number,
  bounds: Bounds,
): Candidate {
  const tokens = segment.columns.lengths[claim] ?? 0;
  const least = scoreOf(points, 0, tokens);
  return { segment, claim, points, matched, tokens, least, most: bounds.most(points, matched, tokens) };
}

/**
 * Those that could be among the best, the most promising first.
 *
 * @param count at most so many
 * @param limit how many best ones are wanted
 */
export function mostPromising(found: readonly Candidate[], count: number, limit: number): readonly Candidate[] {
  const sure = Float64Array.from(found, ({ least }) => -least).sort()[limit - 1];
  const possible = sure === undefined ? [...found] : found.filter(({ most }) => most >= -sure);
  return possible.sort((a, b) => b.most - a.most || comparePlaces(a, b)).slice(0, count);
}
