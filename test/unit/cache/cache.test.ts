import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createNewscite, type FileChange, type ListedFile, type Newscite } from '../../../src/core';
import { DAM, FERRY, file, uriOf } from '../library/files';

const NOTE = 'Sign up for the Harbour Post letter.';
const FOLDER: Readonly<Record<string, string>> = {
  'dam.txt': `${DAM}\n${NOTE}\n`,
  'dam.txt.cite.yaml': 'citekey: lindau\noutlet: The Harbour Post\npins: {}\n',
  'ferry.txt': `${FERRY}\n${NOTE}\n`,
  'wire.txt': FERRY.replace('2026-05-01', '2026-05-02'),
  'ferry.txt.cite.yaml':
    'annotations:\n  3c07d1be:\n    status: disputed\n    start: 0\n    end: 34\n    created: 2026-03-05T09:12:44.310Z\n    prefix: ""\n    suffix: ""\n    quote: "Vale said the hull needed repairs."\n    note: Ask the yard.\n',
  'clip.md': `---\ntitle: Tide times\nsource: https://example.org/tides\n---\n\n**The tide** turned at 6.40, warden Ada Quill said.\n\n${NOTE}\n`,
  'left.txt.cite.yaml': 'citekey: gone\n',
  'LICENSE.txt': 'MIT',
  'ruled.txt': `Title: Gates\n\nGates stay shut until Friday.\n\nThe keeper said so on Monday, in front of the town hall.\n\nRead also: the harbour in numbers\n`,
  'ruled.txt.cite.yaml': 'boilerplate:\n  - is: text\n    quote: "Read also: the harbour in numbers"\n',
};

/** The file with the time at which it was written. */
function stamped(path: string, text: string, stamp = '1'): FileChange {
  return { ...file(path, text, false), stamp } as FileChange;
}

function listing(
  folder: Readonly<Record<string, string>>,
  stamps: Readonly<Record<string, string>> = {},
): ListedFile[] {
  return Object.keys(folder).map((path) => ({ uri: uriOf(path), isNamed: false, stamp: stamps[path] ?? '1' }));
}

function read(core: Newscite, folder: Readonly<Record<string, string>>): Newscite {
  for (const [path, text] of Object.entries(folder)) core.update([stamped(path, text)]);
  return core;
}

function packed(core: Newscite): Uint8Array {
  const parts: Uint8Array[] = [];
  for (;;) {
    const { bytes, isFirst, isLast } = core.pack();
    if (isFirst) parts.length = 0;
    parts.push(bytes);
    if (isLast) return Uint8Array.from(parts.flatMap((part) => [...part]));
  }
}

/** Everything that can be seen of it. */
function seen(core: Newscite): unknown {
  const { sources, claims, problems, skipped } = core.status();
  const draft = 'The dam [@lindau, para. 1] and the ferry [@nobody].';
  return {
    ...{ sources, claims, problems, skipped },
    all: core.sources().map((source) => ({
      source,
      passages: core.passagesOf(source.uri),
      asides: core.asidesOf(source.uri),
      row: core.extractionOf(source.uri),
      details: core.detailsOf(source.uri),
    })),
    hits: ['', 'fery winter', 'outlet:"harbour post" dam', 'speaker:vale', 'source:l'].map((q) => core.search(q, 20)),
    hover: core.hoverAt(draft, 12),
    notes: core.searchAnnotations('yard', 5),
    completions: core.completionsAt('[@', 2),
    checked: core.check(draft),
    stories: core.stories(),
    accounts: core.search('', 20).hits.map(({ claim: { id } }) => core.corroborationOf(id)),
  };
}

const kept = packed(read(createNewscite(), FOLDER));

