import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SmallNumbers } from '../../../src/core/search/segment/smallNumbers';

describe('Small numbers', () => {
  const number = fc.oneof(fc.nat(3), fc.nat(400), fc.nat(0x7fffffff), fc.constant(0xffffffff));

  it('are what they were, large ones too', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const small = SmallNumbers.of(Uint32Array.from(numbers));
        assert.deepEqual(
          numbers.map((_, place) => small.at(place)),
          numbers,
        );
        assert.equal(
          small.sum(1, small.length),
          numbers.slice(1).reduce((sum, one) => sum + one, 0),
        );
      }),
    );
  });

  it('can be lowered, from a large one to nothing', () => {
    const small = SmallNumbers.of(Uint32Array.of(7, 300, 5, 1000));
    small.lower(0, 7);
    small.lower(1, 100);
    small.lower(1, 200);
    small.lower(3, 1);
    assert.deepEqual([small.at(0), small.at(1), small.at(2), small.at(3)], [0, 0, 5, 999]);
  });

  it('take a byte each and eight more for a large one', () => {
    const { bytes, places, large } = SmallNumbers.of(Uint32Array.of(1, 255, 3, 254)).data;
    assert.deepEqual([bytes.byteLength, places.byteLength, large.byteLength], [4, 4, 4]);
  });
});
