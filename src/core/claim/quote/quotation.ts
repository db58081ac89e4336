import { type TextRange } from '../../text/range';

/** A quotation with its marks; nested ones are part of the outer. */
export interface Quotation extends TextRange {
  /** False when the paragraph ends first: the quotation may go on in the next one. */
  readonly isClosed: boolean;
}
