import { type DateMention, type Figure } from '../claim/claim';
import { type Claim } from '../library/source';
import { compareAsKnown } from '../text/partialDate';
import { type TextRange } from '../text/range';
import { isSameUnit, isSharpUnit } from '../verify/figure/sameUnit';
import { isSameFigure } from './sameFigure';

export type DifferenceKind = 'figure' | 'date' | 'negation' | 'name';

/** Where two claims about the same thing cannot both be right. Ranges are in the claims' articles. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly own: TextRange & { readonly text: string };
  readonly theirs: TextRange & { readonly text: string };
}

/**
 * Of what the longer of two claims tells, both must tell so much for it to be the same matter but for the difference. Parts
 * of a whole that both give are hardly of two things.
 */
const SAME_MATTER = { figure: 0.45, part: 0.3, date: 0.6, negation: 0.75 } as const;

/** Characters on either side in which a figure's matter is named. */
const NEAR = 40;
/** Between a part and the whole: ` of `, ` of the barrier’s `. */
const PART_OF = /^ of (?:[^\s,;]+ ){0,2}$/;
const STEM = 5;
const TELLING_WORD = /\p{L}{4,}/gu;
/** Quoted with an omission: what was left out may be the very denial. */
const OMISSION = /\.\.\.|…/;

/**
 * What a claim and another about the same thing give differently.
 *
 * @param shared how much of what the longer one tells both tell, 0–1
 */
export function differencesBetween(own: Claim, theirs: Claim, shared: number): readonly Difference[] {
  return [
    ...(shared >= SAME_MATTER.figure ? figureDifferences(own, theirs) : []),
    ...(shared >= SAME_MATTER.part ? partDifferences(own, theirs) : []),
    ...(shared >= SAME_MATTER.date ? dateDifferences(own.dates, theirs.dates) : []),
    ...(shared >= SAME_MATTER.negation ? negationDifferences(own, theirs) : []),
  ];
}

/** Figures of one thing that only one of the two has, where the other one has its own. */
function figureDifferences(own: Claim, theirs: Claim): readonly Difference[] {
  const isBacked = (figure: Figure, others: readonly Figure[]) => others.some((other) => isSameFigure(figure, other));
  const open = own.figures.filter((figure) => figure.unit !== undefined && !isBacked(figure, theirs.figures));
  const left = theirs.figures.filter((figure) => !isBacked(figure, own.figures));
  return open.flatMap((figure) => {
    const rivals = left.filter(({ unit }) => isSameUnit(unit, figure.unit));
    // Several of one unit may count different things; which of them belong together is not known.
    const [rival] = rivals;
    const isOnly = open.filter(({ unit }) => isSameUnit(unit, figure.unit)).length === 1 && rivals.length === 1;
    const isSame = isOnly && rival && (isCounted(figure) || hasSameSurroundings(own, figure, theirs, rival));
    return isSame ? [{ kind: 'figure' as const, own: stretch(figure), theirs: stretch(rival) }] : [];
  });
}

/** `14 of the 32 pins`, where the other one has another part of 32 pins and the words around it are the same. */
function partDifferences(own: Claim, theirs: Claim): readonly Difference[] {
  return partsIn(own).flatMap(({ part, whole }) => {
    const rivals = partsIn(theirs).filter((other) => isSameUnit(other.whole.unit, whole.unit));
    const [rival] = rivals;
    if (!rival || rivals.length > 1 || !isSameFigure(rival.whole, whole) || isSameFigure(rival.part, part)) return [];
    const isSame = hasSameSurroundings(own, part, theirs, rival.part);
    return isSame ? [{ kind: 'figure' as const, own: stretch(part), theirs: stretch(rival.part) }] : [];
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

/** A telling word near both: they are likely of one thing. */
function hasSameSurroundings(own: Claim, figure: Figure, theirs: Claim, rival: Figure): boolean {
  const words = surroundings(own, figure);
  return [...surroundings(theirs, rival)].some((word) => words.has(word));
}

function surroundings({ text, start }: Claim, figure: Figure): ReadonlySet<string> {
  const before = text.slice(Math.max(0, figure.start - start - NEAR), figure.start - start);
  const behind = text.slice(figure.end - start, figure.end - start + NEAR);
  // Words cut off at the outer edges are none of the text's.
  const words = `${before.replace(/^\S*/, '')} ${behind.replace(/\S*$/, '')}`.match(TELLING_WORD) ?? [];
  return new Set(words.map((word) => word.toLowerCase().slice(0, STEM)));
}

/** One date each, of equal precision. */
function dateDifferences(
  [own, ...more]: readonly DateMention[],
  [theirs, ...others]: readonly DateMention[],
): readonly Difference[] {
  if (own === undefined || theirs === undefined || more.length > 0 || others.length > 0) return [];
  const isSharp = own.date.day !== undefined && theirs.date.day !== undefined;
  if (!isSharp || compareAsKnown(own.date, theirs.date) === 0) return [];
  return [{ kind: 'date' as const, own: stretch(own), theirs: stretch(theirs) }];
}

/** One of the two denies it, once; where both deny something, which of it is the same is not known. */
function negationDifferences(own: Claim, theirs: Claim): readonly Difference[] {
  if (own.negations.length + theirs.negations.length !== 1 || OMISSION.test(own.words + theirs.words)) return [];
  const of = (claim: Claim) => stretch(claim.negations[0] ?? claim);
  return [{ kind: 'negation', own: of(own), theirs: of(theirs) }];
}

function stretch({ start, end, text }: TextRange & { readonly text: string }): Difference['own'] {
  return { start, end, text };
}
