import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../../src/vscode/base/escapeMarkdown';

describe('escapeMarkdown', () => {
  it('breaks links, tags, entities, emphasis, struck text, bare addresses and icons', () => {
    const cases = {
      '[x](command:evil)': '\\[x\\]\\(command\\:evil\\)',
      '<img src=x>': '\\<img src\\=x\\>',
      '&lt;': '\\&lt\\;',
      '**b** ~~s~~': '\\*\\*b\\*\\* \\~\\~s\\~\\~',
      'https://a.example': 'https\\:\\/\\/a\\.example',
      '$(flame)': '\\$\\(flame\\)',
      '1. one': '1\\. one',
    };
    for (const [text, escaped] of Object.entries(cases)) assert.equal(escapeMarkdown(text), escaped);
  });

  it('keeps a passage in the paragraph that it was put in', () => {
    assert.equal(escapeMarkdown('one\r\n\r\n# two\tthree'), 'one \\# two three');
  });

  it('takes out controls and marks that turn the direction of what follows', () => {
    assert.equal(escapeMarkdown('a\u0000\u202eb\u2066c'), 'abc');
  });

  it('leaves letters of every script as they are', () => {
    assert.equal(escapeMarkdown('„Größe“ 声明。'), '„Größe“ 声明。');
  });

  it('puts a backslash before every ASCII punctuation mark, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.doesNotMatch(escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~\n]/);
      }),
    );
  });
});
