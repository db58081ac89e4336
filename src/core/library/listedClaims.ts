import { type Boilerplate } from '../article/article';
import { type Sidecar } from '../sidecar/sidecar';
import { overlapOf } from '../text/range';
import { type Claim } from './source';

/** Claims worth listing, and those that stand in repeated passages. */
export interface ListedClaims {
  readonly claims: readonly Claim[];
  readonly unlisted: readonly Claim[];
}

/** Sorts claims by whether a list should show them. What the writer has pinned was worth it to the writer. */
export function listedClaims(
  claims: readonly Claim[],
  repeated: readonly Boilerplate[],
  sidecar: Sidecar | undefined,
): ListedClaims {
  if (repeated.length === 0) return { claims, unlisted: [] };
  const isListed = (claim: Claim): boolean =>
    sidecar?.pins.has(claim.id) === true || !repeated.some(({ range }) => overlapOf(claim, range) > 0);
  return { claims: claims.filter(isListed), unlisted: claims.filter((claim) => !isListed(claim)) };
}
