import { type SourceFields } from '../entry';
import { compareStanding } from '../standing';
import { type Segment } from './segment';

/** A claim as the index knows it. */
export interface Place {
  readonly segment: Segment;
  readonly claim: number;
}

/** By standing; a segment numbers its claims so, and two claims of one source are always in one segment. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.segment === b.segment) return a.claim - b.claim;
  return compareStanding(fieldsOf(a), fieldsOf(b));
}

function fieldsOf({ segment, claim }: Place): SourceFields {
  return segment.store.source(segment.sourceOf(claim)).fields;
}
