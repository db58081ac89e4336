import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderOf } from '../../../src/core/search/segment/termOrder';
import { TermTable } from '../../../src/core/search/segment/termTable';
import { Tokenizer } from '../../../src/core/search/tokenizer';
import { compareUnits } from '../../../src/core/text/compareUnits';

describe('The order of terms', () => {
  it('is that of their units, however much they have in common', () => {
    const ending = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '9', 'я', '龍'), maxLength: 5 });
    const term = fc.tuple(fc.constantFrom('', 'inter', 'interna', 'ц'), ending).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(term, { maxLength: 400, size: 'max' }), (words) => {
        const tokenizer = new Tokenizer();
        const table = new TermTable(64);
        const found = new Set<string>();
        for (const word of words) {
          const count = tokenizer.tokenize(word);
          table.addAll(tokenizer, count);
          for (let token = 0; token < count; token++) found.add(tokenizer.textOf(token));
        }
        const ordered = Array.from(orderOf(table), (number) =>
          String.fromCharCode(...table.units.subarray(table.offsets[number], table.offsets[number + 1])),
        );
        assert.deepEqual(ordered, [...found].sort(compareUnits));
      }),
      { numRuns: 100 },
    );
  });
});
