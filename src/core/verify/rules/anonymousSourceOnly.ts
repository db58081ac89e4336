import { message } from '../message';
import { type PassageRule } from '../rule';
import { pinnedClaims } from '../pinnedClaims';
import { moreSources } from './moreSources';
import { rangeOfCitation } from './resolvedAs';

/** A sentence for which only people whom the article leaves unnamed are cited: `insiders`, `a person close to the talks`. */
export const anonymousSourceOnly: PassageRule = {
  scope: 'passage',
  code: 'anonymous-source-only',
  *check({ sentences }) {
    for (const { citations, range } of sentences) {
      const pinned = pinnedClaims(citations);
      const [first] = pinned;
      const isAnonymous = pinned.length === citations.length && pinned.every(({ claim }) => claim.speaker?.anonymous);
      if (first === undefined || !isAnonymous) continue;
      yield {
        range: rangeOfCitation(first.checked),
        message: message('Only unnamed sources are cited for this: {0}.', first.claim.speaker?.text ?? ''),
        fixes: [moreSources(range)],
      };
    }
  },
};
