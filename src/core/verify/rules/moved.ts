import { message } from '../message';
import { type PassageRule } from '../rule';
import { repin } from './repin';
import { rangeOfCitation, resolvedAs } from './resolvedAs';

/** The pinned sentence stands, word for word, in another paragraph than the citation prints. */
export const moved: PassageRule = {
  scope: 'passage',
  code: 'moved',
  *check(passage) {
    for (const checked of resolvedAs(passage, 'moved')) {
      const { citation, resolution } = checked;
      const { claim } = resolution;
      yield {
        range: rangeOfCitation(checked),
        message: message('The cited sentence stands in another paragraph of @{0}.', citation.key),
        fixes: claim === undefined ? [] : [repin(passage, checked, claim, message('Pin it where it stands now'), true)],
      };
    }
  },
};
