import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { textOf } from '../../../src/core/text/range';
import { Tokenizer } from '../../../src/core/search/tokenizer';
import { claim, sourceOf, texts } from './entries';

function find(text: string, query: string): readonly string[] {
  const index = new ClaimIndex();
  index.replaceSource(sourceOf('a', [claim({ text }), claim({ text: 'نهر كبير и другая река xyzzy 河川' })]));
  return texts(index.search(query, 1));
}

describe('What is one word, however it is written', () => {
  for (const [name, text, query] of [
    ['ё and е', 'Самолёт сел', 'самолет'],
    ['й with its breve apart', 'Май был тёплым', 'Маи\u0306'],
    ['Arabic vowel signs', 'قَالَ الوَزِيرُ', 'قال الوزير'],
    ['hamza on alef', 'أعلن الحزب', 'اعلن'],
    ['alef wasla', 'ٱلكتاب', 'الكتاب'],
    ['madda', 'الآن', 'الان'],
    ['tatweel', 'محـــمد', 'محمد'],
    ['alef maksura', 'مستشفى', 'مستشفي'],
    ['teh marbuta', 'حكومة', 'حكومه'],
    ['Persian letters', 'کتاب فارسی', 'كتاب فارسي'],
    ['Arabic digits', 'عام ٢٠٢٥', '2025'],
    ['Persian digits', 'سال ۱۴۰۴', '1404'],
    ['Devanagari digits', 'साल २०२५', '2025'],
    ['full-width forms', 'ＡＰＰＬＥ ２０２５', 'apple 2025'],
    ['half-width kana', 'ﾆｭｰｽ', 'ニュース'],
    ['ligatures', 'the ﬁrst oﬀer', 'first offer'],
    ['ß', 'Straße', 'strasse'],
    ['capital ß', 'STRAẞE', 'straße'],
    ['accents', 'À la crème brûlée', 'creme brulee'],
    ['ø and æ', 'Ærø', 'aero'],
    ['Turkish dotless i', 'Işık', 'isik'],
  ] as const) {
    it(name, () => {
      assert.deepEqual(find(text, query), [text]);
      assert.deepEqual(find(query, text), [query]);
    });
  }

  it('substrings of scripts without spaces', () => {
    assert.deepEqual(find('东京都政府宣布新政策', '政府宣'), ['东京都政府宣布新政策']);
    assert.deepEqual(find('국회의사당 앞에서', '의사당'), ['국회의사당 앞에서']);
    assert.deepEqual(find('กรุงเทพมหานคร', 'มหานคร'), ['กรุงเทพมหานคร']);
  });
});

describe('A highlight', () => {
  const piece = fc.constantFrom(
    'rent',
    'río',
    'cafe\u0301',
    'ﬁn',
    'ß',
    '京',
    '東京都',
    '𠮷野',
    '😀',
    '👩‍👩‍👧',
    '\ud83d',
    '\ude00',
    '\u0301',
    ' ',
    ' ',
    '٣',
    'أ',
    '𝐇𝐞',
  );
  const anything = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('never begins or ends inside a character', () => {
    fc.assert(
      fc.property(anything, anything, (text, query) => {
        const index = new ClaimIndex();
        index.replaceSource(sourceOf('a', [claim({ text })]));
        for (const range of index.search(query, 1)[0]?.highlights().text ?? []) {
          const whole = textOf(text, range);
          assert.match(whole, /^[\p{L}\p{N}]/u, 'begins with a letter');
          assert.match(whole, /[\p{L}\p{N}\p{M}\u200d]$/u, 'ends with one');
          assert.doesNotMatch(
            text.slice(range.end),
            /^(?:\p{M}|[\ude00-\udfff](?<=[\ud800-\udbff].))/u,
            'nothing is cut off',
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('Latin letters with marks', () => {
  it('are the letters without them', () => {
    const tokenizer = new Tokenizer();
    for (let unit = 0x21; unit < 0x250; unit++) {
      const char = String.fromCharCode(unit);
      const bare = char.normalize('NFD').replace(/\p{M}/gu, '');
      if (!/^[\p{P}\p{S}\dA-Za-z]$/u.test(bare) || /[^\p{P}\p{S}\dA-Za-z]/u.test(bare.normalize('NFKD'))) continue;
      const count = tokenizer.tokenize(char);
      const folded = Array.from({ length: count }, (_, token) => tokenizer.textOf(token));
      assert.deepEqual(folded, /[\dA-Za-z]/.test(bare) ? [bare.toLowerCase()] : [], char);
    }
  });

  it('are parted by quotation marks and dashes of every kind', () => {
    const tokenizer = new Tokenizer();
    for (let unit = 0x2010; unit < 0x2028; unit++) {
      assert.equal(tokenizer.tokenize(`a${String.fromCharCode(unit)}b`), 2, unit.toString(16));
    }
  });
});
