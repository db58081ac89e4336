import { message } from '../message';
import { type Rule } from '../rule';
import { rangeOfCitation, resolvedAs } from './resolvedAs';

/** The pinned sentence was taken out of the article. */
export const gone: Rule = {
  code: 'gone',
  *check(context) {
    for (const checked of resolvedAs(context, 'gone')) {
      const { citation, resolution } = checked;
      yield {
        range: rangeOfCitation(checked),
        message: message('The cited sentence is no longer in @{0}. It read: {1}', citation.key, resolution.quote),
      };
    }
  },
};
