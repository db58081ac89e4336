import assert from 'node:assert/strict';
import { bibliographiesOf, bibliographyOf, draftLanguage } from '../../../src/core/citation/bibliography';

describe('bibliographyOf', () => {
  const rows: readonly (readonly [title: string, draft: string, path: string, format: string])[] = [
    ['is references.json by default', 'Text', 'references.json', 'csl-json'],
    ['is what front matter names', '---\nbibliography: refs/my.json\n---\n', 'refs/my.json', 'csl-json'],
    [
      'is the first JSON of several',
      '---\nbibliography:\n  - a.bib\n  - b.json\n  - c.json\n---\n',
      'b.json',
      'csl-json',
    ],
    ['is the first of several without JSON', '---\nbibliography: [a.txt, b.yaml]\n---\n', 'b.yaml', 'csl-yaml'],
    ['is the default where it is empty', '---\nbibliography:\n---\n', 'references.json', 'csl-json'],
    ['is read from broken front matter', '---\ntitle: "x\nbibliography: a.bib\n---\n', 'a.bib', 'biblatex'],
    ['is named though it can’t be written', '---\nbibliography: a.ris\n---\n', 'a.ris', 'other'],
  ];
  for (const [title, draft, path, format] of rows) {
    it(title, () => {
      assert.deepEqual(bibliographyOf(draft), { path, format });
    });
  }

  it('is what the setting says where nothing is named', () => {
    assert.equal(bibliographyOf('Text', 'biblatex').path, 'references.bib');
    assert.equal(bibliographyOf('---\nbibliography: a.json\n---\n', 'csl-yaml').path, 'a.json');
  });

  it('does not fall over nesting', () => {
    assert.equal(bibliographyOf(`---\nbibliography: ${'['.repeat(16_000)}\n---\n`).path, 'references.json');
  });
});

describe('draftLanguage', () => {
  it('is the lang of front matter', () => {
    assert.equal(draftLanguage('---\nlang: de-CH\n---\n'), 'de-CH');
    assert.equal(draftLanguage('Text'), undefined);
  });
});

describe('bibliographiesOf', () => {
  it('is all that the front matter names, else the default, which may be missing', () => {
    assert.deepEqual(bibliographiesOf('---\nbibliography: [a.bib, b.json]\n---\n'), [
      { path: 'a.bib', isNamed: true },
      { path: 'b.json', isNamed: true },
    ]);
    assert.deepEqual(bibliographiesOf('Text'), [
      { path: 'references.json', isNamed: false },
      { path: 'references.yaml', isNamed: false },
      { path: 'references.bib', isNamed: false },
    ]);
  });
});
