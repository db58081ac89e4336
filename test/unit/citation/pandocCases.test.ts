import assert from 'node:assert/strict';
import { scanCitations } from '../../../src/core/citation/scanCitations';

/** The keys that a draft cites, a list a group. */
function cited(draft: string): readonly (readonly string[])[] {
  return scanCitations(draft).map(({ citations }) => citations.map(({ key }) => key));
}

describe('scanCitations, as pandoc reads it', () => {
  const rows: readonly (readonly [title: string, draft: string, groups: readonly (readonly string[])[]])[] = [
    ['the label of an example and what refers to it', '(@storm) It [@a].\n\nAs in (@storm).', [['a']]],
    ['an example label with a locator', '(@storm) It.\n\nAs @storm [p. 2].', [['storm']]],
    ['a semicolon in emphasis', '[*see; also* @a; @b]', [['a', 'b']]],
    ['keys in emphasis', '[see *@a; @b*]', [['a'], ['b']]],
    ['a semicolon in emphasis behind a key', '@a [see *@b; @c*]', [['a']]],
    ['code below a list that metadata ended', '- item\n\n---\ntitle: x\n---\n\n    [@a]', []],
    ['a folded line that looks like an example', '---\nabstract: >\n  As told\n  (@a) here.\n---\n', [['a']]],
    ['a blank that is an escape', '---\nabstract: "So:\n\n\n  \\    [@a]"\n---\n', []],
    ['underscores of keys', '[@a__; @a_; @a]', [['a__', 'a_', 'a']]],
    ['a note’s mark', 'Text[^@a] and [@b].', [['b']]],
    ['metadata in mid-document', 'It [@a].\n\n---\ntitle: As @b says\n---\n\nIt [@c].', [['a'], ['b'], ['c']]],
    ['two rules around prose', 'It.\n\n---\n\nNote: [@a]\n\n---\n', [['a']]],
    ['text indented below an example', '(@x) It.\n\n    And [@a].', [['a']]],
  ];
  for (const [title, draft, groups] of rows) {
    it(title, () => {
      assert.deepEqual(cited(draft), groups);
    });
  }
});
