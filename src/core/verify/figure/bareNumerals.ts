import { contains, overlapOf, type TextRange } from '../../text/range';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';

/** `9-4`, `62`, `3.5`; not the digits of a word. */
const NUMERAL = /(?<![\p{L}\d.,:/–-])\d+(?:[.,:–-]\d+)*(?![\p{L}\d]|[-–]\p{L})/gu;
/** Right behind a name it may be a part of it: `Gate 4`. */
const NAME_BEFORE = /(?:^|[\s"“(])(\p{Lu}\p{L}+)\s$/u;

/**
 * Numerals that count nothing (scores, ages) in a sentence too short to be aligned with its claim: where ours is the only
 * one that the claim doesn't have, and the claim has only one of its form that we don't.
 *
 * @param known figures and dates of the sentence that were held against the source already
 */
export function bareNumeralMismatches(
  { cited, pinned, around }: FiguresToCheck,
  known: readonly TextRange[],
): readonly FigureMismatch[] {
  const { start, text, figures, dates } = cited.sentence;
  const ours = numeralsIn(text, start).filter(
    (numeral) =>
      !cited.quoted.some((range) => contains(range, numeral)) &&
      ![...known, ...dates, ...figures.filter(({ unit }) => unit !== undefined)].some(
        (range) => overlapOf(range, numeral) > 0,
      ),
  );
  if (ours.length === 0) return [];
  return pinned.flatMap(({ claim, source }) => {
    const counted = [...claim.figures.filter(({ unit }) => unit !== undefined), ...claim.dates];
    const all = numeralsIn(claim.text, claim.start);
    const strange = ours.filter(({ norm }) => !claim.text.includes(norm));
    const theirs = all.filter(
      (each) => !ours.some(({ norm }) => norm === each.norm) && !counted.some((range) => overlapOf(range, each) > 0),
    );
    return strange.flatMap((numeral): FigureMismatch[] => {
      const isAlike = (other: Numeral) => other.form === numeral.form && other.name === numeral.name;
      const [other, second] = theirs.filter(isAlike);
      if (other === undefined || second !== undefined || strange.filter(isAlike).length > 1) return [];
      if (around().some(({ text: told }) => told.includes(numeral.norm))) return [];
      return [{ start: numeral.start, end: numeral.end, source, ours: numeral.norm, theirs: other.norm }];
    });
  });
}

interface Numeral extends TextRange {
  readonly norm: string;
  /** `d-d`, with as many places as it has: an age is no year. */
  readonly form: string;
  /** The name that it stands behind. */
  readonly name: string | undefined;
}

function numeralsIn(text: string, start: number): Numeral[] {
  return Array.from(text.matchAll(NUMERAL), ({ 0: written, index }) => {
    const norm = written.replaceAll('–', '-');
    return {
      start: start + index,
      end: start + index + written.length,
      norm,
      form: norm.includes('-') ? norm.replace(/\d+/g, 'd') : norm.replace(/\d/g, 'd'),
      name: NAME_BEFORE.exec(text.slice(0, index))?.[1],
    };
  });
}
