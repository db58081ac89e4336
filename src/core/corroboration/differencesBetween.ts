import { type Claim } from '../library/source';
import { dateDifferences } from './dateDifference';
import { denialDifferences } from './denialDifference';
import { type Difference } from './difference';
import { figureDifferences, partDifferences } from './figureDifference';

/**
 * Of what the longer of two claims tells, both must tell so much for it to be the same matter but for the difference. Parts
 * of a whole that both give are hardly of two things.
 */
const SAME_MATTER = { figure: 0.45, part: 0.3, date: 0.45, denial: 0.75 } as const;

/**
 * What a claim and another about the same thing give differently.
 *
 * @param shared how much of what the longer one tells both tell, 0–1
 */
export function differencesBetween(own: Claim, theirs: Claim, shared: number): readonly Difference[] {
  return [
    ...(shared >= SAME_MATTER.figure ? figureDifferences(own, theirs, shared) : []),
    ...(shared >= SAME_MATTER.part ? partDifferences(own, theirs) : []),
    ...(shared >= SAME_MATTER.date ? dateDifferences(own, theirs, shared) : []),
    ...(shared >= SAME_MATTER.denial ? denialDifferences(own, theirs) : []),
  ];
}
