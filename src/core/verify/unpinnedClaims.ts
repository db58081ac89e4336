import { type Claim } from '../library/source';
import { overlapOf } from '../text/range';
import { type CheckedCitation } from './citedSentence';

/** What the citations without a pin may stand for: the claims of the cited paragraphs, or of the whole article. */
export function unpinnedClaims(citations: readonly CheckedCitation[]): readonly Claim[] {
  return citations.flatMap(({ citation, resolution }) => {
    if (citation.claimId !== undefined || !('source' in resolution)) return [];
    const { source } = resolution;
    const range = 'range' in resolution ? resolution.range : undefined;
    return range === undefined ? source.claims : source.claims.filter((claim) => overlapOf(claim, range) > 0);
  });
}
