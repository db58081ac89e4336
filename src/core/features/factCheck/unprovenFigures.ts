import { type CheckedPassage } from '../../verify/checkContext';
import { type CitedSentence } from '../../verify/citedSentence';
import { figuresToCheck } from '../../verify/figure/figuresToCheck';
import { overlapOf, shifted, type TextRange } from '../../text/range';
import { type SheetFinding } from './sheet';
import { unproven } from './unproven';

/**
 * What a draft counts in a pinned sentence and nothing cited there has, in whatever form: see {@link SheetFinding}.
 *
 * @param within the sentence, in the passage
 */
export function unprovenFigures(passage: CheckedPassage, within: TextRange): readonly SheetFinding[] {
  return passage.sentences
    .filter(({ range }) => overlapOf(range, within) > 0)
    .flatMap((cited) => unprovenIn(cited, passage));
}

function unprovenIn(cited: CitedSentence, passage: CheckedPassage): readonly SheetFinding[] {
  const asked = figuresToCheck(cited, passage);
  if (!asked) return [];
  const { backed, mismatches } = passage.figures.verdictOn(asked);
  // What is quoted is held against the source's words, and a mismatch is reported as one.
  const known = [...cited.quoted, ...backed, ...mismatches];
  const shift = cited.range.start - cited.sentence.start;
  return cited.sentence.figures
    .filter((figure) => figure.unit !== undefined && !known.some((range) => overlapOf(range, figure) > 0))
    .map(({ start, end, text }) => unproven('unproven-figure', text, shifted({ start, end }, shift)));
}
