import { type TextRange } from '../text/range';

export type CompletionKind = 'source' | 'paragraph' | 'claim';

/** One thing that can be written at the caret. */
export interface CitationCompletion {
  readonly kind: CompletionKind;
  /** What the list shows first: the key, `para. 3`, or the claim's words. */
  readonly label: string;
  /** Outlet and date, or speaker. */
  readonly detail: string;
  /** The passage or the source's data, as plain text. */
  readonly documentation: string;
  /** What the editor matches typed words against. */
  readonly filterText: string;
  /** Replaces `replace`. */
  readonly insertText: string;
  readonly replace: TextRange;
  /** Position in the ranking, from 0. */
  readonly rank: number;
  /** What to record (sidecar, bibliography) when it is accepted. */
  readonly citekey: string;
  readonly claimId?: string;
}
