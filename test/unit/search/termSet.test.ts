import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TermSet } from '../../../src/core/search/segment/termSet';

describe('A set of terms', () => {
  it('knows which terms are in it, and how many stand before each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(130)), fc.nat(40), (chosen, more) => {
        const terms = chosen.sort((a, b) => a - b);
        const size = (terms.at(-1) ?? -1) + 1 + more;
        const set = TermSet.of(terms, size);
        for (let term = 0; term <= size; term++) {
          assert.equal(set.has(term), terms.includes(term));
          assert.equal(set.rankOf(term), terms.filter((other) => other < term).length);
        }
      }),
    );
  });
});
