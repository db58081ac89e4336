import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { hash64 } from '../../../src/core/text/hash';
import { DAM, deletion, FERRY, file, uriOf } from './files';

function libraryOf(...changes: Parameters<SourceLibrary['apply']>[0][]): SourceLibrary {
  const library = new SourceLibrary();
  for (const change of changes) library.apply(change);
  library.refresh();
  return library;
}

describe('SourceLibrary', () => {
  it('holds articles by URI, with keys and claims', () => {
    const library = libraryOf(file('ferry.txt', FERRY), file('dam.txt', DAM));
    assert.deepEqual(
      library.sources().map(({ uri }) => uri),
      [uriOf('dam.txt'), uriOf('ferry.txt')],
    );
    const [dam] = library.sources();
    assert.ok(dam);
    assert.equal(library.sourceByKey(dam.citekey), dam);
    assert.match(dam.citekey, /^[a-z][a-z0-9_]*2026[a-z0-9_]*$/);
    assert.equal(library.claimCount, library.sources().flatMap(({ claims }) => claims).length);
    for (const claim of dam.claims) {
      assert.equal(library.claim(claim.id), claim);
      assert.equal(dam.article.text.slice(claim.start, claim.end), claim.text);
    }
  });

  it('tells what changed, and nothing twice', () => {
    const library = new SourceLibrary();
    library.apply(file('dam.txt', DAM));
    library.apply(file('ferry.txt', FERRY));
    assert.equal(library.refresh().changed.length, 2);
    assert.deepEqual(library.refresh(), { changed: [], removed: [] });
    library.apply(file('dam.txt', DAM.replace('three', 'four')));
    assert.deepEqual(
      library.refresh().changed.map(({ uri }) => uri),
      [uriOf('dam.txt')],
    );
    library.apply(deletion('dam.txt'));
    assert.deepEqual(library.refresh(), { changed: [], removed: [uriOf('dam.txt')] });
    assert.equal(library.sourceCount, 1);
  });

  it('takes a file that is handed over as it was for no change', () => {
    const library = libraryOf(file('dam.txt', DAM), file('dam.txt.cite.yaml', 'citekey: dam\n'));
    const { revision } = library;
    const [before] = library.sources();
    library.apply(file('dam.txt', DAM));
    library.apply(file('dam.txt.cite.yaml', 'citekey: dam\n'));
    library.apply(deletion('ferry.txt'));
    assert.deepEqual(library.refresh(), { changed: [], removed: [] });
    assert.equal(library.sources()[0], before);
    assert.equal(library.revision, revision);
    library.apply(file('dam.txt', DAM, false));
    library.refresh();
    assert.equal(library.revision, revision + 1, 'named or not decides whether a file is passed over');
  });

  it('takes a file again that was deleted in between, or when all was cleared', () => {
    const library = libraryOf(file('dam.txt', DAM));
    library.apply(deletion('dam.txt'));
    library.apply(file('dam.txt', DAM));
    assert.equal(library.refresh().changed.length, 1);
    library.clear();
    library.apply(file('dam.txt', DAM));
    library.refresh();
    assert.equal(library.sourceCount, 1);
  });

  it('tells which sources are not as they were at a revision', () => {
    const library = libraryOf(file('dam.txt', DAM), file('ferry.txt', FERRY));
    const { revision } = library;
    assert.equal(library.changesSince(0).changed.length, 2);
    assert.deepEqual(library.changesSince(revision), { changed: [], removed: [] });
    library.apply(file('dam.txt', DAM.replace('three', 'four')));
    library.refresh();
    library.apply(deletion('ferry.txt'));
    library.refresh();
    assert.deepEqual(library.changesSince(revision), { changed: [uriOf('dam.txt')], removed: [uriOf('ferry.txt')] });
    library.apply(file('ferry.txt', FERRY));
    library.refresh();
    assert.deepEqual(library.changesSince(revision), {
      changed: [uriOf('dam.txt'), uriOf('ferry.txt')],
      removed: [],
    });
  });

  it('keeps the key that a sidecar fixed, whoever else would like it', () => {
    const wanted = libraryOf(file('dam.txt', DAM)).sources()[0]?.citekey ?? '';
    const library = libraryOf(
      file('a-copy.txt', DAM),
      file('dam.txt', DAM),
      file('dam.txt.cite.yaml', `citekey: ${wanted}\n`),
    );
    assert.equal(library.sourceByKey(wanted)?.uri, uriOf('dam.txt'));
    assert.equal(library.sourceCount, 2);
  });

  it('reports two sidecars that ask for one key, and still gives both articles a key', () => {
    const library = libraryOf(
      file('dam.txt', DAM),
      file('dam.txt.cite.yaml', 'citekey: same\n'),
      file('ferry.txt', FERRY),
      file('ferry.txt.cite.yaml', 'citekey: same\n'),
    );
    assert.equal(library.sourceByKey('same')?.uri, uriOf('dam.txt'));
    assert.equal(new Set(library.sources().map(({ citekey }) => citekey)).size, 2);
    const report = library.reports().find(({ uri }) => uri === uriOf('ferry.txt'));
    assert.deepEqual(
      report?.problems.map(({ code }) => code),
      ['duplicate-citekey'],
    );
  });

  it('lets the sidecar win over the text', () => {
    const library = libraryOf(file('dam.txt', DAM), file('dam.txt.cite.yaml', 'outlet: The Lindau Courier\n'));
    assert.deepEqual(library.source(uriOf('dam.txt'))?.metadata.outlet, {
      value: 'The Lindau Courier',
      origin: 'sidecar',
    });
  });

  it('goes on past files that cannot be read', () => {
    const library = libraryOf(
      file('empty.txt', ''),
      file('dam.txt', DAM),
      {
        kind: 'failed',
        uri: uriOf('locked.txt'),
        problem: { code: 'unreadable-file', severity: 'error', message: 'No permission.' },
      },
      file('dam.txt.cite.yaml', 'citekey: [unclosed'),
      file('gone.txt.cite.yaml', 'citekey: gone\n'),
    );
    assert.equal(library.sourceCount, 1);
    assert.deepEqual(
      library.reports().map(({ uri, problems }) => [uri, problems[0]?.code]),
      [
        [uriOf('dam.txt.cite.yaml'), 'sidecar-invalid'],
        [uriOf('empty.txt'), 'empty-file'],
        [uriOf('gone.txt.cite.yaml'), 'sidecar-orphaned'],
        [uriOf('locked.txt'), 'unreadable-file'],
      ],
    );
  });

  it('passes over files without prose unless the writer named them', () => {
    const requirements = 'numpy==1.2\nrequests>=2.0\nflask\n';
    const library = libraryOf(file('requirements.txt', requirements, false));
    assert.equal(library.sourceCount, 0);
    assert.ok(library.reports()[0]?.passedOver);
    assert.equal(libraryOf(file('requirements.txt', requirements, true)).sourceCount, 1);
  });

  it('passes over a file without a word, a draft that was just made, unless the writer named it', () => {
    const [report] = libraryOf(file('column.md', '', false)).reports();
    assert.equal(report?.passedOver, 'The file is empty.');
    assert.deepEqual(report.problems, []);
    assert.equal(libraryOf(file('column.md', '', true)).reports()[0]?.problems[0]?.code, 'empty-file');
  });

  it('is the same whatever the order in which files came', () => {
    const changes = [
      file('dam.txt', DAM),
      file('dam-copy.txt', DAM),
      file('ferry.txt', FERRY),
      file('ferry.txt.cite.yaml', 'citekey: brimsey\n'),
      file('later.txt', DAM.replace('2026-03-04', '2026-03-05')),
    ];
    const snapshot = (library: SourceLibrary) =>
      library.sources().map(({ uri, citekey, claims }) => [uri, citekey, claims.map(({ id }) => id)]);
    const expected = snapshot(libraryOf(...changes));
    fc.assert(
      fc.property(fc.shuffledSubarray(changes, { minLength: changes.length }), fc.boolean(), (order, settleOften) => {
        const library = new SourceLibrary();
        for (const change of order) {
          library.apply(change);
          if (settleOften) library.refresh();
        }
        library.refresh();
        assert.deepEqual(snapshot(library), expected);
      }),
    );
  });

  it('keeps the key that can be read in a broken sidecar', () => {
    const library = libraryOf(file('dam.txt', DAM), file('dam.txt.cite.yaml', 'citekey: lindau\npins: [\n'));
    assert.equal(library.sourceByKey('lindau')?.uri, uriOf('dam.txt'));
  });

  it('says so where front matter that cannot be read may have named an address', () => {
    const deep = `---\nsource: https://example.org/a\ntags: ${'['.repeat(16_000)}\n---\n\nIt rained.\n`;
    const [report] = libraryOf(file('deep.md', deep, false)).reports();
    assert.match(report?.passedOver ?? '', /front matter can’t be read/);
    assert.deepEqual(
      report?.problems.map(({ code }) => code),
      ['front-matter-invalid'],
    );
  });
});

