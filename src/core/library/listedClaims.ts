import { type Boilerplate } from '../article/article';
import { type Sidecar } from '../sidecar/sidecar';
import { overlapOf } from '../text/range';
import { type AnchoredRuling, isRuled } from './rulings';
import { type Claim } from './source';

/** Claims worth listing, and the others. */
export interface ListedClaims {
  readonly claims: readonly Claim[];
  readonly unlisted: readonly Claim[];
}

/**
 * Sorts claims by whether a list should show them: none of repeated passages, unless the writer has pinned them, for then
 * they were worth it to the writer; and none that the writer says are no claims.
 */
export function listedClaims(
  claims: readonly Claim[],
  repeated: readonly Boilerplate[],
  rulings: readonly AnchoredRuling[],
  sidecar: Sidecar | undefined,
): ListedClaims {
  if (repeated.length === 0 && rulings.length === 0) return { claims, unlisted: [] };
  const isRepeated = (claim: Claim): boolean =>
    sidecar?.pins.has(claim.id) !== true && repeated.some(({ range }) => overlapOf(claim, range) > 0);
  const isListed = (claim: Claim): boolean => !isRuled(rulings, 'boilerplate', claim) && !isRepeated(claim);
  return { claims: claims.filter(isListed), unlisted: claims.filter((claim) => !isListed(claim)) };
}
