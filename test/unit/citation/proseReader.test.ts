import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ProseReader } from '../../../src/core/citation/draft/proseReader';
import { readDraft } from '../../../src/core/citation/readDraft';
import { drafts, selections } from './drafts';

/** What a writer does: types, pastes or deletes somewhere, again and again. */
const edits = fc.array(fc.tuple(selections, fc.oneof(drafts, fc.constant(''), fc.constant('x'))), {
  minLength: 1,
  maxLength: 6,
});

describe('ProseReader', () => {
  it('reads an edited draft as one that never saw it', () => {
    const blocks = fc.array(drafts, { maxLength: 6 }).map((all) => all.join('\n\n'));
    fc.assert(
      fc.property(blocks, edits, (first, changes) => {
        const reader = new ProseReader();
        let draft = first;
        for (const [select, put] of changes) {
          assert.deepEqual(readDraft(draft, reader), readDraft(draft), draft);
          const { start, end } = select(draft);
          draft = draft.slice(0, start) + put + draft.slice(end);
        }
        assert.deepEqual(readDraft(draft, reader), readDraft(draft), draft);
      }),
      { numRuns: 1000 },
    );
  });

  const both = (before: string, after: string) => {
    const reader = new ProseReader();
    readDraft(before, reader);
    const read = readDraft(after, reader);
    assert.deepEqual(read, readDraft(after));
    return read.groups.map(({ start, end }) => after.slice(start, end));
  };

  it('moves what stands behind an edit', () => {
    assert.deepEqual(both('Rain.\n\nIt rose [@post, para. 2].\n', 'Rain fell.\n\nIt rose [@post, para. 2].\n'), [
      '[@post, para. 2]',
    ]);
  });

  it('sees a comment close that a later block closes', () => {
    assert.deepEqual(both('Rain <!-- so.\n\nIt rose [@post].\n', 'Rain <!-- so.\n\nIt rose [@post]. -->\n'), []);
  });

  it('sees a fence open above and an example’s label declared below', () => {
    assert.deepEqual(both('It rose [@post].\n\n```\n', '```\nIt rose [@post].\n\n```\n'), []);
    assert.deepEqual(both('It rose @post.\n', 'It rose @post.\n\n(@post) The river.\n'), []);
  });
});
