import { message } from '../message';
import { type Rule } from '../rule';
import { annotatedAs } from './annotatedAs';
import { rangeOfCitation } from './resolvedAs';

/** A passage is cited that the writer has annotated as not to be used. */
export const doNotUse: Rule = {
  code: 'do-not-use',
  *check(context) {
    for (const { checked, says, fixes, isUncertain } of annotatedAs(context, 'do-not-use')) {
      yield {
        range: rangeOfCitation(checked),
        message: message('What is cited of @{0} is annotated as not to be used: {1}', checked.citation.key, says),
        fixes,
        ...(isUncertain ? { atMost: 'warning' as const } : {}),
      };
    }
  },
};
