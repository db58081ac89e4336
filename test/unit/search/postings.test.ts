import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BestClaims } from '../../../src/core/search/bestClaims';
import { PostingsBuilder } from '../../../src/core/search/segment/postingsBuilder';
import { TermTable } from '../../../src/core/search/segment/termTable';
import { Tokenizer } from '../../../src/core/search/tokenizer';

describe('Postings', () => {
  it('give back every list, long or short', () => {
    const list = fc.uniqueArray(fc.nat(40_000)).map((claims) => claims.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list), fc.constantFrom(40_001, 100), fc.boolean(), (lists, claimCount, isSparse) => {
        const kept = lists.map((claims) => claims.filter((claim) => claim < claimCount));
        const builder = new PostingsBuilder(claimCount, kept.length, 1);
        for (let claim = 0; claim < claimCount; claim++) {
          const terms = kept.flatMap((claims, term) => (claims.includes(claim) ? [term, term] : []));
          builder.addAll(Uint32Array.from(terms), terms.length, claim, 1);
          builder.endNumber(claim);
        }
        const postings = builder.finish(Uint32Array.from(kept.keys()), isSparse);
        const buffer = new Uint32Array(claimCount);
        kept.forEach((claims, term) => {
          assert.equal(postings.frequency(term, term + 1), claims.length);
          const own = postings.listOf(term);
          const found = own < 0 ? [] : [...buffer.subarray(0, postings.read(own, buffer))];
          assert.deepEqual(found, claims);
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

describe('TermTable', () => {
  it('gives each word its own number, however often it grows', () => {
    const words = Array.from({ length: 3000 }, (_, i) => i.toString(36));
    const tokenizer = new Tokenizer();
    const table = new TermTable(1);
    for (let round = 0; round < 2; round++) {
      const numbers = words.map((word) => table.addAll(tokenizer, tokenizer.tokenize(word))[0]);
      assert.deepEqual(numbers, [...words.keys()]);
    }
    assert.equal(table.size, words.length);
    assert.equal(String.fromCharCode(...table.units.subarray(table.offsets[2999], table.offsets[3000])), words[2999]);
  });
});
