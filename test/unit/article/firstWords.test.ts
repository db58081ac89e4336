import assert from 'node:assert/strict';
import { firstWordsOf } from '../../../src/core/article/boilerplate/firstWords';

describe('the first words of a pattern', () => {
  it('are those of its alternatives, and none from within them', () => {
    assert.deepEqual(firstWordsOf('find (?:out|the (?:lake|sea))|see also'), ['find', 'see']);
  });

  it('are all that a group at its start begins with', () => {
    assert.deepEqual(firstWordsOf('(?:the|(?:this|that)) lake'), ['the', 'this', 'that']);
  });

  it('stand behind a group too that may be missing', () => {
    assert.deepEqual(firstWordsOf('(?:please )?share this'), ['please', 'share']);
  });

  it('are two where the last letter may be missing', () => {
    assert.deepEqual(firstWordsOf('articles? recommandés?'), ['articles', 'article']);
  });
});
