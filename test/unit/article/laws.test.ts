import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type TextRange, textOf } from '../../../src/core/text/range';
import { type Article } from '../../../src/core/article/article';
import { decodeArticle } from '../../../src/core/article/decodeArticle';
import { linesOf } from '../../../src/core/article/blocks/lines';
import { parseArticle } from '../../../src/core/article/parseArticle';
import { reasonToPassOver } from '../../../src/core/article/reasonToPassOver';
import { articleOf, passagesOf, PROSE } from './describeArticle';

const NAMES = fc.constantFrom('story.txt', 'story.md', '2025-07-03-story.txt');

/** Pieces that mean something to the reader, in any order and mixed with anything. */
const PIECES = fc.constantFrom(
  '---\n',
  '+++\n',
  '\n',
  '\r\n',
  '\r',
  '# Ferry',
  '> ',
  '- ',
  '1. ',
  '```\n',
  '===\n',
  '| a |',
  'By Jane Doe',
  'date 2025-07-03 ',
  'July 3, 2025',
  'LISBON (AP) — ',
  'NewsDesk - ',
  'Title: x',
  'title: [[a',
  'author: &a [*a]\n',
  'published: "2025',
  'Read more',
  '免责声明：',
  '[Read more](x)',
  ' ([View](https://a.example))',
  ' ^block\n',
  '<!--\n',
  '-->\n',
  'a | b\n--- | ---\n',
  'Correction: ',
  '“',
  ' ',
  ...PROSE,
);

const TEXTS = fc.oneof(
  fc
    .array(fc.oneof(PIECES, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 30 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  // Lone surrogates too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

function rangesOf({ passages, boilerplate }: Article): readonly TextRange[] {
  return [...passages, ...boilerplate].map(({ range }) => range).sort((a, b) => a.start - b.start);
}

describe('laws of parseArticle', () => {
  it('ranges lie in the text, are not blank and do not overlap', () => {
    fc.assert(
      fc.property(TEXTS, NAMES, (text, name) => {
        const article = articleOf(text, name);
        let end = 0;
        for (const range of rangesOf(article)) {
          assert.ok(end <= range.start && range.start < range.end && range.end <= text.length, JSON.stringify(range));
          end = range.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('passages are numbered in the order of the text and have no white space at their edges', () => {
    fc.assert(
      fc.property(TEXTS, NAMES, (text, name) => {
        articleOf(text, name).passages.forEach(({ locator, range }, index, passages) => {
          assert.equal(locator, index + 1);
          assert.ok(index === 0 || (passages[index - 1]?.range.end ?? 0) <= range.start);
          assert.equal(textOf(text, range), textOf(text, range).trim());
        });
      }),
      { numRuns: 500 },
    );
  });

  it('metadata and problems stand where they say', () => {
    fc.assert(
      fc.property(TEXTS, NAMES, (text, name) => {
        const { article, problems } = parseArticle(text, name);
        const values = Object.values(article.metadata) as readonly { value: unknown; range?: TextRange }[];
        for (const { range } of [...values, ...problems]) {
          if (range) assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
        }
        const { title, outlet } = article.metadata;
        for (const field of [title, outlet]) {
          if (field?.origin === 'header' && field.range) assert.equal(textOf(text, field.range), field.value);
        }
        reasonToPassOver(article);
      }),
      { numRuns: 500 },
    );
  });

  it('another paragraph at the end changes no passage before it', () => {
    const middle = fc.array(fc.constantFrom(...PROSE, 'It was late.', 'Nobody came, and the lights went out.'), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(middle, (paragraphs) => {
        const before = passagesOf(articleOf(paragraphs.join('\n\n')));
        const after = passagesOf(articleOf([...paragraphs, PROSE[0]].join('\n\n')));
        assert.deepEqual(after.slice(0, before.length), before);
      }),
    );
  });
});

describe('laws of decodeArticle', () => {
  it('gives back what was encoded as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(/\S/.test(text) && !text.startsWith('\ufeff') && !/[\0-\x08\x0e-\x1f]/.test(text));
        assert.equal(decodeArticle(new TextEncoder().encode(text)).text, text);
      }),
    );
  });

  it('never throws, and says what is wrong when there is no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, problems } = decodeArticle(bytes);
        assert.ok(/\S/.test(text) || problems.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('much of one thing', () => {
  /** Lines cost more than units: enough of either for a quadratic reader to need minutes. */
  const SIZE = 1_000_000;
  const LINES = 20_000;
  for (const unit of [
    'a',
    '"',
    ' ',
    '\n',
    '#',
    '-',
    '>',
    '|',
    '[',
    '(',
    '*',
    '.',
    '=',
    '\ud800',
    '你',
    'a ',
    '- ',
    '> ',
    '[a](',
    '<a',
    'By ',
    'A\n',
    '```\n',
    '---\n',
    'a: [\n',
  ]) {
    it(`is read: ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(unit.endsWith('\n') ? LINES : SIZE / unit.length);
      assert.ok(articleOf(text, 'a.md').passages.length + articleOf(`---\n${text}`, 'a.txt').passages.length >= 0);
    });
  }

  it('costs blank lines no line each', () => {
    assert.equal(linesOf('\n'.repeat(SIZE), 0).length, 0);
    assert.equal(linesOf(`a${'\r\n'.repeat(1000)}b`, 0).length, 2);
  });
});
