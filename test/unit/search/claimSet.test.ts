import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ClaimSet } from '../../../src/core/search/claimSet';

describe('A set of claims', () => {
  it('has those that were met twice or taken in, each with its place among them as slot', () => {
    const claims = fc.uniqueArray(fc.nat(199), { maxLength: 80, size: 'max' });
    const set = new ClaimSet();
    fc.assert(
      fc.property(claims, claims, claims, (first, second, taken) => {
        set.begin(200);
        for (const met of [first, second]) set.meet(Uint32Array.from(met));
        set.include(Uint32Array.from(taken));
        set.seal(first.length + second.length + taken.length);
        const expected = Array.from({ length: 200 }, (_, claim) => claim).filter(
          (claim) => taken.includes(claim) || (first.includes(claim) && second.includes(claim)),
        );
        assert.deepEqual([...set.claims.subarray(0, set.size)], expected);
        for (let claim = 0; claim < 200; claim++) assert.equal(set.slotOf(claim), expected.indexOf(claim));
      }),
    );
  });
});