describe('The cache', () => {
  it('is tried on a folder with something of everything', () => {
    const core = read(createNewscite(), FOLDER);
    assert.equal(core.searchAnnotations('yard', 5).length, 1);
    assert.equal(core.status().skipped.length, 1);
    assert.ok(core.status().problems.length > 0);
    const accounts = core.search('', 20).hits.map(({ claim: { id } }) => core.corroborationOf(id)?.accounts ?? []);
    assert.ok(accounts.some(([own]) => (own?.claims.length ?? 0) > 1));
  });

  it('gives back all that was read, and no file is asked for', () => {
    const core = createNewscite();
    assert.deepEqual([...core.restore(kept, listing(FOLDER))].sort(), Object.keys(FOLDER).map(uriOf).sort());
    assert.deepEqual(seen(core), seen(read(createNewscite(), FOLDER)));
  });

  it('can be kept again by whom it was given back to', () => {
    const core = createNewscite();
    core.restore(kept, listing(FOLDER));
    const again = createNewscite();
    again.restore(packed(core), listing(FOLDER));
    assert.deepEqual(seen(again), seen(read(createNewscite(), FOLDER)));
  });

  it('is followed by what became of the folder since, as if all had been read', () => {
    const paths = Object.keys(FOLDER);
    const change = fc.record({
      path: fc.constantFrom(...paths, 'new.txt'),
      kind: fc.constantFrom('changed', 'gone', 'touched'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(change, { selector: ({ path }) => path, maxLength: 5 }), (changes) => {
        const now = new Map(Object.entries(FOLDER));
        const stamps: Record<string, string> = {};
        for (const { path, kind } of changes) {
          stamps[path] = '2';
          const text = kind === 'touched' ? (FOLDER[path] ?? FERRY) : DAM;
          if (kind === 'gone') now.delete(path);
          else now.set(path, path.endsWith('.yaml') ? 'citekey: another\n' : `${text}\nMore.\n`);
        }
        const folder = Object.fromEntries(now);
        const core = createNewscite();
        const same = new Set(core.restore(kept, listing(folder, stamps)));
        for (const { path } of changes) assert.equal(same.has(uriOf(path)), false);
        for (const [path, text] of now) if (!same.has(uriOf(path))) core.update([stamped(path, text, '2')]);
        assert.deepEqual(seen(core), seen(read(createNewscite(), folder)));
      }),
      { numRuns: 20 },
    );
  });

  it('has nothing to say of files that are read in another way now, or that nothing marks', () => {
    const named = listing(FOLDER).map((each) => ({ ...each, isNamed: true }));
    assert.deepEqual(createNewscite().restore(kept, named), []);
    const unmarked = createNewscite();
    unmarked.update([file('dam.txt', DAM)]);
    assert.deepEqual(
      createNewscite().restore(packed(unmarked), [{ uri: uriOf('dam.txt'), isNamed: true, stamp: '1' }]),
      [],
    );
  });

  it('is none when a bit of it is wrong, or it ends too early', () => {
    fc.assert(
      fc.property(fc.nat(kept.length - 1), fc.nat(7), fc.boolean(), (at, bit, isCut) => {
        const bytes = isCut ? kept.slice(0, at) : kept.slice();
        if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const core = createNewscite();
        assert.deepEqual(core.restore(bytes, listing(FOLDER)), []);
        assert.equal(core.status().sources, 0);
        assert.equal(core.search('ferry', 5).hits.length, 0);
      }),
      { numRuns: 150 },
    );
  });

  it('begins anew when something changes while it is being made', () => {
    const core = read(createNewscite(), FOLDER);
    assert.equal(core.pack().isFirst, true);
    assert.equal(core.pack().isFirst, false);
    core.update([stamped('ferry.txt', DAM, '2')]);
    const now = { ...FOLDER, 'ferry.txt': DAM };
    const restored = createNewscite();
    assert.equal(restored.restore(packed(core), listing(now, { 'ferry.txt': '2' })).length, Object.keys(now).length);
    assert.deepEqual(seen(restored), seen(read(createNewscite(), now)));
  });
});
