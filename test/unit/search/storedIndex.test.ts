import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { type SearchSource } from '../../../src/core/search/entry';
import { DamagedIndex } from '../../../src/core/search/store/damagedIndex';
import { readerOf } from '../../../src/core/search/store/rangeReader';
import { claim, sourceOf } from './entries';
import { folder, query } from './folders';

interface Files {
  readonly index: Uint8Array;
  readonly texts: Uint8Array;
}

function filesOf(index: ClaimIndex): Files {
  const { index: bytes, texts } = index.pack();
  return { index: bytes, texts: Uint8Array.from(texts.flatMap((block) => [...block])) };
}

function opened({ index, texts }: Files): ClaimIndex | undefined {
  const restored = new ClaimIndex();
  return restored.restore({ index: readerOf(index), texts: readerOf(texts) }) ? restored : undefined;
}

function found(index: ClaimIndex | undefined, typed: string): readonly unknown[] {
  return (index?.search(typed, 50) ?? []).map(({ entry, score, highlights }) => ({
    entry,
    score,
    highlights: highlights(),
  }));
}

function valuesOf(index: ClaimIndex): readonly unknown[] {
  return ['speaker:', 'outlet:', 'is:', 'after:'].map((typed) => index.completionsOf(typed, 99));
}

function indexOf(sources: readonly SearchSource[]): ClaimIndex {
  const index = new ClaimIndex();
  for (const source of sources) index.replaceSource(source);
  return index;
}

describe('A stored index', () => {
  it('answers as the one that was stored, also with changes and merging after it', () => {
    fc.assert(
      fc.property(folder, folder, query, (before, after, typed) => {
        const index = indexOf(before);
        index.search('open', 1);
        for (const { sourceUri } of after.slice(3)) index.removeSource(sourceUri);
        const restored = opened(filesOf(index));
        assert.ok(restored);
        for (const asked of [typed, '', `${typed} speaker:roe`])
          assert.deepEqual(found(restored, asked), found(index, asked));
        for (const source of after) for (const one of [index, restored]) one.replaceSource(source);
        assert.deepEqual(valuesOf(restored), valuesOf(index));
        assert.deepEqual(found(restored, typed), found(index, typed));
        for (const one of [index, restored]) one.tidy();
        assert.deepEqual(found(restored, typed), found(index, typed));
        assert.deepEqual(found(opened(filesOf(restored)), typed), found(index, typed));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every text as it is, broken surrogates too', () => {
    const texts = ['caf\u0301e \ud83d open', '東京 open', 'open "quoted" \u0000 \u2028'];
    const index = indexOf([
      sourceOf(
        'a',
        texts.map((text) => claim({ text })),
      ),
    ]);
    const kept = opened(filesOf(index))?.search('open', 9) ?? [];
    assert.deepEqual(kept.map(({ entry }) => entry.text).sort(), [...texts].sort());
  });

  const words = 'open source models talent exodus reject rent council bridge water harbour minister'.split(' ');
  const damageable = filesOf(
    indexOf(
      Array.from({ length: 30 }, (_, i) =>
        sourceOf(
          `file:///${i}`,
          Array.from({ length: 5 }, (__, j) =>
            claim({ claimId: `${i}-${j}`, text: words.filter((___, k) => (k * 7 + i * 3 + j) % 4 < 2).join(' ') }),
          ),
          { outlet: 'The Ledger', title: words[i % words.length] ?? '' },
        ),
      ),
    ),
  );
  const QUERIES = ['open source', 'minster', 'talent exodus ledger', 'w', '', 'rent outlet:ledger'];

  function answersOf(files: Files): readonly unknown[] | 'damaged' {
    try {
      const index = opened(files);
      return index ? QUERIES.map((typed) => found(index, typed)) : 'damaged';
    } catch (error) {
      if (error instanceof DamagedIndex) return 'damaged';
      throw error;
    }
  }

  it('gives the right hits or none when a bit is wrong', () => {
    const right = answersOf(damageable);
    let damaged = 0;
    fc.assert(
      fc.property(fc.constantFrom('index', 'texts'), fc.nat(), fc.nat(7), (name, seed, bit) => {
        const bytes = damageable[name].slice();
        const at = seed % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const answers = answersOf({ ...damageable, [name]: bytes });
        if (answers === 'damaged') damaged++;
        else assert.deepEqual(answers, right);
      }),
      { numRuns: 1000 },
    );
    assert.ok(damaged > 500, 'most of what is stored is looked at');
  });

  it('is refused when it is cut short, of another version, or of another save', () => {
    const { index, texts } = damageable;
    assert.equal(answersOf({ index: index.slice(0, index.length >> 1), texts }), 'damaged');
    assert.equal(answersOf({ index: new Uint8Array(0), texts }), 'damaged');
    assert.equal(answersOf({ index, texts: texts.slice(0, texts.length >> 1) }), 'damaged');
    const older = index.slice();
    older[4] = 0;
    assert.equal(opened({ index: older, texts }), undefined);
    const other = filesOf(indexOf([sourceOf('a', [claim({ text: 'open source' })])]));
    assert.equal(opened({ index, texts: other.texts }), undefined);
  });

  it('can be filled again after damage was found', () => {
    const texts = damageable.texts.slice().fill(0, 8);
    const index = opened({ ...damageable, texts });
    assert.throws(() => index?.search('open source', 5), DamagedIndex);
    index?.clear();
    index?.replaceSource(sourceOf('a', [claim({ text: 'Open source again' })]));
    assert.deepEqual(
      index?.search('open source', 5).map(({ entry }) => entry.text),
      ['Open source again'],
    );
  });
});
