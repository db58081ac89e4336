import { message } from '../message';
import { type Rule } from '../rule';
import { repin } from './repin';
import { rangeOfCitation, resolvedAs } from './resolvedAs';

/** The pinned sentence reads otherwise than it did. */
export const altered: Rule = {
  code: 'altered',
  *check(context) {
    for (const checked of resolvedAs(context, 'altered')) {
      const { citation, resolution } = checked;
      const { claim, score, quote } = resolution;
      yield {
        range: rangeOfCitation(checked),
        message: message(
          'The cited sentence of @{0} has been altered ({1} % alike). It read: {2}',
          citation.key,
          Math.round(score * 100),
          quote,
        ),
        fixes:
          claim === undefined
            ? []
            : [repin(context, checked, claim, message('Pin the sentence as it reads now'), false)],
      };
    }
  },
};
