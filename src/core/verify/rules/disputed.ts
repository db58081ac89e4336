import { message } from '../message';
import { type PassageRule } from '../rule';
import { annotatedAs } from './annotatedAs';
import { rangeOfCitation } from './resolvedAs';

/** A passage is cited that the writer has annotated as disputed. */
export const disputed: PassageRule = {
  scope: 'passage',
  code: 'disputed',
  *check(passage) {
    for (const { checked, says, fixes, isUncertain } of annotatedAs(passage, 'disputed')) {
      yield {
        range: rangeOfCitation(checked),
        message: message('What is cited of @{0} is annotated as disputed: {1}', checked.citation.key, says),
        fixes,
        ...(isUncertain ? { atMost: 'information' as const } : {}),
      };
    }
  },
};
