import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BestClaims } from '../../../src/core/search/bestClaims';
import { Postings } from '../../../src/core/search/postings';

describe('Postings', () => {
  it('give back every list, long or short', () => {
    const list = fc.uniqueArray(fc.nat(40_000)).map((claims) => claims.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list), fc.constantFrom(40_001, 100), (lists, claimCount) => {
        const kept = lists.map((claims) => claims.filter((claim) => claim < claimCount));
        let end = 0;
        const starts = Uint32Array.from([0, ...kept.map((claims) => (end += claims.length))]);
        const postings = new Postings(starts, Uint32Array.from(kept.flat()), claimCount);
        const buffer = new Uint32Array(claimCount);
        kept.forEach((claims, i) => {
          assert.deepEqual([...buffer.subarray(0, postings.read(i, buffer))], claims);
          assert.equal(postings.live[i], claims.length);
        });
      }),
    );
  });
});

describe('BestClaims', () => {
  it('keeps those that sorting would put first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 12 }), (scores, capacity) => {
        const best = new BestClaims(capacity);
        scores.forEach((score, claim) => {
          if (best.wouldTake(claim, score)) best.take(claim, score);
        });
        const byScore = (a: { claim: number; score: number }, b: { claim: number; score: number }) =>
          b.score - a.score || a.claim - b.claim;
        const expected = scores.map((score, claim) => ({ claim, score })).sort(byScore);
        assert.deepEqual([...best.entries()].sort(byScore), expected.slice(0, capacity));
      }),
    );
  });
});
