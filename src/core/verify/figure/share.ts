import { type Figure } from '../../claim/claim';
import { agrees } from './agreement';

/** A part of a whole in percent, be it told by a percentage or a fraction. */
export interface Share extends Figure {
  readonly isFraction: boolean;
}

/** A fraction is round by itself: `a third` for 32 percent. */
const ROUND = 1.5;
/** Two fractions are the same to the last digit of reckoning. */
const EXACT = 1e-9;
const ABOUT = 4;
/** `more than half` for 58 percent. */
const BEYOND = 9;

/** True when a draft may give the one for the other: what the words of both allow for overlaps. */
export function isSameShare(drafted: Share, sourced: Share): boolean {
  if (!drafted.isFraction && !sourced.isFraction) return agrees(drafted, sourced);
  const round = drafted.isFraction === sourced.isFraction ? EXACT : ROUND;
  // What the source rounded in the same way stays so.
  if (drafted.comparison === sourced.comparison) return Math.abs(drafted.value - sourced.value) <= round;
  const [one, other] = [boundsOf(drafted), boundsOf(sourced)];
  return one.least - other.most <= round && other.least - one.most <= round;
}

function boundsOf({ value, comparison }: Share): { readonly least: number; readonly most: number } {
  switch (comparison) {
    case 'exactly':
      return { least: value, most: value };
    case 'about':
      return { least: value - ABOUT, most: value + ABOUT };
    case 'more-than':
      return { least: value, most: value + BEYOND };
    case 'less-than':
      return { least: value - BEYOND, most: value };
  }
}
