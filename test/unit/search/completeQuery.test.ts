import assert from 'node:assert/strict';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { claim, sourceOf } from './entries';

describe('Completion of a query', () => {
  const index = new ClaimIndex();
  const said = (speaker: string, times: number) =>
    Array.from({ length: times }, (_, i) =>
      claim({ text: `${speaker} ${i}`, speaker, kind: i === 0 ? 'direct' : 'indirect' }),
    );
  index.replaceSource(
    sourceOf('a', said('Ann Lee', 2), { outlet: 'The "Daily" Post', issued: { year: 2024, month: 11, day: 3 } }),
  );
  index.replaceSource(sourceOf('b', [...said('Ben Leigh', 3), ...said('Cho', 1)]));
  index.replaceSource(
    sourceOf('d', [...said('Rose Wellard', 1), ...said('a farmer whose well went dry last summer', 4)]),
  );
  index.replaceSource(sourceOf('c', [claim({ text: 'x', hasFigure: true })], { lang: 'en', issued: { year: 2025 } }));

  const offered = (query: string) => index.completionsOf(query, 9).map(({ filter, value }) => value ?? `${filter}:`);
  const chosen = (query: string) => index.completionsOf(query, 9)[0]?.query;

  for (const [query, ...expected] of [
    ['rent sp', 'speaker:'],
    ['so', 'source:'],
    ['s'],
    ['is', 'is:'],
    ['rents'],
    ['speaker:', 'Ben Leigh', 'Ann Lee', 'Cho', 'Rose Wellard', 'a farmer whose well went dry last summer'],
    ['speaker:le', 'Ben Leigh', 'Ann Lee'],
    ['speaker:lee', 'Ann Lee'],
    ['speaker:wel', 'Rose Wellard', 'a farmer whose well went dry last summer'],
    ['speaker:“ann l', 'Ann Lee'],
    ['speaker:leigj', 'Ben Leigh'],
    ['speaker:"ann l', 'Ann Lee'],
    ['speaker:cho'],
    ['speaker:"Ann Lee"'],
    ['speaker:xyzzy'],
    ['after:', '2025', '2024'],
    ['after:2024-', '2024-11'],
    ['after:2024-11-', '2024-11-03'],
    ['is:', 'quote', 'figure'],
    ['is:f', 'figure'],
    ['lang:', 'en'],
    ['speaker:lee rent'],
  ] as const) {
    it(`offers ${expected.length > 0 ? expected.join(', ') : 'nothing'} for ${query}`, () => {
      assert.deepEqual(offered(query), expected);
    });
  }

  it('says how many claims have a value', () => {
    assert.deepEqual(
      index.completionsOf('speaker:', 2).map(({ claims }) => claims),
      [3, 2],
    );
  });

  it('gives the whole query, the value in quotation marks where it has spaces', () => {
    assert.equal(chosen('rent sp'), 'rent speaker:');
    assert.equal(chosen('rent -sp'), 'rent -speaker:');
    assert.equal(chosen('rent speaker:"ann'), 'rent speaker:"Ann Lee" ');
    assert.equal(chosen('-speaker:ch'), '-speaker:Cho ');
    assert.equal(chosen('outlet:'), 'outlet:"The  Daily  Post" ');
  });

  it('offers nothing of sources that are gone', () => {
    index.removeSource('c');
    assert.deepEqual(offered('lang:'), []);
    assert.deepEqual(offered('after:'), ['2024']);
    assert.deepEqual(offered('is:'), ['quote']);
  });
});
