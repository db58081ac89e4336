import { flattened } from '../text/flattened';
import { rangeOf, type TextRange } from '../text/range';
import { type PlacedCheck } from './checkContext';
import { type CheckedCitation } from './citedSentence';

/** A citation with the place that it has in the draft. */
export interface PlacedCitation {
  readonly range: TextRange;
  readonly checked: CheckedCitation;
}

/** Every citation of a draft, in order. */
export function citationsIn(passages: readonly PlacedCheck[]): readonly PlacedCitation[] {
  return flattened(passages, ({ start, checked: { citations } }) =>
    citations.map((checked) => ({
      range: rangeOf(start + checked.citation.start, start + checked.citation.end),
      checked,
    })),
  );
}
