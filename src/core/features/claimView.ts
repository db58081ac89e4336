import { type ClaimKind } from '../claim/claim';
import { type SourceLocation } from './location';

/** A claim as lists show it: plain strings, no core objects, cheap to send between threads. */
export interface ClaimView {
  readonly id: string;
  readonly citekey: string;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly paragraph: number;
  /** 0–1, see {@link ExtractedClaim.score}. */
  readonly score: number;
  /** The resolved name where known, else as written. */
  readonly speaker?: string;
  readonly speakerRole?: string;
  readonly speakerIsAnonymous: boolean;
  readonly outlet?: string;
  readonly title: string;
  /** ISO 8601, as precise as known. */
  readonly issued?: string;
  readonly location: SourceLocation;
}
