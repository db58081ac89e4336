import assert from 'node:assert/strict';
import { isHalfTyped } from '../../../../src/vscode/draft/halfTyped';

/** Of the words between `[` and `]`, with the caret at `|`. */
function isHeldBack(draft: string, code: 'figure-mismatch' | 'gone' = 'figure-mismatch'): boolean {
  const bare = draft.replace('|', '');
  const range = { start: bare.indexOf('['), end: bare.indexOf(']') - 1 };
  const caret = draft.replace(/[[\]]/g, '').indexOf('|');
  return isHalfTyped({ code, range }, bare.replace(/[[\]]/g, ''), caret);
}

describe('A figure that differs', () => {
  it('may become another while it is typed', () => {
    for (const draft of [
      'It cost [€1|].',
      'It cost [€1]| to build.',
      'It cost [€1.2] b|.',
      'On [4 M|ay] it',
      'It is [1|4 houses].',
    ])
      assert.equal(isHeldBack(draft), true, draft);
  });

  it('is one once the writer is elsewhere', () => {
    for (const draft of [
      'It |cost [€1].',
      'It cost |[€1].',
      'It cost [€1], |so',
      'It cost [€1] to b|uild',
      'It cost [€1].|',
    ])
      assert.equal(isHeldBack(draft), false, draft);
  });

  it('is the only thing that is waited with', () => {
    assert.equal(isHeldBack('It cost [€1|].', 'gone'), false);
  });
});
