import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Coverage } from '../../../src/core/claim/attribution/coverage';
import { overlapOf } from '../../../src/core/text/range';

const ranges = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('Coverage', () => {
  it('overlaps what one of its ranges overlaps', () => {
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 30 }), ranges, (some, range) => {
        assert.equal(
          new Coverage(some).overlaps(range),
          some.some((each) => overlapOf(each, range) > 0),
        );
      }),
    );
  });
});
