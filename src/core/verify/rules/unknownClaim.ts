import { message } from '../message';
import { type PassageRule } from '../rule';
import { withoutPin } from './repin';
import { rangeOfCitation, resolvedAs } from './resolvedAs';

/** A pin that neither the article nor its sidecar knows, or whose article is not in the folder. */
export const unknownClaim: PassageRule = {
  scope: 'passage',
  code: 'unknown-claim',
  *check(passage) {
    for (const checked of resolvedAs(passage, 'unknownClaim')) {
      const { key } = checked.citation;
      const { claimId } = checked.resolution;
      yield {
        range: rangeOfCitation(checked),
        message: message('@{0} has no claim {1}, and its sidecar has no such pin.', key, claimId),
        fixes: withoutPin(passage, checked),
      };
    }
    for (const checked of resolvedAs(passage, 'listed')) {
      // A work without its article is cited all the time; a sentence was pinned to an article that was here.
      if (checked.citation.claimId === undefined) continue;
      yield {
        range: rangeOfCitation(checked),
        message: message(
          '@{0} is in the bibliography, but no article of it is in the folder: the pinned sentence cannot be checked.',
          checked.citation.key,
        ),
        atMost: 'warning',
      };
    }
  },
};
