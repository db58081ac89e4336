import { type DateMention, type Figure } from '../../claim/claim';
import { type Claim, type Source } from '../../library/source';
import { type TextRange } from '../../text/range';
import { type CitedSentence } from '../citedSentence';
import { type PinnedClaim } from '../pinnedClaims';

/** A figure of a sentence that one of its pinned claims gives otherwise; offsets are the sentence's. */
export interface FigureMismatch extends TextRange {
  readonly source: Source;
  readonly ours: string;
  readonly theirs: string;
  /** What an edit needs to know of the source's; absent where both are bare numerals. */
  readonly values?:
    | { readonly kind: 'figure'; readonly ours: Figure; readonly theirs: Figure }
    | { readonly kind: 'date'; readonly ours: DateMention; readonly theirs: DateMention }
    | { readonly kind: 'direction' };
}

/** A sentence with all that its figures may be from. */
export interface FiguresToCheck {
  readonly cited: CitedSentence;
  readonly pinned: readonly PinnedClaim[];
  /** Claims that citations without a pin may stand for. */
  readonly unpinned: readonly Claim[];
  /**
   * Other claims of the cited articles that the sentence may tell in passing: what they say is not held against it.
   * Asked for only where a figure is not the pinned claims'.
   */
  readonly around: () => readonly Claim[];
  /** BCP 47 primary tag of the draft. */
  readonly lang: string;
}
