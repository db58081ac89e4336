import assert from 'node:assert/strict';
import { WordTrie } from '../../../src/core/article/language/wordTrie';

describe('WordTrie', () => {
  const trie = new WordTrie(['à', 'an', 'and', 'the']);
  const found = (text: string): readonly [number, readonly number[]] => {
    const numbers: number[] = [];
    const words = trie.scan(text, (number) => numbers.push(number));
    return [words, numbers];
  };

  it('finds whole words and counts the others', () => {
    assert.deepEqual(found('The sand and an ant'), [5, [3, 2, 1]]);
  });

  it('takes anything but a letter for the end of a word, and capitals for their small letters', () => {
    assert.deepEqual(found('À-AN,the’x\u4f60and'), [5, [0, 1, 3, 2]]);
  });

  it('has nothing to find in an empty text', () => {
    assert.deepEqual(found(''), [0, []]);
  });
});
