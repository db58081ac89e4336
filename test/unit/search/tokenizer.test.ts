import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Tokenizer } from '../../../src/core/search/tokenizer';

describe('Tokenizer', () => {
  const tokenizer = new Tokenizer();

  function tokens(text: string): readonly string[] {
    return Array.from({ length: tokenizer.tokenize(text) }, (_, token) => tokenizer.textOf(token));
  }

  function sources(text: string): readonly string[] {
    const count = tokenizer.tokenize(text);
    return Array.from({ length: count }, (_, token) =>
      text.slice(tokenizer.sourceStart[token], tokenizer.sourceEnd[token]),
    );
  }

  for (const [text, ...expected] of [
    ['Über-Café, 3.5%', 'uber', 'cafe', '3', '5'],
    ['U\u0308ber', 'uber'],
    ['ﬁnd ½ Straße ÆØÅ', 'find', '12', 'strasse', 'aeoa'],
    ['ＦＵＬＬ １２', 'full', '12'],
    ['Łódź İstanbul ΣΟΦΟΣ σοφος', 'lodz', 'istanbul', 'σοφοσ', 'σοφοσ'],
    ['co\u00adoperate', 'cooperate'],
    ['Привет مـرحبا', 'привет', 'مرحبا'],
    ['東京都', '東京', '京都', '都'],
    ['一 iPhone手机', '一', 'iphone', '手机', '机'],
    ['ガｶﾞ', 'カカ', 'カ'],
    ['한국어', '한국', '국어', '어'],
    ['𠮷野家', '𠮷野', '野家', '家'],
    ['𝐇𝐞𝐥𝐥𝐨', 'hello'],
    ['good😀 \ud83d day', 'good', 'day'],
    ['', ...[]],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(tokens(text), expected);
    });
  }

  it('knows where each token stood, marks and all', () => {
    assert.deepEqual(sources('«U\u0308ber» ﬁ😀n'), ['U\u0308ber', 'ﬁ', 'n']);
    assert.deepEqual(sources('か\u3099𠮷x'), ['か\u3099𠮷', '𠮷', 'x']);
  });

  it('gives tokens in order, within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const text = `${a}\ud800${b}`;
        const count = tokenizer.tokenize(text);
        for (let token = 0; token < count; token++) {
          const [start = 0, end = 0] = [tokenizer.sourceStart[token], tokenizer.sourceEnd[token]];
          assert.ok(start < end && end <= text.length);
          assert.ok(token === 0 || (tokenizer.sourceStart[token - 1] ?? 0) <= start);
          assert.ok((tokenizer.length[token] ?? 0) > 0);
        }
      }),
    );
  });

  it('does not break on a text that is one endless word, or endless words', () => {
    assert.equal(tokens('x'.repeat(100_000))[0]?.length, 28);
    assert.ok(tokens('字'.repeat(100_000)).length > 1000);
    assert.ok(tokens('a '.repeat(100_000)).length > 1000);
  });
});
