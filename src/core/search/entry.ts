import { type ClaimKind } from '../claim/claim';
import { type PartialDate } from '../text/partialDate';

/** A claim as the index takes it in. */
export interface SearchClaim {
  readonly claimId: string;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly hasFigure: boolean;
  /** {@link Claim.score}, 0–1. */
  readonly worth: number;
  readonly speaker?: string;
}

/** What all claims of an article share. */
export interface SourceFields {
  readonly sourceUri: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly issued?: PartialDate;
  /** Of the source. */
  readonly citekey?: string;
  /** Of the source, BCP 47. */
  readonly lang?: string;
}

/** An article with its claims in their order. */
export interface SearchSource extends SourceFields {
  readonly claims: readonly SearchClaim[];
}

/** A claim with what it has from its source. */
export interface SearchEntry extends SearchClaim, SourceFields {}

export type SearchField = 'text' | 'speaker' | 'outlet' | 'title';
