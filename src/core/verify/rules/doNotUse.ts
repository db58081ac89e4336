import { message } from '../message';
import { type PassageRule } from '../rule';
import { annotatedAs } from './annotatedAs';
import { rangeOfCitation } from './resolvedAs';

/** A passage is cited that the writer has annotated as not to be used. */
export const doNotUse: PassageRule = {
  scope: 'passage',
  code: 'do-not-use',
  *check(passage) {
    for (const { checked, says, fixes, isUncertain } of annotatedAs(passage, 'do-not-use')) {
      yield {
        range: rangeOfCitation(checked),
        message: message('What is cited of @{0} is annotated as not to be used: {1}', checked.citation.key, says),
        fixes,
        ...(isUncertain ? { atMost: 'warning' as const } : {}),
      };
    }
  },
};
