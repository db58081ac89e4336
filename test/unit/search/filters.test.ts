import assert from 'node:assert/strict';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { claim, sourceOf, texts } from './entries';

describe('Filters', () => {
  const index = new ClaimIndex();
  for (const source of [
    sourceOf('a', [claim({ text: 'Rent is up', speaker: 'Jane Roe', kind: 'direct' })], {
      outlet: 'Reuters',
      title: 'At the City Council',
      citekey: 'ledger2025city',
      lang: 'en-GB',
      issued: { year: 2025, month: 7, day: 23 },
    }),
    sourceOf('b', [claim({ text: 'Rent is down 3 %', speaker: 'Craig Federighi', hasFigure: true })], {
      outlet: 'The Information',
      issued: { year: 2025, month: 6 },
    }),
    sourceOf('c', [claim({ text: 'Rent is flat', speaker: '小泉純一郎', kind: 'mixed' })], {
      outlet: 'Süddeutsche Zeitung',
      issued: { year: 2024 },
    }),
    sourceOf('d', [claim({ text: 'Rent is rent' })]),
  ])
    index.replaceSource(source);
  const find = (query: string) => [...texts(index.search(query, 10))].sort();

  for (const [query, ...expected] of [
    ['speaker:roe', 'Rent is up'],
    ['rent speaker:"jane roe"', 'Rent is up'],
    ['speaker:feder', 'Rent is down 3 %'],
    ['speaker:fedirighi', 'Rent is down 3 %'],
    ['speaker:純一', 'Rent is flat'],
    ['outlet:suddeutsche', 'Rent is flat'],
    ['outlet:formation', 'Rent is down 3 %'],
    ['speaker:roe speaker:craig', 'Rent is down 3 %', 'Rent is up'],
    ['is:quote', 'Rent is flat', 'Rent is up'],
    ['is:figure rent', 'Rent is down 3 %'],
    ['after:2025', 'Rent is down 3 %', 'Rent is up'],
    ['after:2025-07-23', 'Rent is up'],
    ['after:2025-07-24'],
    ['before:2025-06-30', 'Rent is down 3 %', 'Rent is flat'],
    ['before:2024-03', 'Rent is flat'],
    ['after:2025-01 before:2025-06', 'Rent is down 3 %'],
    ['down speaker:roe'],
    ['-speaker:roe', 'Rent is down 3 %', 'Rent is flat', 'Rent is rent'],
    ['rent -is:quote', 'Rent is down 3 %', 'Rent is rent'],
    ['-is:quote -is:figure', 'Rent is rent'],
    ['rent -flat -down', 'Rent is rent', 'Rent is up'],
    ['-after:2025', 'Rent is flat', 'Rent is rent'],
    ['title:"city council"', 'Rent is up'],
    ['title:counc', 'Rent is up'],
    ['source:ledger2025', 'Rent is up'],
    ['lang:en', 'Rent is up'],
    ['lang:EN-gb', 'Rent is up'],
    ['lang:en-us'],
    ['lang:d'],
    ['"rent is"', 'Rent is down 3 %', 'Rent is flat', 'Rent is rent', 'Rent is up'],
    ['"is rent"', 'Rent is rent'],
    ['-"is rent" -"is up"', 'Rent is down 3 %', 'Rent is flat'],
    ['after:2026 before:2025'],
  ] as const) {
    it(`${query} finds ${expected.length > 0 ? expected.join(', ') : 'nothing'}`, () => {
      assert.deepEqual(find(query), expected);
    });
  }

  it('understands a name that is more than one slip off, where no name is nearer', () => {
    assert.deepEqual(find('speaker:Fedrihgy'), ['Rent is down 3 %']);
    assert.deepEqual(find('outlet:"Sueddeutsche Zeitnug"'), ['Rent is flat']);
  });

  it('does not empty the list while a filter is typed', () => {
    const typed = 'rent speaker:"Jane Roe"';
    for (let end = 1; end <= typed.length; end++)
      assert.notEqual(find(typed.slice(0, end)).length, 0, typed.slice(0, end));
  });

  it('says which names nobody has', () => {
    const problemsOf = (query: string) => index.problemsOf(query).map(({ kind, filter }) => `${filter} ${kind}`);
    assert.deepEqual(problemsOf('speaker:xyzzy outlet:reuters'), ['speaker no-such-name']);
    assert.deepEqual(problemsOf('-lang:fr after:2025-13'), ['after no-such-date', 'lang no-such-name']);
  });

  it('knows no names of sources that are gone', () => {
    const own = new ClaimIndex();
    own.replaceSource(sourceOf('a', [claim({ text: 'One', speaker: 'Jane Roe' })]));
    own.replaceSource(sourceOf('b', [claim({ text: 'Two', speaker: 'Jane Row' })]));
    own.search('one', 1);
    own.removeSource('a');
    assert.deepEqual(texts(own.search('speaker:"Jane Roe"', 5)), ['Two'], 'the nearest that is left');
  });
});
