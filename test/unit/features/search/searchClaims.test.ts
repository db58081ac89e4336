import assert from 'node:assert/strict';
import { textOf } from '../../../../src/core/text/range';
import { file } from '../../library/files';
import { desk } from '../desk';

describe('Searching claims', () => {
  const article = (outlet: string, issued: string, ...paragraphs: readonly string[]) =>
    ['---', `outlet: ${outlet}`, `date: ${issued}`, 'source: https://example.org/x', '---', ...paragraphs].join('\n\n');

  describe('by a number', () => {
    const newscite = desk(
      file('a.txt', 'The yard owes $1.13bn to its lenders.\n\nSome 76 per cent of the workers voted for a strike.'),
      file(
        'b.txt',
        'The bank lent the yard $1,130 million last year.\n\nAlmost seventy-six percent of the hulls leak.',
      ),
      file(
        'c.txt',
        'Die Werft schuldet den Banken nach eigenen Angaben rund 1,13 Milliarden Euro und kann sie nicht bezahlen.',
      ),
      file('d.txt', 'The yard employs 113 welders and four painters.'),
    );
    const found = (query: string) => newscite.search(query, 20).hits.map(({ claim }) => claim.citekey);
    const keys = new Map(newscite.sources().map(({ uri, citekey }) => [uri.slice(-5, -4), citekey]));

    for (const [query, ...sources] of [
      ['1.13bn', 'a', 'b', 'c'],
      ['$1,130 million', 'a', 'b', 'c'],
      ['1.13 billion', 'a', 'b', 'c'],
      ['1 130 000 000', 'a', 'b', 'c'],
      ['1130000000', 'a', 'b', 'c'],
      ['1,13 Milliarden', 'a', 'b', 'c'],
      ['76%', 'a', 'b'],
      ['76 percent', 'a', 'b'],
      ['76 per cent', 'a', 'b'],
      ['seventy-six percent', 'a', 'b'],
    ] as const) {
      it(`finds every spelling of ${query}`, () => {
        const first = found(query).slice(0, sources.length);
        assert.deepEqual([...first].sort(), sources.map((name) => keys.get(name)).sort());
      });
    }

    it('puts what the figure means before what has the same digits', () => {
      const newscite = desk(
        file('a.txt', 'The wall is 70 centimetres thick.'),
        file('b.txt', 'After the flood 70 per cent of the harbour staff were sent home for a week.'),
        file('c.txt', 'Some 70 percent of the fleet stayed in port for the whole of the winter, the union said.'),
      );
      const found = newscite.search('70%', 9).hits.map(({ claim }) => claim.text);
      assert.match(found[2] ?? '', /centimetres/);
    });

    it('puts the other spelling of the number before claims that have the other words alone', () => {
      const newscite = desk(
        file('a.txt', 'Pumps are what the town needs, the mayor said. The pumps run at night.'),
        file('b.txt', 'After the flood the council bought 14 large green pumps from a yard in the next county.'),
      );
      const [first] = newscite.search('fourteen pumps', 9).hits;
      assert.match(first?.claim.text ?? '', /14 large green pumps/);
    });

    it('finds an amount whose digits stand there only inside a word', () => {
      const newscite = desk(file('a.txt', 'Thirty-one barges passed buoy B31 on Friday, the pilot said.'));
      assert.equal(newscite.search('31', 9).hits.length, 1);
    });

    it('marks the figure as it is written', () => {
      const marked = newscite
        .search('1130000000', 9)
        .hits.map(({ claim, highlights }) =>
          (highlights.text ?? []).map((range) => textOf(claim.text, range)).join('|'),
        );
      assert.deepEqual([...marked].sort(), ['$1,130 million', '$1.13bn', '1,13 Milliarden Euro']);
    });
  });

  describe('that stand in several sources', () => {
    const WIRE = 'The lock at Brimsey will stay closed until the spring, the harbour master said.';
    const newscite = desk(
      file('old.md', article('Coast Wire', '2026-01-02', WIRE, 'Nobody asked the ferrymen about it.')),
      file('b-new.md', article('Daily Quay', '2026-01-05', WIRE, 'Fares will rise in May.')),
      file('a-new.md', article('Morning Tide', '2026-01-05', WIRE, 'Shops on the quay have closed for good.')),
    );
    const hits = (query: string) => newscite.search(query, 5).hits;

    it('are one hit, the earliest, with the others as its copies, by date and path', () => {
      const [hit, ...others] = hits('lock brimsey closed spring').filter(({ claim }) => claim.text === WIRE);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [hit?.claim, ...(hit?.copies ?? [])].map((claim) => claim?.outlet),
        ['Coast Wire', 'Morning Tide', 'Daily Quay'],
      );
    });

    it('are shown as the agency that wrote for the papers', () => {
      const own = desk(
        file('paper.md', article('Daily Quay', '2026-01-04', WIRE, 'Fares will rise in May.')),
        file('wire.md', article('Reuters', '2026-01-05', WIRE, 'Nobody asked the ferrymen about it.')),
      );
      const [hit] = own.search('lock brimsey', 5).hits;
      assert.equal(hit?.claim.outlet, 'Reuters');
      assert.deepEqual(
        hit.copies.map(({ outlet }) => outlet),
        ['Daily Quay'],
      );
    });

    it('are shown as the one that is asked for', () => {
      assert.equal(hits('lock brimsey closed outlet:quay')[0]?.claim.outlet, 'Daily Quay');
      assert.equal(hits('lock brimsey closed coast wire')[0]?.claim.outlet, 'Coast Wire');
    });

    it('leave room for other hits', () => {
      const texts = newscite.search('the', 3).hits.map(({ claim }) => claim.text);
      assert.equal(new Set(texts).size, 3);
    });

    it('are no copies any more once their source is gone', () => {
      const own = desk(file('x.txt', WIRE), file('y.txt', WIRE));
      own.update([{ kind: 'deleted', uri: 'file:///work/x.txt' }]);
      const [hit] = own.search('lock brimsey', 5).hits;
      assert.equal(hit?.claim.location.uri, 'file:///work/y.txt');
      assert.deepEqual(hit.copies, []);
    });
  });

  it('says what is wrong with a filter, and how a query may go on', () => {
    const { hits, problems, completions } = desk().search('dam after:2026-13 outlet:', 3);
    assert.notEqual(hits.length, 0);
    assert.deepEqual(
      problems.filter(({ isUnfinished }) => !isUnfinished).map(({ kind }) => kind),
      ['no-such-date'],
    );
    assert.deepEqual(new Set(completions.map(({ value }) => value)), new Set(['Coast Wire', 'Harbour Post']));
  });
});
