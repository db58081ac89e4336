import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packNumbers, unpackNumbers } from '../../../src/core/text/packedNumbers';

describe('Packed numbers', () => {
  it('are the same again', () => {
    const number = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        assert.deepEqual(unpackNumbers(packNumbers(numbers)), numbers);
      }),
    );
  });

  it('take a byte each where they are small', () => {
    assert.equal(packNumbers([0, 1, 127]).length, 3);
  });
});
