import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { claim, sourceOf } from './entries';
import { folder, query } from './folders';

describe('An explanation', () => {
  const index = new ClaimIndex();
  index.replaceSource(
    sourceOf(
      'a',
      [
        claim({ text: 'The lower dam was raised by engineers', speaker: 'Ruth Okafor' }),
        claim({ text: 'Nobody asked the ferrymen about it' }),
        claim({ text: 'The lock stays closed' }),
      ],
      { title: 'Spring tides' },
    ),
  );
  const explained = (typed: string) => index.search(typed, 1)[0]?.explain();

  it('says how each word was found, and where', () => {
    const words = explained('dam raisd engineering okaf tides wharves ')?.words ?? [];
    assert.deepEqual(
      words.map(({ word, found }) => [word, found?.kind, found?.term, found?.field]),
      [
        ['dam', 'exact', 'dam', 'text'],
        ['raisd', 'slip', 'raised', 'text'],
        ['engineering', 'inflected', 'engineers', 'text'],
        ['okaf', 'prefix', 'okafor', 'speaker'],
        ['tides', 'exact', 'tides', 'title'],
        ['wharves', undefined, undefined, undefined],
      ],
    );
  });

  it('says how far the next word stands, within one field', () => {
    assert.deepEqual(
      explained('raised dam engineers okafor ')?.words.map(({ toNext }) => toNext),
      [-2, 4, undefined, undefined],
    );
  });

  it('is of the worth of a claim where the query has no words', () => {
    assert.deepEqual(explained(''), { score: 0.5, words: [], arrangement: 0.5 });
  });

  it('adds up: what the words earn, and never more than half of it again for standing together', () => {
    fc.assert(
      fc.property(folder, query, (sources, typed) => {
        const own = new ClaimIndex();
        for (const source of sources) own.replaceSource(source);
        for (const match of own.search(typed, 3)) {
          const { score, words, arrangement } = match.explain();
          const earned = words.reduce((sum, { found }) => sum + (found?.earned ?? 0), 0);
          assert.equal(score, match.score);
          assert.ok(arrangement < 0.6 * earned && arrangement > -0.2, `${arrangement} beside ${earned}`);
        }
      }),
      { numRuns: 100 },
    );
  });
});
