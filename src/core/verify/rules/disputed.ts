import { message } from '../message';
import { type Rule } from '../rule';
import { annotatedAs } from './annotatedAs';
import { rangeOfCitation } from './resolvedAs';

/** A passage is cited that the writer has annotated as disputed. */
export const disputed: Rule = {
  code: 'disputed',
  *check(context) {
    for (const { checked, says, fixes, isUncertain } of annotatedAs(context, 'disputed')) {
      yield {
        range: rangeOfCitation(checked),
        message: message('What is cited of @{0} is annotated as disputed: {1}', checked.citation.key, says),
        fixes,
        ...(isUncertain ? { atMost: 'information' as const } : {}),
      };
    }
  },
};
