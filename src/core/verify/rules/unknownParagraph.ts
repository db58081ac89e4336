import { message } from '../message';
import { type PassageRule } from '../rule';
import { rangeOfCitation, resolvedAs } from './resolvedAs';

/** `para. 9` of an article that has eight. */
export const unknownParagraph: PassageRule = {
  scope: 'passage',
  code: 'unknown-paragraph',
  *check(passage) {
    for (const checked of resolvedAs(passage, 'unknownParagraph')) {
      const { citation, resolution } = checked;
      const { key, keyRange, locator } = citation;
      const cited = locator?.last ?? 0;
      yield {
        range: rangeOfCitation(checked),
        message:
          resolution.paragraphs === 1
            ? message('@{0} has 1 paragraph; para. {1} is not among them.', key, cited)
            : message('@{0} has {1} paragraphs; para. {2} is not among them.', key, resolution.paragraphs, cited),
        fixes:
          locator === undefined
            ? []
            : [
                {
                  title: message('Cite the source without a paragraph'),
                  edits: [{ range: { start: keyRange.end, end: locator.end }, newText: '' }],
                  isSafe: false,
                },
              ],
      };
    }
  },
};
