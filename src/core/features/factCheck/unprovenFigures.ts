import { type CheckContext } from '../../verify/checkContext';
import { type CitedSentence } from '../../verify/citedSentence';
import { figuresToCheck } from '../../verify/figure/figuresToCheck';
import { type CheckFinding } from '../../verify/finding';
import { message } from '../../verify/message';
import { overlapOf, type TextRange } from '../../text/range';

/**
 * What a draft counts in a pinned sentence and nothing cited there has, in whatever form. No rule reports it: writers add
 * what they know, and underlining it would be noise. But nobody has verified it by looking at what is cited.
 *
 * @param within the sentence, in the draft
 */
export function unprovenFigures(context: CheckContext, within: TextRange): readonly CheckFinding[] {
  return context.sentences
    .filter(({ range }) => overlapOf(range, within) > 0)
    .flatMap((cited) => unprovenIn(cited, context));
}

function unprovenIn(cited: CitedSentence, context: CheckContext): readonly CheckFinding[] {
  const asked = figuresToCheck(cited, context);
  if (!asked) return [];
  const { backed, mismatches } = context.figures.verdictOn(asked);
  // What is quoted is held against the source's words, and a mismatch is reported as one.
  const known = [...cited.quoted, ...backed, ...mismatches];
  const shift = cited.range.start - cited.sentence.start;
  return cited.sentence.figures
    .filter((figure) => figure.unit !== undefined && !known.some((range) => overlapOf(range, figure) > 0))
    .map(({ start, end, text }) => ({
      code: 'figure-mismatch',
      severity: 'information',
      message: message('“{0}” is not in what is cited.', text.replace(/\s+/g, ' ')),
      range: { start: start + shift, end: end + shift },
      fixes: [],
      isDoubtful: false,
    }));
}
