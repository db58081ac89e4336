import { type Figure } from '../../claim/claim';
import { contains, type TextRange } from '../../text/range';
import { agrees, contradicts, isDerived, isRestOf, mayContradict } from './agreement';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';
import { isSameUnit, isSharpUnit, measureOfUnit } from './sameUnit';

/** Words by which a part is told to be what another leaves: `the other 24 %`. */
export const REST =
  /\b(?:others?|rest|remain\p{L}*|not|no|never|übrig\p{L}*|ander\p{L}+|nicht|autres?|reste|otr[oa]s?|resto|demás|outr[oa]s?|demais|não|pas)\b/iu;

/** Words by which a figure is told to be what is left of another. */
const LEFT =
  /\b(?:leav(?:es?|ing)|left|rest|remain\p{L}*|still|bleib\p{L}*|übrig\p{L}*|verbl\p{L}+|rest(?:ent|ait|era|an|aban?)|qued\p{L}+|sobr\p{L}+)\b/iu;

/** How many words may stand between those and the figure: `quedará bloqueada` further on says nothing of it. */
const BESIDE = 5;

/** What the figures of a sentence come to. */
export interface FigureVerdict {
  readonly mismatches: readonly FigureMismatch[];
  /** Figures that a source has, and those that follow from its own. */
  readonly backed: readonly TextRange[];
}

/** Holds a sentence's own figures, what it quotes left out, against those of its pinned claims. */
export function figureMismatches(asked: FiguresToCheck): FigureVerdict {
  const { cited, pinned } = asked;
  const figures = cited.sentence.figures.filter((figure) => !cited.quoted.some((range) => contains(range, figure)));
  const { open, unused } = matched(
    figures,
    pinned.flatMap(({ claim }) => claim.figures),
  );
  const strange = open.filter((figure) => !isBacked(figure, [...unused], asked));
  const mismatches = strange.flatMap((figure): FigureMismatch[] => {
    const other = counterpartOf(figure, [...unused], strange);
    const of = pinned.find(({ claim }) => other !== undefined && claim.figures.includes(other));
    if (other === undefined || of === undefined) return [];
    const { start, end } = figure;
    const values = { kind: 'figure', ours: figure, theirs: other } as const;
    return [{ start, end, source: of.source, ours: figure.text, theirs: other.text, values }];
  });
  return { mismatches, backed: figures.filter((figure) => !strange.includes(figure)) };
}

function isBacked(
  figure: Figure,
  unused: readonly Figure[],
  { cited, pinned, unpinned, around }: FiguresToCheck,
): boolean {
  if (unpinned.some((claim) => claim.figures.some((other) => agrees(figure, other)))) return true;
  if (REST.test(cited.sentence.text) && isRestOf(figure, unused)) return true;
  // `38 of 120 are gone, leaving 82`: only what is told to be left may be reckoned with a figure that the draft gives itself.
  const reckons = isToldAsLeft(figure, cited.sentence) && !isGivenAsLeft(figure, unused, pinned);
  const own = reckons ? pinned.flatMap(({ claim }) => claim.figures) : unused;
  if (isDerived(figure, own) || isWrittenIn(figure, cited.sentence.text, pinned)) return true;
  if (isScoreOf(figure, pinned) && !unused.some((other) => contradicts(figure, other))) return true;
  const near = around().flatMap((claim) => claim.figures);
  const isTold = near.some((other) => isSameUnit(figure.unit, other.unit) && agrees(figure, other));
  return isTold || isDerived(figure, [...own, ...near]);
}

/** `the remaining two years`: the source says itself what is left. */
function isGivenAsLeft(figure: Figure, unused: readonly Figure[], pinned: FiguresToCheck['pinned']): boolean {
  const given = unused.filter((other) => contradicts(figure, other));
  return pinned.some(({ claim }) => claim.figures.some((other) => given.includes(other) && isToldAsLeft(other, claim)));
}

function isToldAsLeft({ start, end }: Figure, sentence: { readonly start: number; readonly text: string }): boolean {
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  const before = words(sentence.text.slice(0, start - sentence.start)).slice(-BESIDE);
  const behind = words(sentence.text.slice(end - sentence.start)).slice(0, BESIDE);
  return LEFT.test([...before, '', ...behind].join(' '));
}

/** `13 members`, of a vote that went 9-4, or 5 of difference. */
function isScoreOf({ value, unit }: Figure, pinned: FiguresToCheck['pinned']): boolean {
  if (unit === undefined || isSharpUnit(unit) || measureOfUnit(unit) !== undefined) return false;
  return pinned.some(({ claim }) =>
    Array.from(claim.text.matchAll(/\b(\d{1,4})[-–](\d{1,4})\b/g), ([, one, other]) => [
      Number(one),
      Number(other),
    ]).some(([one = 0, other = 0]) => value === one + other || value === Math.abs(one - other)),
  );
}

/** The figure of the source in whose place ours stands: the same thing's, the nearest; else the only other count. */
function counterpartOf(figure: Figure, unused: readonly Figure[], strange: readonly Figure[]): Figure | undefined {
  const apart = ({ value }: Figure) => Math.abs(Math.log(value / figure.value));
  const same = unused.filter((other) => contradicts(figure, other));
  // In `430 of the 1,250 jobs` the first number has no unit of its own.
  const bare = unused.filter((other) => other.unit === undefined && mayContradict(figure, other));
  if (same.length > 0) return [...same, ...bare].sort((a, b) => apart(a) - apart(b))[0];
  const [count, second] = unused.filter((other) => mayContradict(figure, other));
  const isOnly = strange.every((other) => other === figure || count === undefined || !mayContradict(other, count));
  return second === undefined && isOnly ? count : undefined;
}

/**
 * A bare number may be half a date or half a larger number, of which the source's reading has made a whole: it will do
 * that the claim has it as often.
 */
function isWrittenIn({ text, unit }: Figure, sentence: string, pinned: FiguresToCheck['pinned']): boolean {
  if (unit !== undefined || !/^\d+(?:[.,]\d+)*$/.test(text)) return false;
  const alone = new RegExp(`(?<![\\d.,])${text.replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`, 'g');
  const count = (words: string) => [...words.matchAll(alone)].length;
  // None where it is itself a part of a larger number.
  const own = count(sentence);
  return own > 0 && pinned.some(({ claim }) => own <= count(claim.text));
}

/** Each figure takes one of the source's that it agrees with: of the same thing if it can, else of whatever is counted. */
function matched(figures: readonly Figure[], sourced: readonly Figure[]) {
  const unused = new Set(sourced);
  const take = (figure: Figure, fits: (other: Figure) => boolean): boolean => {
    const same = [...unused].find((other) => fits(other) && agrees(figure, other));
    if (same) unused.delete(same);
    return same !== undefined;
  };
  const unlike = figures.filter((figure) => !take(figure, ({ unit }) => isSameUnit(unit, figure.unit)));
  const open = unlike.filter((figure) => !take(figure, () => true));
  return { open, unused };
}
