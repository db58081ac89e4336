import { type Claim } from '../library/source';
import { compareUnits } from '../text/compareUnits';
import { formatDate } from '../text/partialDate';
import { type AccountedClaim, type CorroborationIndex } from './corroborationIndex';
import { type Profile } from './profile';
import { type Story } from './stories';

/** Behind every ISO date. */
const LAST = '~';

/**
 * What several articles of a story tell, in the order of the earliest article, then of the next for what the earlier ones
 * leave out; of one day the longest first. A claim is in one row only, and first in its row is the one the others are
 * held against.
 */
export function alignedClaims(story: Story, index: CorroborationIndex): readonly (readonly AccountedClaim[])[] {
  const within = new Set(story.map(({ source }) => source.uri));
  const placed = new Set<Claim>();
  const isFree = ({ source, claim }: AccountedClaim) => within.has(source.uri) && !placed.has(claim);
  return story
    .toSorted(byDayAndLength)
    .flatMap(({ claims }) => claims)
    .flatMap(({ claim }) => {
      if (placed.has(claim)) return [];
      const row = index.accountsOf(claim).flat().filter(isFree);
      if (row.length < 2) return [];
      for (const each of row) placed.add(each.claim);
      return [row];
    });
}

export function byDayAndLength(one: Profile, other: Profile): number {
  const length = other.claims.length - one.claims.length;
  return compareUnits(dayOf(one), dayOf(other)) || length || compareUnits(one.source.uri, other.source.uri);
}

function dayOf({ source: { metadata } }: Profile): string {
  return metadata.issued ? formatDate(metadata.issued.value) : LAST;
}
