import { type Claim, type Source } from '../../library/source';
import { type TextRange } from '../../text/range';
import { type CitedSentence } from '../citedSentence';
import { type PinnedClaim } from '../pinnedClaims';

/** A figure of a sentence that one of its pinned claims gives otherwise; offsets are the sentence's. */
export interface FigureMismatch extends TextRange {
  readonly source: Source;
  readonly ours: string;
  readonly theirs: string;
}

/** A sentence with all that its figures may be from. */
export interface FiguresToCheck {
  readonly cited: CitedSentence;
  /** Those that are about the same. */
  readonly pinned: readonly PinnedClaim[];
  /** Claims that citations without a pin may stand for. */
  readonly unpinned: readonly Claim[];
  /** BCP 47 primary tag of the draft. */
  readonly lang: string;
}
