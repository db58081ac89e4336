import { type Citation, type CitationGroup } from '../citation/citation';
import { type Resolution } from '../library/resolution';
import { type TextRange } from '../text/range';
import { type DraftSentence } from './draft/draftSentence';

/** A citation of the draft with what it comes to. */
export interface CheckedCitation {
  readonly citation: Citation;
  readonly group: CitationGroup;
  readonly resolution: Resolution;
}

/** A sentence of the draft that something is cited for. */
export interface CitedSentence {
  readonly sentence: DraftSentence;
  /** In the draft. */
  readonly range: TextRange;
  /** Quotations in it; offsets are those of {@link sentence}. */
  readonly quoted: readonly TextRange[];
  readonly citations: readonly CheckedCitation[];
}
