import assert from 'node:assert/strict';
import { parseQuery } from '../../../src/core/search/parseQuery';

describe('parseQuery', () => {
  function filtersOf(query: string): unknown {
    const { filters } = parseQuery(query);
    return Object.fromEntries(
      Object.entries(filters).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
    );
  }

  for (const [query, expected] of [
    ['speaker:Roe', { speakers: ['Roe'] }],
    ['speaker:"Jane Roe"', { speakers: ['Jane Roe'] }],
    ['speaker:"Jane R', { speakers: ['Jane R'] }],
    ['Speaker:Roe SPEAKER:Doe', { speakers: ['Roe', 'Doe'] }],
    ['outlet:Reuters', { outlets: ['Reuters'] }],
    ['after:2025-07', { after: { year: 2025, month: 7 } }],
    ['before:2025-07-23', { before: { year: 2025, month: 7, day: 23 } }],
    ['is:quote is:figure', { traits: ['quote', 'figure'] }],
  ] as const) {
    it(`reads ${query}`, () => {
      assert.deepEqual(filtersOf(query), expected);
      assert.equal(parseQuery(query).words.trim(), '');
    });
  }

  for (const query of ['speaker:', 'speaker:"', 'outlet:', 'after:', 'after:20', 'after:2025-13', 'is:', 'is:quo']) {
    it(`lets ${query} filter nothing while it is typed`, () => {
      assert.deepEqual(parseQuery(query), { words: '', filters: { speakers: [], outlets: [], traits: [] } });
    });
  }

  for (const query of ['foo:bar', 'is:it', 'after:lunch', 'loudspeaker:on', 'he said: no']) {
    it(`takes ${query} for words`, () => {
      assert.equal(parseQuery(query).words, query);
    });
  }

  it('keeps the words around a filter, and whether the last one is finished', () => {
    assert.equal(parseQuery('rent outlet:Reuters caps').words, 'rent  caps');
    assert.equal(parseQuery('rent caps ').words, 'rent caps ');
  });
});
