import { nociteKeys } from '../../citation/nocite';
import { type Fix } from '../finding';
import { message } from '../message';
import { citationsIn } from '../placedCitations';
import { type DraftRule } from '../rule';
import { type OwnEntry, ownEntries } from './ownEntries';

/**
 * An entry of the draft's own `references:` that it neither cites nor names in `nocite`. Bibliographies in files are left
 * alone: other drafts may cite what this one doesn't.
 */
export const unusedEntry: DraftRule = {
  scope: 'draft',
  code: 'unused-entry',
  *check({ draft, references, passages }) {
    if (references.own.length === 0) return;
    const named = nociteKeys(draft).map(({ key }) => key);
    if (named.includes('*')) return;
    const used = new Set([...citationsIn(passages).map(({ checked }) => checked.citation.key), ...named]);
    for (const entry of ownEntries(draft, references.own)) {
      if (used.has(entry.key)) continue;
      yield {
        range: entry.range,
        message: message('The draft does not cite “{0}”.', entry.key),
        fixes: entryRemoved(entry),
      };
    }
  },
};

/** Takes the entry's lines out. */
export function entryRemoved({ lines }: OwnEntry): readonly Fix[] {
  return lines ? [{ title: message('Remove the entry'), edits: [{ range: lines, newText: '' }], isSafe: false }] : [];
}
