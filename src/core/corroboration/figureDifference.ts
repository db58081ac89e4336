import { type Figure } from '../claim/claim';
import { type Claim } from '../library/source';
import { mayContradict } from '../verify/figure/agreement';
import { isSameUnit, isSharpUnit } from '../verify/figure/sameUnit';
import { type Difference, givenWords } from './difference';
import { isSameFigure } from './sameFigure';
import { sharedSurroundings } from './surroundings';
import { isOverUpdate } from './update';

/** Between a part and the whole: ` of `, ` of the barrier’s `. */
const PART_OF = /^ of (?:[^\s,;]+ ){0,2}$/;

/** Where so much else is the same, a sum or a percentage is of the same, wherever in the sentence it stands. */
const ALL_ELSE = 0.7;
/** So much where what is counted goes by two names: `31 miners`, `27 workers`. */
const SAME_COUNT = 0.5;

/**
 * Figures of one thing that only one of the two has, where the other one has its own.
 *
 * @param shared how much of what the longer one tells both tell, 0–1
 */
export function figureDifferences(own: Claim, theirs: Claim, shared: number): readonly Difference[] {
  const isBacked = (figure: Figure, others: readonly Figure[]) => others.some((other) => isSameFigure(figure, other));
  const open = own.figures.filter((figure) => figure.unit !== undefined && !isBacked(figure, theirs.figures));
  const left = theirs.figures.filter((figure) => figure.unit !== undefined && !isBacked(figure, own.figures));
  return open.flatMap((figure) => {
    const ofSameUnit = (others: readonly Figure[]) => others.filter(({ unit }) => isSameUnit(unit, figure.unit));
    const rivals = ofSameUnit(left);
    // Several of one unit may count different things; which of them belong together is not known.
    const [rival = soleCount(open, left, figure)] = rivals;
    if (!rival || rivals.length > 1 || ofSameUnit(open).length > 1 || isOverUpdate(own, figure, theirs, rival))
      return [];
    const near = sharedSurroundings(own, figure, theirs, rival);
    // Where both give another percentage, too, this one may be of something else.
    const hasOther = own.figures.some((other) => other.unit === figure.unit && isBacked(other, theirs.figures));
    const isSame =
      rivals.length === 0
        ? shared >= SAME_COUNT && near > 0
        : isCounted(figure) || near > (hasOther ? 1 : 0) || (shared >= ALL_ELSE && !hasOther);
    return isSame ? [differenceOf(figure, rival)] : [];
  });
}

/** What the other one counts instead, where each counts one thing that the other does not. */
function soleCount(open: readonly Figure[], left: readonly Figure[], figure: Figure): Figure | undefined {
  const [rival, ...more] = left.filter((other) => mayContradict(figure, other));
  return rival && more.length === 0 && open.filter((other) => mayContradict(other, rival)).length === 1
    ? rival
    : undefined;
}

/** `14 of the 32 pins`, where the other one has another part of 32 pins and the words around it are the same. */
export function partDifferences(own: Claim, theirs: Claim): readonly Difference[] {
  return partsIn(own).flatMap(({ part, whole }) => {
    const rivals = partsIn(theirs).filter((other) => isSameUnit(other.whole.unit, whole.unit));
    const [rival] = rivals;
    if (!rival || rivals.length > 1 || !isSameFigure(rival.whole, whole) || isSameFigure(rival.part, part)) return [];
    return sharedSurroundings(own, part, theirs, rival.part) > 0 ? [differenceOf(part, rival.part)] : [];
  });
}

interface Part {
  readonly part: Figure;
  readonly whole: Figure;
}

function partsIn({ text, start, figures }: Claim): readonly Part[] {
  return figures.flatMap((part, at) => {
    const whole = figures[at + 1];
    const isPart = part.unit === undefined && whole?.unit !== undefined;
    return isPart && PART_OF.test(text.slice(part.end - start, whole.start - start)) ? [{ part, whole }] : [];
  });
}

/** The unit is a thing of its own, `parameters`; sums of money and percentages may be of anything. */
function isCounted({ unit }: Figure): boolean {
  return !isSharpUnit(unit);
}

function differenceOf(own: Figure, theirs: Figure): Difference {
  return { kind: 'figure', own: givenWords(own), theirs: givenWords(theirs) };
}
