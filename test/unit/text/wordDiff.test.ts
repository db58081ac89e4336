import assert from 'node:assert/strict';
import { wordDiff } from '../../../src/core/text/wordDiff';

/** `[-old-]` and `{+new+}` among the words that stayed. */
function marked(before: string, after: string): string {
  const signs = { same: ['', ''], old: ['[-', '-]'], new: ['{+', '+}'] } as const;
  return wordDiff(before, after)
    .map(({ kind, text }) => signs[kind][0] + text.trimEnd() + signs[kind][1])
    .join(' ');
}

describe('A word diff', () => {
  it('shows words that were exchanged, taken out and put in', () => {
    assert.equal(
      marked('The gate may close soon.', 'The gate will close soon.'),
      'The gate [-may-] {+will+} close soon.',
    );
    assert.equal(marked('It was never shut.', 'It was shut.'), 'It was [-never-] shut.');
    assert.equal(marked('It was shut.', 'It was not shut.'), 'It was {+not+} shut.');
  });

  it('passes over white space, and leaves the same text whole', () => {
    assert.deepEqual(wordDiff('One two', 'One  two'), [{ kind: 'same', text: 'One  two' }]);
  });

  it('goes by characters where words have no spaces', () => {
    assert.equal(marked('闸门有三道', '闸门有四道'), '闸门有 [-三-] {+四+} 道');
  });

  it('gives both texts whole when they are very long', () => {
    assert.deepEqual(
      wordDiff('a '.repeat(500), 'b').map(({ kind }) => kind),
      ['old', 'new'],
    );
  });
});
