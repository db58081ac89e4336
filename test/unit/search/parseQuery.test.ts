import assert from 'node:assert/strict';
import { parseQuery } from '../../../src/core/search/parseQuery';

describe('parseQuery', () => {
  /** `speaker=Roe -is=quote "in these" -"words…"` */
  const filtersOf = (query: string) =>
    parseQuery(query).filters.map((filter) => {
      const sign = filter.isNegated ? '-' : '';
      if (filter.name === 'words') return `${sign}"${filter.value}${filter.isOpen ? '…' : ''}"`;
      return `${sign}${filter.name}=${'date' in filter ? JSON.stringify(filter.date) : filter.value}`;
    });

  for (const [query, ...expected] of [
    ['speaker:Roe', 'speaker=Roe'],
    ['speaker:"Jane Roe"', 'speaker=Jane Roe'],
    ['speaker:"Jane R', 'speaker=Jane R'],
    ['Speaker:Roe SPEAKER:Doe', 'speaker=Roe', 'speaker=Doe'],
    [
      'outlet:Ledger title:dam lang:de source:ledger2026dam',
      'outlet=Ledger',
      'title=dam',
      'lang=de',
      'source=ledger2026dam',
    ],
    ['after:2025', 'after={"year":2025}'],
    ['after:2025-07', 'after={"year":2025,"month":7}'],
    ['before:2025-07-23', 'before={"year":2025,"month":7,"day":23}'],
    ['is:quote is:FIGURE', 'is=quote', 'is=figure'],
    ['-speaker:"Jane Roe" -is:quote', '-speaker=Jane Roe', '-is=quote'],
    ['"open source models" ', '"open source models"'],
    ['"open sou', '"open sou…"'],
    ['“open source” -„rent caps“ «in port» ', '"open source"', '-"rent caps"', '"in port"'],
    ['speaker:“Jane Roe” “open sou', 'speaker=Jane Roe', '"open sou…"'],
    ['-"open source" -rent ', '-"open source"', '-"rent"'],
  ] as const) {
    it(`reads ${query}`, () => {
      assert.deepEqual(filtersOf(query), expected);
      assert.deepEqual(parseQuery(query).problems, []);
    });
  }

  for (const query of [
    'speaker:',
    'speaker:"',
    'after:',
    'after:20',
    'after:2025-',
    'after:2025-0',
    'before:2025-02-2',
    'is:',
    'is:quo',
  ]) {
    it(`lets ${query} filter nothing while it is typed`, () => {
      const { words, filters, problems } = parseQuery(query);
      assert.deepEqual({ words, filters }, { words: '', filters: [] });
      assert.deepEqual(
        problems.map(({ isUnfinished }) => isUnfinished),
        [true],
      );
    });
  }

  for (const [query, kind] of [
    ['speaker: Roe', 'no-value'],
    ['after:2026-13', 'no-such-date'],
    ['after:2026-02-30', 'no-such-date'],
    ['after:2026-02-3', 'no-such-date'],
    ['after:2026-01-011', 'no-such-date'],
    ['before:lunch', 'no-such-date'],
    ['after:20 dam', 'no-such-date'],
    ['is:foo', 'no-such-trait'],
    ['is:quo dam', 'no-such-trait'],
    ['after:2026 before:2025', 'contradiction'],
    ['before:2025-06 after:2025-07', 'contradiction'],
    ['is:quote -is:quote', 'contradiction'],
    ['speaker:Roe -speaker:Roe', 'contradiction'],
  ] as const) {
    it(`says that ${query} is wrong: ${kind}`, () => {
      assert.deepEqual(
        parseQuery(query).problems.map((problem) => [problem.kind, problem.isUnfinished]),
        [[kind, false]],
      );
    });
  }

  for (const query of ['after:2025 before:2025-06', 'after:2025-06 before:2025-06']) {
    it(`finds ${query} possible`, () => {
      assert.deepEqual(parseQuery(query).problems, []);
    });
  }

  for (const query of [
    'foo:bar',
    'loudspeaker:on',
    'he said: no',
    'state-of-the-art',
    'rent - or not',
    'down -5 %',
    '5" long',
    'rent -',
  ]) {
    it(`takes ${query} for words`, () => {
      assert.deepEqual(parseQuery(query), { words: query, filters: [], problems: [] });
    });
  }

  it('keeps the words around a filter, and whether the last one is finished', () => {
    assert.equal(parseQuery('rent outlet:Ledger caps').words, 'rent  caps');
    assert.equal(parseQuery('rent caps ').words, 'rent caps ');
  });

  it('searches for the words of a phrase, the last one finished by its quotation mark', () => {
    assert.equal(parseQuery('rent "hinge pins"').words, 'rent hinge pins ');
    assert.equal(parseQuery('rent "hinge pi').words, 'rent hinge pi');
    assert.equal(parseQuery('rent -"hinge pins" -caps').words, 'rent  ');
  });

  it('waits for the second letter of a word to leave out', () => {
    assert.deepEqual(filtersOf('dam -a'), []);
    assert.deepEqual(filtersOf('dam -a '), ['-"a"']);
    assert.deepEqual(filtersOf('dam -ap'), ['-"ap…"']);
  });
});
