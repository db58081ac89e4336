import assert from 'node:assert/strict';
import { createNewscite } from '../../../src/core/createNewscite';
import { type FileChange } from '../../../src/core/library/fileChange';
import { type Newscite } from '../../../src/core/newscite';
import { comparisonHtml } from '../../../src/vscode/account/comparisonHtml';
import { claimWith } from '../features/desk';
import { file } from '../library/files';
import { english } from '../vscode/english';

const article = (name: string, outlet: string, issued: string, ...paragraphs: readonly string[]): FileChange =>
  file(
    name,
    ['---', `title: ${name}`, `outlet: ${outlet}`, `date: ${issued}`, '---', '', paragraphs.join('\n\n')].join('\n'),
  );

const LATER = article(
  'a-later.md',
  'Coast <Wire>',
  '2026-03-05',
  'According to Petra Quayle, who leads the union, 290 crane drivers had joined the strike by noon.',
  'Cranes stood still in Brimsey as dockers struck against the Aldermore shipping company.',
  'Two lighthouse keepers brought soup.',
);
const EARLIER = article(
  'z-earlier.md',
  'Harbour Post',
  '2026-03-04',
  'Dockers of Brimsey struck on Tuesday: Aldermore, a shipping company, had refused to raise wages.',
  'Union leader Petra Quayle said 340 crane drivers had joined the strike by noon.',
);
const BAKERS = article(
  'bakers.md',
  'Evening Mail',
  '2026-03-04',
  'The guild of bakers elected Jonas Thill as its president for the third time on Monday evening.',
  'Thill said that rye had become too dear for small shops, and promised a fund.',
);

function deskOf(...files: readonly FileChange[]): Newscite {
  const newscite = createNewscite();
  newscite.update(files);
  return newscite;
}

const uriOf = (newscite: Newscite, name: string) =>
  newscite.sources().find(({ fileName }) => fileName === name)?.uri ?? assert.fail(name);

describe('A comparison of accounts', () => {
  it('has a story’s shared claims in the order of the earliest article, each in one row', () => {
    const newscite = deskOf(LATER, EARLIER, BAKERS);
    const { accounts, rows, title } =
      newscite.compareAccounts({ sourceUri: uriOf(newscite, 'a-later.md') }) ?? assert.fail('unknown');
    assert.equal(title, 'z-earlier.md');
    assert.deepEqual(
      accounts.map(({ sources }) => sources.map(({ outlet }) => outlet)),
      [['Harbour Post'], ['Coast <Wire>']],
    );
    const texts = rows.map(({ cells }) => cells.map(([cell]) => cell?.claim.text.slice(0, 12)));
    assert.deepEqual(texts, [
      ['Dockers of B', 'Cranes stood'],
      ['Union leader', 'According to'],
    ]);
    assert.deepEqual(
      rows.map(({ differs }) => differs),
      [false, true],
    );
  });

  it('has one row for a claim, with what differs marked on both sides', () => {
    const newscite = deskOf(LATER, EARLIER, BAKERS);
    const { rows } =
      newscite.compareAccounts({ claimId: claimWith(newscite, '290 crane drivers').id }) ?? assert.fail('unknown');
    const marked = rows[0]?.cells.map(([cell]) =>
      cell?.marks.map(({ start, end }) => cell.claim.text.slice(start, end)),
    );
    assert.deepEqual([rows.length, marked], [1, [['290 crane drivers'], ['340 crane drivers']]]);
  });

  it('names copies with the account that they belong to', () => {
    const copy = article('copy.md', 'Evening Mail', '2026-03-06', ...EARLIER_TEXT);
    const newscite = deskOf(LATER, EARLIER, copy);
    const { accounts, rows } =
      newscite.compareAccounts({ sourceUri: uriOf(newscite, 'z-earlier.md') }) ?? assert.fail('unknown');
    assert.deepEqual(
      accounts.map(({ sources }) => sources.length),
      [2, 1],
    );
    assert.deepEqual(
      rows[1]?.cells.map(({ length }) => length),
      [2, 1],
    );
  });

  it('has no rows where nobody else tells of it, and is none of what is unknown', () => {
    const newscite = deskOf(EARLIER, BAKERS);
    assert.deepEqual(newscite.compareAccounts({ sourceUri: uriOf(newscite, 'bakers.md') })?.rows, []);
    assert.deepEqual(newscite.compareAccounts({ claimId: claimWith(newscite, 'rye').id })?.rows, []);
    assert.equal(newscite.compareAccounts({ claimId: '00000000' }), undefined);
    assert.equal(newscite.compareAccounts({ sourceUri: 'file:///none.md' }), undefined);
  });

  it('is a table with headers, nothing of the articles in it as HTML', () => {
    const newscite = deskOf(LATER, EARLIER, BAKERS);
    const html = comparisonHtml(newscite.compareAccounts({ sourceUri: uriOf(newscite, 'a-later.md') }), english, 'en');
    assert.match(html, /<th scope="col">Coast &lt;Wire&gt;<span class="date">March 5, 2026<\/span><\/th>/);
    assert.match(html, /<th scope="row">2 <span class="differs">differs<\/span><\/th>/);
    assert.match(html, /said <mark>340 crane drivers<\/mark> had/);
    assert.match(comparisonHtml(undefined, english, 'en'), /^<p>What was compared here/);
  });
});

const EARLIER_TEXT = [
  'Dockers of Brimsey struck on Tuesday: Aldermore, a shipping company, had refused to raise wages.',
  'Union leader Petra Quayle said 340 crane drivers had joined the strike by noon.',
];
