import assert from 'node:assert/strict';
import { decodeArticle, MAX_ARTICLE_BYTES } from '../../../src/core/article/decodeArticle';
import { PROSE } from './describeArticle';

const [FIRST] = PROSE;
const ACCENTS = 'Über die Fähre: „Schön wäre’s“, sagte der Bürgermeister – für 3 €.';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
}

/** The bytes of a text in a one- or two-byte encoding, found by decoding every code. */
function legacy(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map<string, readonly number[]>();
  for (let low = 0; low < 256; low++) codes.set(decoder.decode(Uint8Array.of(low)), [low]);
  for (let high = 0x81; high < 0xff && label !== 'windows-1251'; high++) {
    for (let low = 0x40; low < 0xff; low++) {
      const letter = decoder.decode(Uint8Array.of(high, low));
      if (letter.length === 1 && !codes.has(letter)) codes.set(letter, [high, low]);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((letter) => codes.get(letter) ?? []));
}

const WINDOWS_1252 = new Map([
  ['€', 0x80],
  ['„', 0x84],
  ['’', 0x92],
  ['“', 0x93],
  ['–', 0x96],
]);

function decoded(bytes: Uint8Array) {
  const { text, encoding, problems } = decodeArticle(bytes);
  return { text, encoding, problems: problems.map(({ code }) => code) };
}

describe('decodeArticle', () => {
  it('reads UTF-8', () => {
    assert.deepEqual(decoded(utf8(ACCENTS)), { text: ACCENTS, encoding: 'utf8', problems: [] });
  });

  it('leaves the byte order mark out', () => {
    assert.deepEqual(decoded(utf8(`\ufeff${FIRST}`)), { text: FIRST, encoding: 'utf8bom', problems: [] });
    assert.deepEqual(decoded(utf16(`\ufeff${FIRST}`, true)), { text: FIRST, encoding: 'utf16le', problems: [] });
    assert.deepEqual(decoded(utf16(`\ufeff${FIRST}`, false)), { text: FIRST, encoding: 'utf16be', problems: [] });
  });

  it('tells UTF-16 without a mark, and says that it guessed', () => {
    assert.deepEqual(decoded(utf16(FIRST, true)), { text: FIRST, encoding: 'utf16le', problems: ['guessed-encoding'] });
    assert.deepEqual(decoded(utf16(FIRST, false)), {
      text: FIRST,
      encoding: 'utf16be',
      problems: ['guessed-encoding'],
    });
  });

  it('guesses Windows-1252', () => {
    const bytes = Uint8Array.from(Array.from(ACCENTS, (letter) => WINDOWS_1252.get(letter) ?? letter.charCodeAt(0)));
    assert.deepEqual(decoded(bytes), {
      text: ACCENTS,
      encoding: 'windows1252',
      problems: ['guessed-encoding'],
    });
    assert.match(decodeArticle(bytes).problems[0]?.message ?? '', /is read as Windows-1252, which/);
  });

  const LEGACY: readonly [string, string, string][] = [
    [
      'gb18030',
      'gbk',
      '市议会周二投票决定在年底前关闭旧渡轮码头。居民要求再次谈判，但是市长说，这是我们的城市，钱已经用完了，不会有新的合同。',
    ],
    [
      'cp950',
      'big5',
      '市議會週二投票決定在年底前關閉舊渡輪碼頭。居民要求再次談判，但是市長說，這是我們的城市，錢已經用完了，不會有新的合同。',
    ],
    [
      'shiftjis',
      'shift_jis',
      '市議会は火曜日、年末までに古いフェリー乗り場を閉鎖することを決めた。住民は反対している。',
    ],
    [
      'euckr',
      'euc-kr',
      '시의회는 화요일 연말까지 오래된 여객선 터미널을 폐쇄하기로 결정했다. 주민들은 다시 논의하자고 했다.',
    ],
    [
      'windows1251',
      'windows-1251',
      'Городской совет во вторник проголосовал за закрытие старого паромного терминала до конца года.',
    ],
  ];
  for (const [encoding, label, text] of LEGACY) {
    it(`guesses ${encoding}`, () => {
      assert.deepEqual(decoded(legacy(text, label)), { text, encoding, problems: ['guessed-encoding'] });
    });
  }

  it('reads UTF-8 that was cut in a letter, and says what it lost', () => {
    const bytes = utf8(ACCENTS.repeat(4) + 'ü');
    const { text, encoding, problems } = decoded(bytes.subarray(0, bytes.length - 1));
    assert.deepEqual([text, encoding, problems], [`${ACCENTS.repeat(4)}\ufffd`, 'utf8', ['undecodable']]);
  });

  it('refuses binary data', () => {
    assert.deepEqual(decoded(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)).problems, ['binary-file']);
    assert.deepEqual(decoded(utf8(`${'\u0001\u0002\u0003'.repeat(20)}${FIRST}`)).problems, ['binary-file']);
  });

  it('refuses bytes that are no text in any encoding it knows', () => {
    assert.deepEqual(decoded(Uint8Array.from({ length: 200 }, (_, i) => 0x81 + ((i * 37) % 120))).problems, [
      'undecodable',
    ]);
  });

  it('names empty and oversized files', () => {
    for (const text of ['', ' \r\n\t\n', '\ufeff']) assert.deepEqual(decoded(utf8(text)).problems, ['empty-file']);
    assert.deepEqual(decoded(new Uint8Array(MAX_ARTICLE_BYTES + 1)).problems, ['file-too-large']);
  });
});
