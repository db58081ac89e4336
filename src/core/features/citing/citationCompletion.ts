import { type TextRange } from '../../text/range';

export type CompletionKind = 'source' | 'entry' | 'paragraph' | 'claim';

/** One thing that can be written at the caret. */
export interface CitationCompletion {
  readonly kind: CompletionKind;
  /** What the list shows first: the key, `para. 3`, or the claim's words. */
  readonly label: string;
  /** Outlet (else title) and date, or speaker. */
  readonly detail: string;
  /** The passage or the source's data, as plain text. */
  readonly documentation: string;
  /** What was typed so far: an editor that filters by it keeps the list and its order. */
  readonly filterText: string;
  /** Replaces `replace`. */
  readonly insertText: string;
  readonly replace: TextRange;
  /** The pin, where it has to be written behind a bracket that is already closed. */
  readonly pinEdit?: { readonly replace: TextRange; readonly text: string };
  /** Position in the ranking, from 0. */
  readonly rank: number;
  /** What to record (sidecar, bibliography) when it is accepted. */
  readonly citekey: string;
  readonly claimId?: string;
}
