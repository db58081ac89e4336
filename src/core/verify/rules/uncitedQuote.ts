import { message } from '../message';
import { type PassageRule } from '../rule';
import { citeBehind } from './citeInstead';
import { wordCount } from './misquote';

/** Fewer words in marks are as often a title, a nickname or irony. */
const FEWEST_WORDS = 4;

/** Quoted words without a citation in their paragraph, in a draft that cites. */
export const uncitedQuote: PassageRule = {
  scope: 'passage',
  code: 'uncited-quote',
  *check({ isInCitingDraft, quotations, quotes }) {
    // Who cites nothing yet, or nothing at all, is not to be told so at every quotation.
    if (!isInCitingDraft) return;
    for (const quotation of quotations) {
      const isTitle = quotation.isInHeading;
      if (isTitle || quotation.citations.length > 0 || wordCount(quotes.patternOf(quotation.words)) < FEWEST_WORDS)
        continue;
      const found = quotes.elsewhere(quotation.words, []);
      yield {
        range: quotation.inside,
        message: found
          ? message('No source is cited for this quotation; @{0} has the words.', found.source.citekey)
          : message('No source is cited for this quotation.'),
        fixes: found ? [citeBehind(quotation, found.source, found.place)] : [],
      };
    }
  },
};
