import { type Figure } from '../../claim/claim';
import { contains, type TextRange } from '../../text/range';
import { agrees, contradicts, isDerived } from './agreement';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';
import { isSameUnit } from './sameUnit';

/** What the figures of a sentence come to. */
export interface FigureVerdict {
  readonly mismatches: readonly FigureMismatch[];
  /** Figures that a source has, and those that follow from its own. */
  readonly backed: readonly TextRange[];
}

/** Holds a sentence's own figures, what it quotes left out, against those of its pinned claims. */
export function figureMismatches({ cited, pinned, unpinned }: FiguresToCheck): FigureVerdict {
  const figures = cited.sentence.figures.filter((figure) => !cited.quoted.some((range) => contains(range, figure)));
  const { open, unused } = matched(
    figures,
    pinned.flatMap(({ claim }) => claim.figures),
  );
  const others = unpinned.flatMap((claim) => claim.figures);
  const isBacked = (figure: Figure) =>
    others.some((other) => agrees(figure, other)) ||
    isDerived(figure, [...unused]) ||
    isWrittenIn(figure, cited.sentence.text, pinned);
  const mismatches = open
    .filter((figure) => !isBacked(figure))
    .flatMap((figure): FigureMismatch[] => {
      for (const { claim, source } of pinned) {
        const other = claim.figures.find((sourced) => unused.has(sourced) && contradicts(figure, sourced));
        if (other) return [{ start: figure.start, end: figure.end, source, ours: figure.text, theirs: other.text }];
      }
      return [];
    });
  return { mismatches, backed: figures.filter((figure) => !open.includes(figure) || isBacked(figure)) };
}

/**
 * A bare number may be half a date or half a larger number, of which the source's reading has made a whole: it will do
 * that the claim has it as often.
 */
function isWrittenIn({ text, unit }: Figure, sentence: string, pinned: FiguresToCheck['pinned']): boolean {
  if (unit !== undefined || !/^\d+$/.test(text)) return false;
  const alone = new RegExp(`(?<![\\d.,])${text}(?!\\d|[.,]\\d)`, 'g');
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
