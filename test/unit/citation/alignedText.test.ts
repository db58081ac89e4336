import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document, Scalar } from 'yaml';
import { metadataTexts } from '../../../src/core/citation/draft/metadataTexts';
import { escapedFor } from '../../../src/core/citation/draft/scalarStyle';
import { scanCitations } from '../../../src/core/citation/scanCitations';
import { textOf } from '../../../src/core/text/range';

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
const words = fc
  .array(fc.constantFrom('river', ' ', '\n', '\n\n', '  ', "'", '"', '\\', ': ', ' #', 'ü', '😀', '- ', '\t'), {
    maxLength: 20,
  })
  .map((all) => `It${all.join('')}rose`);

describe('The texts of metadata', () => {
  it('are what YAML makes of them, each character in its place', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...STYLES), (value, type) => {
        const scalar = new Scalar(value);
        scalar.type = type;
        const block = `---\n${new Document({ abstract: [scalar] }).toString({ lineWidth: 0 })}---\n`;
        const [text, ...more] = metadataTexts(block);
        assert.ok(text && more.length === 0, block);
        assert.equal(text.text.length, text.end - text.start);
        const printed = (one: string) => one.replace(/[\s\u00ad]+/g, '');
        assert.equal(printed(text.text), printed(value), block);
      }),
    );
  });

  it('stand where they stand in the draft', () => {
    const draft = `---\r\ntitle: 'It''s @a'\r\nabstract: >\r\n    So says [see @b,\r\n    para. 3].\r\n---\r\n`;
    const citations = scanCitations(draft).flatMap((group) => group.citations);
    assert.deepEqual(
      citations.map(({ keyRange }) => textOf(draft, keyRange)),
      ['@a', '@b'],
    );
    const [, { locator } = {}] = citations;
    assert.equal(locator && textOf(draft, locator), 'para. 3');
  });

  it('stay texts of their kind with whatever is put into them', () => {
    const markdown = 'He said: "it\'s \\@x" #1';
    const written = {
      plain: `---\nabstract: It ${escapedFor('plain', markdown)} [@a]\n---\n`,
      single: `---\nabstract: 'It ${escapedFor('single', markdown)} [@a]'\n---\n`,
      double: `---\nabstract: "It ${escapedFor('double', markdown)} [@a]"\n---\n`,
      block: `---\nabstract: |\n  It ${escapedFor('block', markdown)} [@a]\n---\n`,
    };
    for (const [style, draft] of Object.entries(written)) {
      const [text] = metadataTexts(draft);
      assert.equal(text?.writtenAs, style);
      assert.deepEqual(
        scanCitations(draft).flatMap(({ citations }) => citations.map(({ key }) => key)),
        ['a'],
        draft,
      );
    }
  });
});
