import assert from 'node:assert/strict';
import { readItems } from '../../../src/core/citation/references/readItems';

describe('readItems', () => {
  it('reads a newspaper article of BibLaTeX with all its fields', () => {
    const file = `@article{dam2026,
  author = {Okafor, Ruth and {Coast Wire}},
  title = {The {DNA} of a D\\'eluge \\& more},
  journaltitle = {Harbour Post}, entrysubtype = {newspaper},
  date = {2026-04-04}, urldate = 2026-05-01, url = {https://a.example/x_y}, langid = {english}, pages = {3--4}}`;
    assert.deepEqual(readItems('a.bib', file), [
      {
        id: 'dam2026',
        type: 'article-newspaper',
        title: 'The DNA of a Déluge & more',
        'container-title': 'Harbour Post',
        author: [{ family: 'Okafor', given: 'Ruth' }, { literal: 'Coast Wire' }],
        issued: '2026-04-04',
        accessed: '2026-05-01',
        URL: 'https://a.example/x_y',
        language: 'english',
        page: '3–4',
      },
    ]);
  });

  it('reads year and month of BibTeX, and several names', () => {
    const [item] = readItems('a.bib', '@book{b, author="Eva Lindau and others", year=1999, month=apr, title={T}}');
    assert.deepEqual([item?.issued, item?.author], ['1999-04', [{ family: 'Lindau', given: 'Eva' }]]);
  });

  it('reads CSL-YAML and CSL-JSON, and nothing out of what is neither', () => {
    assert.deepEqual(readItems('a.yaml', 'references:\n- id: 2024\n  title: T\n'), [{ id: '2024', title: 'T' }]);
    assert.deepEqual(readItems('a.json', '[{"id": 7}, {"title": "no id"}]'), [{ id: '7' }]);
    assert.deepEqual(readItems('a.json', '{'), []);
  });
});
