import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { type SearchEntry } from '../../../src/core/search/entry';
import { folder, query } from './folders';
import { referenceSearch } from './reference';

const ALL = 1000;
const LEAST_SHARE_OF_BEST = 0.3;

type Folder = ReadonlyMap<string, readonly SearchEntry[]>;

function indexOf(sources: Iterable<readonly [string, readonly SearchEntry[]]>): ClaimIndex {
  const index = new ClaimIndex();
  for (const [uri, entries] of sources) index.replaceSource(uri, entries);
  return index;
}

function listOf(index: ClaimIndex, typed: string, limit = ALL): readonly string[] {
  return index.search(typed, limit).map(({ entry, score }) => `${entry.claimId} ${score.toFixed(6)}`);
}

function expected(sources: Folder, typed: string): readonly string[] {
  const claims = referenceSearch([...sources.values()].flat(), typed);
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
        for (const [uri, entries] of [...all.slice(start), ...all.slice(0, start)].reverse()) {
          piecemeal.replaceSource(uri, entries);
          piecemeal.search('a', 1);
        }
        assert.deepEqual(listOf(piecemeal, typed), listOf(indexOf(all), typed));
        piecemeal.tidy();
        assert.deepEqual(listOf(piecemeal, typed), listOf(indexOf(all), typed));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same after changes as from scratch', () => {
    fc.assert(
      fc.property(folder, folder, fc.array(fc.nat(5), { maxLength: 3 }), query, (before, after, removed, typed) => {
        const index = indexOf(before);
        const now = new Map(before);
        for (const [uri, entries] of after) {
          index.search('open', 1);
          index.replaceSource(uri, entries);
          now.set(uri, entries);
        }
        for (const source of removed) {
          index.search('open', 1);
          index.removeSource(`file:///${source}.txt`);
          now.delete(`file:///${source}.txt`);
        }
        assert.equal(index.size, [...now.values()].flat().length);
        assert.deepEqual(listOf(index, typed), listOf(indexOf(now), typed));
        assert.deepEqual(listOf(index, ''), listOf(indexOf(now), ''));
      }),
      { numRuns: 100 },
    );
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
