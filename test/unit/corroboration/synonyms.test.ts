import assert from 'node:assert/strict';
import { Synonyms } from '../../../src/core/corroboration/synonyms';
import { TermReader } from '../../../src/core/corroboration/term';

describe('Synonyms', () => {
  const synonyms = new Synonyms(new TermReader());
  /** How many words of one the other has in its own words. */
  const shared = (one: string, other: string) => {
    const theirs = new Set(synonyms.read(other).flat());
    return synonyms.read(one).filter((meaning) => meaning.some((key) => theirs.has(key))).length;
  };

  it('are other words for the same, in any form', () => {
    assert.equal(shared('vetoes', 'refused'), 1);
    assert.equal(shared('the proposals', 'a plan'), 1);
    assert.equal(shared('an enquiry', 'investigations'), 1);
    assert.equal(shared('rejected', 'the plan'), 0);
  });

  it('are verbs with a particle, also where words stand between', () => {
    assert.equal(shared('shut down the proposal', 'rejected a plan'), 2);
    assert.equal(shared('turned the offer down', 'refused an offer'), 2);
    assert.equal(shared('stood at the harbour until the rain came down', 'resigned'), 0);
  });

  it('leave numbers and function words out', () => {
    assert.deepEqual(synonyms.read('of the 340 and'), []);
  });

  it('are known in German as they are written, nouns with their capital', () => {
    assert.equal(shared('Der Plan wurde abgelehnt', 'Sie haben den Vorschlag zurückgewiesen'), 2);
    assert.equal(shared('ein Brand', 'das Feuer'), 1);
    assert.equal(shared('a brand', 'Feuer'), 0);
  });

  it('read another language as the words it has', () => {
    assert.equal(shared('o barco', 'um barco'), 1);
  });
});
