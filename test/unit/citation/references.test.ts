import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterReferences, readReferences } from '../../../src/core/citation/references/readReferences';

const HARBOURS = {
  key: 'vale2019',
  title: 'Harbours & Tides',
  authors: ['Tom Vale', 'Coast Institute'],
  outlet: 'Journal of Ferries',
  issued: '2019-05',
};

describe('readReferences', () => {
  it('reads CSL-JSON, a bare list or an object with items', () => {
    const items = [
      {
        id: 'vale2019',
        title: 'Harbours &amp; <i>Tides</i>'.replace('&amp;', '&'),
        author: [{ family: 'Vale', given: 'Tom' }, { literal: 'Coast Institute' }],
        'container-title': 'Journal of Ferries',
        issued: { 'date-parts': [['2019', 5]] },
      },
      { id: 7 },
      { title: 'Without a key' },
      'no item',
    ];
    const expected = [HARBOURS, { key: '7', authors: [] }];
    assert.deepEqual(readReferences('my.json', JSON.stringify(items)), expected);
    assert.deepEqual(readReferences('my.json', `\uFEFF${JSON.stringify({ items })}`), expected);
    assert.deepEqual(readReferences('references.json', ' \n'), []);
  });

  it('reads BibLaTeX: fields in braces, quotes or bare, accents, aliases, a broken neighbour', () => {
    const bib = `@comment{kept, by = {a program}}
@String{jf = "Journal"}
@article{vale2019,
  title = {Harbours \\& {Tides}},
  author = {Vale, Tom and {Coast Institute}},
  journaltitle = "Journal of {Ferries}",
  date = 2019-05,
  abstract = {As @book{no, one} says}, ids = {oldvale, vale19}
}
@Book(muller:1, title = {broken {
@misc{muller_2, author={M{\\"u}ller, Ana and others}, note="x", year=1999} @online{last.one,}
`;
    assert.deepEqual(readReferences('lib.bib', bib), [
      HARBOURS,
      { ...HARBOURS, key: 'oldvale' },
      { ...HARBOURS, key: 'vale19' },
      { key: 'muller:1', authors: [] },
      { key: 'muller_2', authors: ['Ana Müller'], issued: '1999' },
      { key: 'last.one', authors: [] },
    ]);
  });

  it('reads CSL-YAML, alone and in front matter, keys that look like numbers too', () => {
    const yaml = `references:
- id: vale2019
  title: Harbours & Tides
  author: [{family: Vale, given: Tom}, {literal: Coast Institute}]
  container-title: Journal of Ferries
  issued: {date-parts: [[2019, 5]]}
- id: 2024
  issued: 2024-01-02
`;
    const expected = [HARBOURS, { key: '2024', authors: [], issued: '2024-01-02' }];
    assert.deepEqual(readReferences('lib.yaml', yaml), expected);
    assert.deepEqual(readReferences('lib.yml', `---\n${yaml}...\n`), expected);
    assert.deepEqual(frontMatterReferences(`---\n${yaml}---\n\nText.`), expected);
    assert.deepEqual(frontMatterReferences('references: none'), []);
  });

  it('says so when a file is no bibliography', () => {
    for (const [name, text] of [
      ['a.json', '{'],
      ['a.json', '"text"'],
      ['a.yaml', '['.repeat(5000)],
      ['a.yaml', 'a: 1'],
      ['a.xml', '<mods/>'],
    ] as const)
      assert.equal(readReferences(name, text), undefined, `${name} ${text.slice(0, 20)}`);
  });

  it('throws on nothing', () => {
    const file = fc.array(fc.constantFrom('@a{', 'k,', 'x=', '{', '}', '"', '\\', '\n', '- id: ', '[', '&a *a', 'u'));
    fc.assert(
      fc.property(fc.constantFrom('a.bib', 'a.yaml', 'a.json'), file, (name, parts) => {
        readReferences(name, parts.join(''));
      }),
    );
  });
});
