import { readDraft } from '../../citation/readDraft';
import { overlapping } from '../../text/orderedRanges';
import { rangeOf, type TextRange, textOf } from '../../text/range';

const CLAIM_COMMENT = /^(?:<!--\s*claim:[^]*-->|`<!--\s*claim:[^`]*-->`\{=html\})$/;

/**
 * Comments of the draft's body that no citation takes along; code has none.
 *
 * @param citations in order
 */
export function commentsOf(draft: string, citations: readonly TextRange[]): readonly TextRange[] {
  return hiddenStretches(draft, citations).filter(({ start }) => draft.startsWith('<!--', start));
}

/**
 * Pins that stand behind no citation: their bracket was deleted, or a full stop came between.
 *
 * @param citations in order
 */
export function strayPins(draft: string, citations: readonly TextRange[]): readonly TextRange[] {
  return hiddenStretches(draft, citations).filter((range) => CLAIM_COMMENT.test(textOf(draft, range)));
}

function hiddenStretches(draft: string, citations: readonly TextRange[]): readonly TextRange[] {
  return readDraft(draft).opaque.flatMap(({ start, end, blockEnd }) =>
    blockEnd === undefined && overlapping(citations, { start, end }).length === 0 ? [rangeOf(start, end)] : [],
  );
}
