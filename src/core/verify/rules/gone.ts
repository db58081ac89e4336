import { message } from '../message';
import { type PassageRule } from '../rule';
import { withoutPin } from './repin';
import { rangeOfCitation, resolvedAs } from './resolvedAs';

/** The pinned sentence was taken out of the article. */
export const gone: PassageRule = {
  scope: 'passage',
  code: 'gone',
  *check(passage) {
    for (const checked of resolvedAs(passage, 'gone')) {
      const { citation, resolution } = checked;
      yield {
        range: rangeOfCitation(checked),
        message: message('The cited sentence is no longer in @{0}: {1}', citation.key, opening(resolution.quote)),
        fixes: withoutPin(passage, checked),
      };
    }
  },
};

/** Enough to know it by: the hover shows the whole. */
const MOST_WORDS = 8;

function opening(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length <= MOST_WORDS ? quote : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}
