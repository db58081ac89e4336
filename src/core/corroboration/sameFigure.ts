import { type ExtractedClaim, type Figure } from '../claim/claim';
import { agrees } from '../verify/figure/agreement';

/** The same value, or one that is given as a rounding of the other. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return agrees(one, other) || agrees(other, one);
}

/** How many figures of one claim the other gives too. */
export function sharedFigures(one: ExtractedClaim, other: ExtractedClaim): number {
  return one.figures.filter((figure) => other.figures.some((their) => isSameFigure(figure, their))).length;
}
