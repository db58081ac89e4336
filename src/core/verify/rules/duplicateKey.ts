import { type CheckContext } from '../checkContext';
import { type Fix } from '../finding';
import { message } from '../message';
import { citationsIn } from '../placedCitations';
import { type DraftRule } from '../rule';
import { ownEntries } from './ownEntries';
import { entryRemoved } from './unusedEntry';

/** A cited key that two articles claim, or that the bibliography lists twice: which one is meant can't be told. */
export const duplicateKey: DraftRule = {
  scope: 'draft',
  code: 'duplicate-key',
  *check(context) {
    for (const { checked, range } of citationsIn(context.passages)) {
      const { key } = checked.citation;
      const [rival] = context.rivalsOf(key);
      if (rival !== undefined) {
        yield {
          range,
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
          range,
          message: message('The bibliography lists “{0}” more than once.', key),
          fixes: repeatedFixes(context, key),
        };
      }
    }
  },
};

/** Of the draft's own entries the first goes, as the last is the one that counts; in a file the writer has to look. */
function repeatedFixes({ draft, references }: CheckContext, key: string): readonly Fix[] {
  const place = references.repeated.get(key);
  if (place) return [{ title: message('Show the entry in the bibliography'), edits: [], isSafe: false, opens: place }];
  const [first, second] = ownEntries(draft, [key]);
  return first && second ? entryRemoved(first) : [];
}
