import { type Figure } from '../claim/claim';
import { agrees } from '../verify/figure/agreement';

/** The same value, or one that is given as a rounding of the other. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return agrees(one, other) || agrees(other, one);
}
