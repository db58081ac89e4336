import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainWords } from '../../../src/core/article/plainWords';

function words(text: string, name = 'clip.md'): string {
  return plainWords({ name, text }, { start: 0, end: text.length });
}

describe('The words of a Markdown article', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The *dam* is **very** _high_.', 'The dam is very high.'],
    ['==“Nobody can say they were not told.”==', '“Nobody can say they were not told.”'],
    ['She [said so](https://example.org/a_b "then") on [[Monday]].', 'She said so on Monday.'],
    ['See [[Tom Vale|the harbour master]] and [his note][1].', 'See the harbour master and his note.'],
    ['A page [about (some) brackets](https://example.org/x_(y)).', 'A page about (some) brackets.'],
    ['![A gate](gate.jpg) It closed.[^3]', ' It closed.'],
    ['<b>Bold</b> and R&amp;D cost 3 &lt; 4.', 'Bold and R&D cost 3 < 4.'],
    ['Half of **an emphasis', 'Half of an emphasis'],
    ['snake_case_name, 2 * 3 = 6 and a \\*star\\*', 'snake_case_name, 2 * 3 = 6 and a *star*'],
    ['It cost [£4m] in 2024.', 'It cost [£4m] in 2024.'],
  ];
  for (const [written, expected] of cases) {
    it(`of ${written}`, () => {
      assert.equal(words(written), expected);
    });
  }

  it('are left alone in a text file', () => {
    assert.equal(words('The *dam* [is](x) ==high==', 'clip.txt'), 'The *dam* [is](x) ==high==');
  });

  it('are read in linear time, whatever is opened and never closed', () => {
    for (const part of ['[', '![', '[[', '<a ', '<!--', '*', '_', '`', '[a](', '\\', '&amp']) {
      words(part.repeat(20_000));
    }
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => words(text).length <= text.length));
  });
});
