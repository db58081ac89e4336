import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closeness } from '../../../src/core/search/closeness';
import { queryWordOf, unitsOf, withSlips, type QueryWord } from '../../../src/core/search/queryWord';
import { SlipAutomaton } from '../../../src/core/search/slipAutomaton';
import { VariantFinder } from '../../../src/core/search/variants';
import { type Vocabulary } from '../../../src/core/search/segment/vocabulary';
import { VocabularyWriter } from '../../../src/core/search/segment/vocabularyWriter';
import { slowCloseness } from './reference';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 's', '3'), minLength: 1, maxLength: 9 });
const words = fc.record({ text: letters, isOpen: fc.boolean(), slips: fc.nat(2) });
/** Many, so that they fill blocks and share long beginnings. */
const terms = fc.uniqueArray(letters, { minLength: 1, maxLength: 300, size: 'max' }).map((all) => all.sort());

function vocabularyOf(all: readonly string[]): Vocabulary {
  const writer = new VocabularyWriter(all.length);
  for (const term of all) writer.add(unitsOf(term), 0, term.length);
  return writer.finish();
}

describe('The walk over a vocabulary', () => {
  const automaton = new SlipAutomaton();
  const wordOf = ({ text, isOpen, slips }: { text: string; isOpen: boolean; slips: number }) =>
    withSlips(queryWordOf(text, isOpen), slips);

  function found(word: QueryWord, all: readonly string[]): readonly number[] {
    const best = all.map(() => 0);
    for (const { first, end, closeness: near } of new VariantFinder().find(word, vocabularyOf(all))) {
      for (let term = first; term < end; term++) best[term] = Math.max(best[term] ?? 0, near);
    }
    return best;
  }

  it('finds what comparing with every term finds', () => {
    fc.assert(
      fc.property(words, terms, (given, all) => {
        const word = wordOf(given);
        assert.deepEqual(
          found(word, all),
          all.map((term) => slowCloseness(word, term)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the closeness that scores a text', () => {
    fc.assert(
      fc.property(words, letters, (given, term) => {
        const word = wordOf(given);
        const units = Uint16Array.from(`__${term}`, (char) => char.charCodeAt(0));
        assert.equal(closeness(word, units, 2, term.length, automaton), slowCloseness(word, term));
      }),
      { numRuns: 2000 },
    );
  });
});
