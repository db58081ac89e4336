import { type TextRange } from '../text/range';
import { type CslItem } from '../citation/csl';
import { type PinRecord } from '../sidecar/sidecar';

/** Text of a draft and the selection or caret in it. */
export interface DraftSelection {
  readonly text: string;
  readonly selection: TextRange;
}

/**
 * What to write: a citation, a narrative one (`@key [para. 3]`), the claim's words in quotation marks with the citation, or as a
 * block quote.
 */
export type CiteForm = 'citation' | 'narrative' | 'quote' | 'block-quote';

export interface CiteRequest {
  /** Without one, only the text, the pins and the references are planned, for a terminal. */
  readonly draft?: DraftSelection;
  readonly claimIds: readonly string[];
  readonly form: CiteForm;
}

/** Everything that citing does to files; nothing is written until a host carries it out. */
export interface CitePlan {
  /** What goes into the draft in place of {@link replace}. */
  readonly insertText: string;
  readonly replace: TextRange;
  readonly records: readonly SourceRecord[];
}

/** What has to be kept of one cited source. */
export interface SourceRecord {
  readonly sourceUri: string;
  readonly sidecarUri: string;
  readonly citekey: string;
  readonly pins: readonly PinRecord[];
  readonly reference: CslItem;
}