describe('An article that another program renamed', () => {
  const PINNED = `citekey: lindau\npins:\n  "8f3a91c2":\n    paragraph: 1\n    quote: Work starts in May.\n    prefix: "Tuesday. "\n    suffix: ""\n    start: 112\n    end: 131\n    article: "${hash64(DAM)}"\n`;
  const left = file('dam.txt.cite.yaml', PINNED);

  it('is still read with the sidecar that it left behind', () => {
    const library = libraryOf(file('dam.txt', DAM), left);
    library.apply(deletion('dam.txt'));
    library.apply(file('renamed.txt', DAM));
    library.refresh();
    const source = library.sourceByKey('lindau');
    assert.equal(source?.uri, uriOf('renamed.txt'));
    assert.equal(source.adoptedFrom, uriOf('dam.txt.cite.yaml'));
    assert.ok(source.sidecar?.pins.has('8f3a91c2'));
    assert.match(library.reports()[0]?.problems[0]?.message ?? '', /is called renamed\.txt now/);
  });

  it('is known by its key where its text was changed as well', () => {
    const key = libraryOf(file('dam.txt', DAM)).sources()[0]?.citekey ?? '';
    const library = libraryOf(
      file('renamed.txt', DAM.replace('three', 'four')),
      file('dam.txt.cite.yaml', PINNED.replace('lindau', key)),
    );
    assert.equal(library.sourceByKey(key)?.adoptedFrom, uriOf('dam.txt.cite.yaml'));
  });

  it('has no sidecar any more when the old one is deleted, or comes into one of its own', () => {
    const library = libraryOf(file('renamed.txt', DAM), left);
    library.apply(file('renamed.txt.cite.yaml', 'citekey: own\n'));
    library.refresh();
    assert.equal(library.sourceByKey('own')?.adoptedFrom, undefined);
    library.apply(deletion('renamed.txt.cite.yaml'));
    library.apply(deletion('dam.txt.cite.yaml'));
    library.refresh();
    assert.equal(library.source(uriOf('renamed.txt'))?.sidecar, undefined);
  });

  it('is none of two copies', () => {
    const library = libraryOf(file('copy-1.txt', DAM), file('copy-2.txt', DAM), left);
    assert.equal(library.sourceByKey('lindau'), undefined);
  });
});
