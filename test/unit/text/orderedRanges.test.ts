import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlapping } from '../../../src/core/text/orderedRanges';
import { overlapOf, type TextRange } from '../../../src/core/text/range';

const steps = fc.array(fc.record({ gap: fc.nat(4), length: fc.integer({ min: 1, max: 6 }) }), { maxLength: 12 });
const stretch = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) });

describe('Ranges in order', () => {
  it('are found by a stretch as by looking at each of them', () => {
    fc.assert(
      fc.property(steps, stretch, (made, { start, length }) => {
        const ranges = rangesOf(made);
        const sought = { start, end: start + length };
        assert.deepEqual(
          overlapping(ranges, sought),
          ranges.filter((range) => overlapOf(range, sought) > 0),
        );
      }),
    );
  });
});

function rangesOf(made: readonly { readonly gap: number; readonly length: number }[]): readonly TextRange[] {
  let at = 0;
  return made.map(({ gap, length }) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
}
