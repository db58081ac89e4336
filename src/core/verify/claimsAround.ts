import { type Claim } from '../library/source';
import { type CitedSentence } from './citedSentence';
import { type Likeness } from './likeness';
import { type PinnedClaim } from './pinnedClaims';

/** A sentence that is so much the pinned one tells nothing else in passing. */
const NEARLY_THE_SAME = 0.75;

/**
 * What else of the cited articles a sentence may tell beside the pinned claim: the sentences of its paragraph, and those
 * elsewhere that have more words in common with it. A pin names one sentence, writers draw on its neighbours.
 */
export function claimsAround(
  cited: CitedSentence,
  pinned: readonly PinnedClaim[],
  likeness: Likeness,
): readonly Claim[] {
  return pinned.flatMap(({ claim, source }) => {
    if (likeness.ofAllWords(cited, claim) >= NEARLY_THE_SAME) return [];
    const shared = Math.max(1, likeness.sharedWords(cited, claim)) + 1;
    return source.claims.filter(
      (other) =>
        other !== claim && (other.paragraph === claim.paragraph || likeness.sharedWords(cited, other) >= shared),
    );
  });
}
