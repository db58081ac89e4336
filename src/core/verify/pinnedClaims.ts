import { type Claim, type Source } from '../library/source';
import { type CheckedCitation } from './citedSentence';

/** A claim that a sentence is pinned to, as it reads today. */
export interface PinnedClaim {
  readonly claim: Claim;
  readonly source: Source;
  readonly checked: CheckedCitation;
}

export function pinnedClaims(citations: readonly CheckedCitation[]): readonly PinnedClaim[] {
  return citations.flatMap((checked) => {
    const { resolution, citation } = checked;
    // Of a claim that was only guessed by the paragraph nothing is known for sure.
    if (citation.claimId === undefined || !('claim' in resolution)) return [];
    return [{ claim: resolution.claim, source: resolution.source, checked }];
  });
}
