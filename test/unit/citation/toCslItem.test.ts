import assert from 'node:assert/strict';
import { type MetadataValue } from '../../../src/core/article/article';
import { cslName } from '../../../src/core/citation/source/cslName';
import { openingWords } from '../../../src/core/citation/openingWords';
import { toCslItem } from '../../../src/core/citation/toCslItem';

function value<T>(of: T): MetadataValue<T> {
  return { value: of, origin: 'frontMatter' };
}

describe('toCslItem', () => {
  it('has every field that is known', () => {
    const item = toCslItem(
      'gazette2025river',
      {
        title: value('The River Rose'),
        outlet: value('Gazette'),
        authors: value([
          { name: 'Jane Doe', isOrganisation: false },
          { name: 'Reuters', isOrganisation: true },
        ]),
        issued: value({ year: 2025, month: 7, day: 23 }),
        accessed: value({ year: 2025, month: 8 }),
        url: value('https://example.org/river'),
        lang: value('en'),
        place: value('BERLIN'),
      },
      '',
    );
    assert.deepEqual(item, {
      id: 'gazette2025river',
      type: 'article-newspaper',
      title: 'The River Rose',
      'container-title': 'Gazette',
      author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Reuters' }],
      issued: { 'date-parts': [[2025, 7, 23]] },
      accessed: { 'date-parts': [[2025, 8]] },
      URL: 'https://example.org/river',
      language: 'en',
      'publisher-place': 'BERLIN',
    });
  });

  it('names the archive that an address leads to', () => {
    const url = value('https://web.archive.org/web/2026/https://post.example/dam');
    assert.equal(toCslItem('a', { url }, '').archive, 'Internet Archive');
    assert.equal(toCslItem('a', { url: value('https://post.example/web.archive.org') }, '').archive, undefined);
  });

  it('names the archive that keeps a copy', () => {
    const url = value('https://post.example/dam');
    const item = (archiveUrl: string) => toCslItem('a', { url, archiveUrl: value(archiveUrl) }, '');
    const { URL, archive } = item('https://archive.today/2026/https://post.example/dam');
    assert.equal(URL, 'https://post.example/dam');
    assert.equal(archive, 'archive.today');
    assert.equal(item('https://copies.example/7').archive, undefined);
  });

  it('gives an untitled article its opening words and no author', () => {
    assert.deepEqual(toCslItem('a', {}, 'The river rose'), {
      id: 'a',
      type: 'article-newspaper',
      title: '[The river rose]',
    });
  });
});

describe('cslName', () => {
  const rows: readonly (readonly [name: string, csl: object])[] = [
    ['Jane Doe', { family: 'Doe', given: 'Jane' }],
    ['Jan van der Berg', { family: 'van der Berg', given: 'Jan' }],
    ['Ursula von der Leyen', { family: 'von der Leyen', given: 'Ursula' }],
    ['Robert F. Kennedy Jr.', { family: 'Kennedy', given: 'Robert F.', suffix: 'Jr.' }],
    ['Kennedy, Robert', { family: 'Kennedy', given: 'Robert' }],
    ['Martin King, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
    ['Voltaire', { family: 'Voltaire' }],
    ['王小明', { literal: '王小明' }],
    ['Van Morrison', { family: 'Morrison', given: 'Van' }],
  ];
  for (const [name, csl] of rows) {
    it(name, () => {
      assert.deepEqual(cslName({ name, isOrganisation: false }), csl);
    });
  }
});

describe('openingWords', () => {
  it('cuts at a word', () => {
    assert.equal(openingWords('The river rose.'), 'The river rose.');
    assert.equal(openingWords('word '.repeat(30)), `${'word '.repeat(12).trim()}…`);
    assert.equal(openingWords('洪'.repeat(100)), `${'洪'.repeat(60)}…`);
  });
});
