import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { type BibliographyFormat } from '../../../src/core/citation/bibliography';
import { type CslItem } from '../../../src/core/citation/csl';
import { readItems } from '../../../src/core/citation/references/readItems';
import { withReferences } from '../../../src/core/citation/withReferences';

const RIVER: CslItem = {
  id: 'river',
  type: 'article-newspaper',
  title: 'The River & 50 % {more} #1_a',
  author: [{ family: 'van Dam', given: 'Eva', suffix: 'Jr.' }, { literal: 'Coast and Wire' }],
  'container-title': 'Harbour Post',
  issued: { 'date-parts': [[2025, 7, 3]] },
  accessed: { 'date-parts': [[2025, 8]] },
  URL: 'https://example.org/a_b?c=1&d=%20',
  language: 'en-GB',
  'publisher-place': 'Lindau',
};
const HILL: CslItem = { id: 'hill', type: 'article-newspaper', title: 'Hill' };

function written(format: BibliographyFormat, current: string | undefined, ...items: CslItem[]): string {
  const result = withReferences(current, items, format);
  if (result.kind !== 'written') assert.fail(`${result.kind} ${JSON.stringify(result)}`);
  return result.text;
}

describe('A bibliography in CSL-YAML', () => {
  const others = '# mine\nreferences:\n- id: x   # first\n  title: "Ebb:\n    and flow"\n  author: [{family: A}]\n';

  it('begins a file, and is left alone the second time', () => {
    const text = written('csl-yaml', undefined, RIVER, HILL);
    assert.deepEqual(parse(text), { references: [RIVER, HILL] });
    assert.equal(withReferences(text, [RIVER, HILL], 'csl-yaml').kind, 'unchanged');
  });

  it('leaves every character of other entries alone, wherever the list ends', () => {
    for (const end of ['', '\n# last\n', '...\n', '---\n']) {
      const text = written('csl-yaml', others + end, HILL);
      assert.ok(text.startsWith(others), text);
      assert.ok(text.endsWith(end), text);
      assert.deepEqual(
        readItems('a.yaml', text).map(({ id }) => id),
        ['x', 'hill'],
      );
    }
    const indented = 'references:\r\n  - id: x\r\n    title: T\r\nnote: y\r\n';
    const text = written('csl-yaml', indented, HILL);
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.deepEqual(parse(text), { references: [{ id: 'x', title: 'T' }, HILL], note: 'y' });
  });

  it('fills in what an entry lacks, in its place', () => {
    const text = written('csl-yaml', '- id: hill\n  title: Hill # so\n\n- id: x\n', {
      ...HILL,
      URL: 'https://a.example',
    });
    assert.match(
      text,
      /^- id: hill\n {2}title: Hill # so\n {2}type: article-newspaper\n {2}URL: https:\/\/a\.example\n/,
    );
    assert.deepEqual(readItems('a.yaml', text)[1], { id: 'x' });
  });

  it('refuses what it could break', () => {
    for (const text of ['[{id: x}]', 'references: [a]', 'a: [', 'x', '- a: b: c', '['.repeat(2000)])
      assert.equal(withReferences(text, [HILL], 'csl-yaml').kind, 'refused', text.slice(0, 20));
  });
});

describe('A bibliography in BibLaTeX', () => {
  const others = '% mine\n@book{x, title = {Ebb {and} flow}, year = 1999 }\n\n@string{p = "Post"}\n';

  it('begins a file that reads as what was written, and is left alone the second time', () => {
    const text = written('biblatex', undefined, RIVER);
    const [item] = readItems('a.bib', text);
    assert.deepEqual(
      { ...item, language: 'en-GB', issued: RIVER.issued, accessed: RIVER.accessed },
      { ...RIVER, language: 'en-GB' },
    );
    assert.deepEqual([item?.issued, item?.accessed, item?.language], ['2025-07-03', '2025-08', 'british']);
    assert.equal(withReferences(text, [RIVER], 'biblatex').kind, 'unchanged');
  });

  it('leaves every character of other entries alone', () => {
    const text = written('biblatex', others, HILL);
    assert.ok(text.startsWith(others));
    assert.deepEqual(
      readItems('a.bib', text).map(({ id }) => id),
      ['x', 'hill'],
    );
    assert.equal(withReferences(others, [{ ...HILL, id: 'x' }], 'biblatex').kind, 'unchanged');
  });

  it('brings its own entry up to date, and nothing beside it', () => {
    const first = written('biblatex', others, HILL);
    const text = written('biblatex', `${first}\n% end\n`, {
      ...HILL,
      URL: 'https://a.example',
      issued: { 'date-parts': [[2026]] },
    });
    assert.ok(text.startsWith(others) && text.endsWith('\n% end\n'), text);
    assert.deepEqual(
      [readItems('a.bib', text)[1]?.URL, readItems('a.bib', text)[1]?.issued],
      ['https://a.example', '2026'],
    );
  });

  it('refuses a file with a brace too few', () => {
    for (const text of ['@book{x, title = {a', '@book{x, title = {a}', '@book{x, title = {a}}}'])
      assert.equal(withReferences(text, [HILL], 'biblatex').kind, 'refused', text);
  });
});
