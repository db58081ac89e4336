import assert from 'node:assert/strict';
import fc from 'fast-check';
import { containment, sketchOf } from '../../../src/core/corroboration/sketch';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => (at + from) * 7919);

describe('Sketches', () => {
  it('find the shorter text whole in the longer one', () => {
    assert.equal(containment(sketchOf([words(400)]), sketchOf([words(120, 40)])), 1);
  });

  it('share nothing where no run of words is shared', () => {
    assert.equal(containment(sketchOf([words(400)]), sketchOf([words(400, 1000)])), 0);
  });

  it('tell about how much of the shorter one is in the longer one', () => {
    const half = containment(sketchOf([words(1000)]), sketchOf([words(400, 800)]));
    assert.ok(half > 0.35 && half < 0.65, String(half));
  });

  it('say nothing of a few words', () => {
    assert.equal(containment(sketchOf([words(400)]), sketchOf([words(8)])), 0);
  });

  it('say nothing of a few words that two short texts share', () => {
    const [shared, own, theirs] = [words(12), words(12, 500), words(12, 900)];
    assert.equal(containment(sketchOf([[...shared, ...own]]), sketchOf([[...shared, ...theirs]])), 0);
  });

  it('are the same for runs in any order', () => {
    const runs = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(runs, (some) => {
        assert.deepEqual(sketchOf(some), sketchOf(some.toReversed()));
      }),
    );
  });
});
