import { type ExtractedClaim, type Figure } from '../claim/claim';
import { agrees } from '../verify/figure/agreement';
import { isSameUnit } from '../verify/figure/sameUnit';

/** `At least 5` says nothing of 9, and is no good news of 500. */
const MOST_LEFT_OPEN = 2;

/** The same value, one that is given as a rounding of the other, or what a bound leaves open. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return isGivenAs(one, other) || isGivenAs(other, one);
}

/** How many figures of one claim the other gives too. */
export function sharedFigures(one: ExtractedClaim, other: ExtractedClaim): number {
  return one.figures.filter((figure) => other.figures.some((their) => isSameFigure(figure, their))).length;
}

function isGivenAs(one: Figure, other: Figure): boolean {
  // Newsrooms round without saying so, `$2.4 billion` of `$2.38 billion`; of a single digit nobody can tell.
  const told = one.comparison === 'exactly' && !hasOneDigit(one) ? { ...one, comparison: 'about' as const } : one;
  return agrees(one, other) || agrees(told, other) || leavesOpen(one, other);
}

function hasOneDigit({ value }: Figure): boolean {
  return Number(value.toPrecision(1)) === value;
}

/** `at least five` leaves seven open, `up to 40` 31. */
function leavesOpen({ comparison, value, unit }: Figure, other: Figure): boolean {
  if (other.comparison !== 'exactly' || !isSameUnit(unit, other.unit)) return false;
  if (comparison === 'more-than') return other.value >= value && other.value <= value * MOST_LEFT_OPEN;
  return comparison === 'less-than' && other.value <= value && other.value * MOST_LEFT_OPEN >= value;
}
