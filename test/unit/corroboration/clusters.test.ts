import assert from 'node:assert/strict';
import { clusters } from '../../../src/core/corroboration/clusters';

/** By a table of what is alike; what it does not name is not. */
function clustersOf(count: number, alike: Readonly<Record<string, number>>): readonly (readonly number[])[] {
  const likeness = (one: number, other: number) => alike[`${Math.min(one, other)}-${Math.max(one, other)}`] ?? 0;
  const pairs = Object.entries(alike).map(([key, value]) => {
    const [one = 0, other = 0] = key.split('-').map(Number);
    return { one, other, likeness: value };
  });
  return clusters(count, pairs, likeness, 0.5);
}

describe('Clusters', () => {
  it('join what is alike, and leave alone what is not', () => {
    assert.deepEqual(clustersOf(4, { '0-2': 0.9 }), [[0, 2], [1], [3]]);
  });

  it('make no cluster of a chain', () => {
    assert.deepEqual(clustersOf(3, { '0-1': 0.9, '1-2': 0.8 }), [[0, 1], [2]]);
  });

  it('join groups that are alike on average', () => {
    assert.deepEqual(clustersOf(3, { '0-1': 0.9, '1-2': 0.8, '0-2': 0.4 }), [[0, 1, 2]]);
  });
});
