import assert from 'node:assert/strict';
import fc from 'fast-check';
import { smallestEdit } from '../../../../src/vscode/base/textEdits';

describe('smallestEdit', () => {
  it('touches only what differs', () => {
    assert.deepEqual(smallestEdit('[{"id":"a"}]', '[{"id":"a"},{"id":"b"}]'), {
      replace: { start: 11, end: 11 },
      text: ',{"id":"b"}',
    });
    assert.deepEqual(smallestEdit('same', 'same'), { replace: { start: 4, end: 4 }, text: '' });
  });

  it('always makes the one text of the other', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const { replace, text } = smallestEdit(before, after);
        assert.equal(before.slice(0, replace.start) + text + before.slice(replace.end), after);
      }),
    );
  });
});
