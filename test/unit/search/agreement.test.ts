import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { type SearchSource } from '../../../src/core/search/entry';
import { claim, sourceOf } from './entries';
import { folder, query } from './folders';
import { referenceSearch } from './reference';

const ALL = 1000;
const LEAST_SHARE_OF_BEST = 0.3;

function indexOf(sources: Iterable<SearchSource>): ClaimIndex {
  const index = new ClaimIndex();
  for (const source of sources) index.replaceSource(source);
  return index;
}

function listOf(index: ClaimIndex, typed: string, limit = ALL): readonly string[] {
  return index.search(typed, limit).map(({ entry, score }) => `${entry.claimId} ${score.toFixed(6)}`);
}

function expected(sources: readonly SearchSource[], typed: string): readonly string[] {
  const claims = referenceSearch(sources, typed);
  const least = (claims[0]?.score ?? 0) * LEAST_SHARE_OF_BEST;
  return claims.filter(({ score }) => score >= least).map(({ entry, score }) => `${entry.claimId} ${score.toFixed(6)}`);
}

describe('What the index finds', () => {
  it('is what comparing every word with every claim finds', () => {
    fc.assert(
      fc.property(folder, fc.array(query, { minLength: 3, maxLength: 3 }), (sources, queries) => {
        const index = indexOf(sources);
        for (const typed of queries) assert.deepEqual(listOf(index, typed), expected(sources, typed), typed);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the order of indexing, and from one segment as from many', () => {
    fc.assert(
      fc.property(folder, query, fc.nat(), (sources, typed, seed) => {
        const all = [...sources];
        const start = all.length === 0 ? 0 : seed % all.length;
        const piecemeal = new ClaimIndex();
        for (const source of [...all.slice(start), ...all.slice(0, start)].reverse()) {
          piecemeal.replaceSource(source);
          piecemeal.search('a', 1);
        }
        assert.deepEqual(listOf(piecemeal, typed), listOf(indexOf(all), typed));
        piecemeal.tidy();
        assert.deepEqual(listOf(piecemeal, typed), listOf(indexOf(all), typed));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same after changes as from scratch, however far merging has come', () => {
    const change = fc.record({
      source: fc.nat(5),
      replaced: fc.boolean(),
      work: fc.constantFrom(0, 1, 20, 100, 10_000),
    });
    fc.assert(
      fc.property(folder, folder, fc.array(change, { maxLength: 40 }), query, (before, after, changes, typed) => {
        const index = indexOf(before);
        const now = new Map(before.map((source) => [source.sourceUri, source]));
        for (const { source, replaced, work } of changes) {
          const sourceUri = `file:///${source}.txt`;
          const next = after.find((one) => one.sourceUri === sourceUri);
          if (replaced && next) {
            index.replaceSource(next);
            now.set(sourceUri, next);
          } else {
            index.removeSource(sourceUri);
            now.delete(sourceUri);
          }
          index.search('open', 1);
          index.tend(work);
        }
        assert.equal(index.size, [...now.values()].flatMap(({ claims }) => claims).length);
        assert.deepEqual(listOf(index, typed), listOf(indexOf(now.values()), typed));
        assert.deepEqual(listOf(index, ''), listOf(indexOf(now.values()), ''));
        while (index.tend(7));
        assert.deepEqual(listOf(index, typed), listOf(indexOf(now.values()), typed));
        for (const filter of ['speaker:', 'outlet:', 'is:', 'after:'])
          assert.deepEqual(index.completionsOf(filter, ALL), indexOf(now.values()).completionsOf(filter, ALL));
      }),
      { numRuns: 100 },
    );
  });

  describe('is the same where so many claims have the words that only some are read', () => {
    // Rare words stand alone, common ones together: either may win. The common ones are so many that two of them stand
    // together in some 120 of 600 claims: of more than 200 equally promising ones the index does not read all.
    const frequent = fc.constantFrom('the', 'of', 'and', 'in', 'said', 'sources');
    const common = fc.array(frequent, { minLength: 2, maxLength: 5 });
    const rare = fc.array(fc.constantFrom('open', 'opens', 'models', 'the'), { minLength: 1, maxLength: 2 });

    function agrees(claims: { rareOf: number; least: number; most: number }, limits: number, numRuns: number): void {
      const { rareOf, least: minLength, most: maxLength } = claims;
      const both = fc.tuple(rare, common).map(([first, then]) => [...first, ...then]);
      const few = fc.oneof({ weight: rareOf - 1, arbitrary: common }, { weight: 1, arbitrary: fc.oneof(rare, both) });
      const many = fc.array(few, { minLength, maxLength, size: 'max' });
      fc.assert(
        fc.property(many, rare, common, fc.integer({ min: 1, max: limits }), (texts, first, then, limit) => {
          const all = texts.map((text, i) => claim({ claimId: String(i), text: text.join(' ') }));
          const sources = [0, 1, 2].map((uri) =>
            sourceOf(
              String(uri),
              all.filter((_, i) => i % 3 === uri),
            ),
          );
          const typed = [...first, ...then].join(' ');
          assert.deepEqual(listOf(indexOf(sources), typed, limit), expected(sources, typed).slice(0, limit));
        }),
        { numRuns },
      );
    }

    it('in a small folder', () => {
      agrees({ rareOf: 5, least: 60, most: 180 }, 3, 150);
    });

    it('and in one where the common words are not even read', () => {
      agrees({ rareOf: 100, least: 500, most: 600 }, 12, 40);
    });
  });

  it('is the beginning of the longer list when fewer are asked for', () => {
    fc.assert(
      fc.property(folder, query, fc.integer({ min: 1, max: 3 }), (sources, typed, limit) => {
        const index = indexOf(sources);
        assert.deepEqual(listOf(index, typed, limit), listOf(index, typed).slice(0, limit));
      }),
      { numRuns: 500 },
    );
  });
});
