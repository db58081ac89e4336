import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gapsOf, packSmall, summed, unpackSmall } from '../../../src/core/search/store/smallNumbers';

describe('Small numbers', () => {
  const number = fc.oneof(fc.nat(3), fc.nat(400), fc.nat(0x7fffffff), fc.constant(0xffffffff));

  it('come back as they were, large ones too', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        assert.deepEqual([...unpackSmall(packSmall(Uint32Array.from(numbers)))], numbers);
      }),
    );
  });

  it('take a byte each and eight more for a large one', () => {
    assert.equal(packSmall(new Uint32Array(400).fill(254)).length, 404);
    assert.equal(packSmall(Uint32Array.of(1, 255, 3, 4)).length, 16);
  });

  it('tell ascending numbers by their gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000)), (numbers) => {
        const ascending = Uint32Array.from(numbers).sort();
        assert.deepEqual(summed(gapsOf(ascending)), ascending);
      }),
    );
  });
});
