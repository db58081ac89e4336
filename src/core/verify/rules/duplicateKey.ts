import { message } from '../message';
import { type Rule } from '../rule';
import { rangeOfCitation } from './resolvedAs';

/** A cited key that two articles claim, or that the bibliography lists twice: which one is meant can't be told. */
export const duplicateKey: Rule = {
  code: 'duplicate-key',
  *check(context) {
    for (const checked of context.citations) {
      const { key } = checked.citation;
      const [rival] = context.rivalsOf(key);
      if (rival !== undefined) {
        yield {
          range: rangeOfCitation(checked),
          message: message(
            '{0} claims the citekey “{1}” too, and goes by @{2} until then.',
            rival.article.name,
            key,
            rival.citekey,
          ),
          fixes: [
            {
              title: message('Give {0} another citekey…', rival.article.name),
              edits: [],
              isSafe: false,
              detailsOf: rival.uri,
            },
          ],
        };
      } else if (context.references.repeated.has(key)) {
        yield {
          range: rangeOfCitation(checked),
          message: message('The bibliography lists “{0}” more than once.', key),
        };
      }
    }
  },
};
