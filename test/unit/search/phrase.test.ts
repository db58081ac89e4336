import assert from 'node:assert/strict';
import { phraseTestOf } from '../../../src/core/search/phrase';
import { Tokenizer } from '../../../src/core/search/tokenizer';
import { claim } from './entries';

describe('A quoted phrase', () => {
  const isIn = (text: string, phrase: string, isOpen = false) =>
    phraseTestOf(phrase, isOpen, new Tokenizer())?.({ ...claim({ text }), sourceUri: 'a' });

  for (const [phrase, text] of [
    ['open source', 'An open source of it'],
    ['open source', 'An Open-Source model'],
    ['cafe owner', 'The café owner left'],
    ['open models', 'An open model'],
    ['the the dam', 'Over the the dam it went'],
    ['東京都政府', '昨日、東京都政府が'],
    ['都', '東京都'],
    ['京 apple', '東京 Apple'],
  ] as const) {
    it(`“${phrase}” is in “${text}”`, () => {
      assert.equal(isIn(text, phrase), true);
    });
  }

  for (const [phrase, text] of [
    ['open source', 'The source is open'],
    ['open source', 'open and source'],
    ['open source', 'opem source'],
    ['open sour', 'open source'],
    ['the the dam', 'the dam'],
    ['東都', '東京都'],
  ] as const) {
    it(`“${phrase}” is not in “${text}”`, () => {
      assert.equal(isIn(text, phrase), false);
    });
  }

  it('may end in the beginning of a word while it is typed', () => {
    assert.equal(isIn('open source', 'open sour', true), true);
    assert.equal(isIn('opening source', 'open sour', true), false);
  });

  it('does not go on from one field to the next', () => {
    const test = phraseTestOf('dam Roe', false, new Tokenizer());
    const speakers = ['Roe', 'Dam Roe'];
    assert.deepEqual(
      speakers.filter((speaker) => test?.({ ...claim({ text: 'At the dam', speaker }), sourceUri: 'a' })),
      ['Dam Roe'],
    );
  });

  it('without a word tests nothing', () => {
    assert.equal(isIn('open', ' … '), undefined);
  });
});
