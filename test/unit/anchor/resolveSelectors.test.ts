import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveSelectors } from '../../../src/core/anchor/resolveSelectors';
import { selectorsOf } from '../../../src/core/anchor/selectorsOf';

const BEFORE = 'Rain fell on the hills all week. Nobody in Arden had seen the like. ';
const CLAIM = 'The mayor said 14 houses were lost when the river rose, and he did not blame the dam.';
const AFTER = ' Boats were sent from the coast. By Friday the water had gone back.';
const ARTICLE = BEFORE + CLAIM + AFTER;
const SELECTORS = selectorsOf(ARTICLE, { start: BEFORE.length, end: BEFORE.length + CLAIM.length });

/** What becomes of the claim in another text, and the words it is found at. */
function resolved(text: string): readonly [kind: string, words?: string] {
  const anchoring = resolveSelectors(text, SELECTORS, (word) => word === 'not');
  return anchoring.kind === 'gone'
    ? ['gone']
    : [anchoring.kind, text.slice(anchoring.range.start, anchoring.range.end)];
}

function changed(from: string, to: string): string {
  assert.ok(CLAIM.includes(from));
  return CLAIM.replace(from, to);
}

describe('resolveSelectors', () => {
  it('finds the same words at the same place', () => {
    assert.deepEqual(resolved(ARTICLE), ['exact', CLAIM]);
  });

  it('does not mind other typography', () => {
    const article = '“The mayor’s dog — a big one – barked…”, she said. More.';
    const selectors = selectorsOf('"The mayor\'s dog - a big one - barked...", she said. More.', { start: 0, end: 50 });
    const anchoring = resolveSelectors(article, selectors);
    assert.equal(anchoring.kind, 'exact');
  });

  it('finds the same words elsewhere', () => {
    assert.deepEqual(resolved(`New: ${ARTICLE}`), ['moved', CLAIM]);
    assert.deepEqual(resolved(AFTER + BEFORE + CLAIM), ['moved', CLAIM]);
    assert.deepEqual(resolved(`All is different here. ${CLAIM} And here it is, too.`), ['moved', CLAIM]);
  });

  it('tells copies apart by what stands around them', () => {
    const text = `${CLAIM} So it began. ${ARTICLE} In short: ${CLAIM}`;
    const anchoring = resolveSelectors(text, SELECTORS);
    assert.equal(anchoring.kind === 'moved' && anchoring.range.start, text.indexOf(BEFORE) + BEFORE.length);
  });

  const edits: readonly (readonly [title: string, words: string])[] = [
    ['a figure', changed('14', '15')],
    ['a longer figure', changed('14', '140')],
    ['a negation gone', changed('did not blame', 'did blame')],
    ['a negation put in', changed('were lost', 'were not lost')],
    ['a name', changed('mayor', 'major')],
    ['case', changed('The mayor', 'The Mayor')],
    ['a typo', changed('houses', 'hosues')],
    ['several words', changed('were lost when the river rose', 'have gone since the flood came')],
  ];
  for (const [title, words] of edits) {
    it(`calls it altered: ${title}`, () => {
      assert.deepEqual(resolved(BEFORE + words + AFTER), ['altered', words]);
      assert.deepEqual(resolved(`New. ${BEFORE}${words}${AFTER}`), ['altered', words]);
    });
  }

  it('finds a part of a sentence whose neighbours have changed, and not one that goes on otherwise', () => {
    const part = 'lost when the river rose';
    const text = `Rain fell. The houses were ${part}. Nobody had seen the like of it in Arden.`;
    const start = text.indexOf(part);
    const selectors = selectorsOf(text, { start, end: start + part.length });
    const kindIn = (other: string) => resolveSelectors(other, selectors).kind;
    assert.equal(kindIn(text.replace('Nobody had seen the like of it in Arden.', 'Prices were up in May.')), 'exact');
    assert.equal(kindIn(text.replace('rose.', 'rose, it was denied.')), 'altered');
    assert.equal(kindIn(text.replace('were lost', 'were not lost')), 'altered');
  });

  it('does not take the beginning of a figure for the figure', () => {
    const selectors = selectorsOf('Prices rose by 5. Then they fell.', { start: 0, end: 17 });
    assert.equal(resolveSelectors('Prices rose by 5.3 points. Then they fell.', selectors).kind, 'altered');
    assert.equal(
      resolveSelectors('Well, prices: Prices rose by 5.3 points. Then they fell.', selectors).kind,
      'altered',
    );
  });

  it('calls it altered when words were put before it, and takes them in', () => {
    const words = `Reportedly, ${CLAIM}`;
    assert.deepEqual(resolved(BEFORE + words + AFTER), ['altered', words]);
  });

  it('finds it moved and reworded, when nothing else is like it', () => {
    const words = changed('rose', 'came');
    assert.deepEqual(resolved(`${AFTER.trim()} More of it. ${words} ${BEFORE}`), ['altered', words]);
    assert.deepEqual(resolved(`${AFTER.trim()} More of it. ${words} Well. ${words} ${BEFORE}`), ['gone']);
  });

  it('takes no sentence elsewhere for it that says another figure or denies it', () => {
    for (const words of [changed('14', '15'), changed('did not', 'did')])
      assert.deepEqual(resolved(`${AFTER.trim()} More of it. ${words} ${BEFORE}`), ['gone'], words);
  });

  it('takes no sentence beside an old neighbour for it that has a figure for its name', () => {
    const [first, next] = ['Boats lay idle all week in the rain.', 'Tugs came from the coast at noon.'];
    const said = 'Arden is the sixth harbour closed by Northern boards this year.';
    const other = 'Arden is the 214th harbour closed by boards this year.';
    const end = 'Nothing else was heard of it.';
    const start = first.length + 1;
    const selectors = selectorsOf(`${first} ${said} ${next} ${other} ${end}`, { start, end: start + said.length });
    assert.equal(resolveSelectors(`${first} It went on. ${other} ${next} ${end}`, selectors).kind, 'gone');
  });

  it('knows its place by both neighbours, however much was put between', () => {
    const words = changed('14', '15');
    assert.deepEqual(resolved(`${BEFORE}It was late. ${words} Nobody slept.${AFTER}`), ['altered', words]);
  });

  it('tells a row of a table from the next', () => {
    const table = 'Net 12 vs 14\nShare 3 vs 5\nYear\nNet 45 vs 47\nShare 9 vs 11\n';
    const selectors = selectorsOf(table, { start: 0, end: 12 });
    assert.equal(resolveSelectors(table.replace('Net 12 vs 14\n', ''), selectors).kind, 'gone');
  });

  it('finds an edited row again though the row before it has few letters', () => {
    const gap = ' '.repeat(24);
    const table = `Rye${gap}12\nOats${gap}14\nBarley${gap}1,600\nMillet${gap}900\nWheat${gap}7\n`;
    const row = `Barley${gap}1,600`;
    const start = table.indexOf(row);
    const selectors = selectorsOf(table, { start, end: start + row.length });
    const edited = `${table.replace('1,600', '1,700')}In all\n${row}\nand more`;
    const anchoring = resolveSelectors(edited, selectors);
    assert.equal(anchoring.kind === 'altered' && anchoring.range.start, start);
  });

  it('takes no row with other figures for the one that stood between its neighbours', () => {
    const row = 'Share 16 cts vs 29 cts';
    const table = `Figures of the second quarter\n${row}\nRevenues are not given\nYear`;
    const start = table.indexOf(row);
    const selectors = selectorsOf(table, { start, end: start + row.length });
    assert.equal(resolveSelectors(table.replace(row, 'Share 50 cts vs 50 cts'), selectors).kind, 'gone');
    assert.equal(resolveSelectors(table.replace(row, 'Stock 16 cts vs 29 cts'), selectors).kind, 'altered');
    const fund = 'ARDEN HARBOUR INCOME FUND WEST SERIES';
    const funds = table.replace(row, fund);
    const named = selectorsOf(funds, { start, end: start + fund.length });
    const other = funds.replace(fund, 'ARDEN HARBOUR INCOME OLD MILL SERIES');
    assert.equal(resolveSelectors(`${other}\n\n${fund}\n`, named).kind, 'moved');
  });

  it('sees the end of a sentence before the end of its emphasis', () => {
    const said = 'The *mayor* spoke, and he said that *the dam was safe.*';
    const article = `It rained for a week in Arden. ${said} Boats were sent from the coast.`;
    const start = article.indexOf(said);
    const selectors = selectorsOf(article, { start, end: start + said.length });
    const moved = `All is different here. ${said} By Friday the water had gone back.`;
    assert.equal(resolveSelectors(moved, selectors).kind, 'moved');
  });

  it('takes no near-duplicate for it that has come to stand at the end of the text', () => {
    const [first, said] = ['The gate stood open all night.', 'Picture: Ida Tolland for the Arden Post'];
    const article = `${first}\n\nRain fell on the hills.\n\n${said}`;
    const selectors = selectorsOf(article, { start: article.indexOf(said), end: article.length });
    const edited = `${first}\n\nBoats lay idle.\n\n${said.replace('Ida', 'Ada')}`;
    assert.equal(resolveSelectors(edited, selectors).kind, 'gone');
    assert.equal(resolveSelectors(article.replace('Ida', 'Ada'), selectors).kind, 'altered');
  });

  it('takes no near-duplicate for it somewhere between its one neighbour and the end of the text', () => {
    const said = 'The town of Arden has not said yet whether it will put off the feast.';
    const article = `Rain fell on the hills. Nobody had seen the like of it. ${said}`;
    const selectors = selectorsOf(article, { start: article.indexOf(said), end: article.length });
    const edited = article.replace(said, `Boats lay idle all week. ${said.replace('Arden', 'Borden')} It may in May.`);
    assert.equal(resolveSelectors(edited, selectors).kind, 'gone');
    const beside = article.replace(said, `${said.replace('Arden', 'Borden')} It may do so in May.`);
    assert.equal(resolveSelectors(beside, selectors).kind, 'altered');
  });

  it('sees a denial right behind a dash', () => {
    const said = 'The dam was a wall of straw—a wall that would have gone in the first storm of the year.';
    const elsewhere = said.replace('—a', '—not a');
    const article = `Rain fell on the hills. Nobody had seen the like of it. ${said} Boats were sent from the coast.`;
    const selectors = selectorsOf(article, { start: article.indexOf(said), end: article.indexOf(' Boats') });
    const kindOf = (words: string) =>
      resolveSelectors(`All is different here. ${words} It went on.`, selectors, (word) => word === 'not').kind;
    assert.equal(kindOf(elsewhere), 'gone');
    assert.equal(kindOf(said.replace('storm', 'gale')), 'altered');
  });

  it('takes no near-duplicate behind words like those before it for a passage that stands elsewhere in its very words', () => {
    const said = 'We will not go on to store wheat for others all year.';
    const article = `It was late, the growers said.\n${said}\nWe hope for some rain.`;
    const start = article.indexOf(said);
    const selectors = selectorsOf(article, { start, end: start + said.length });
    const twin = `So it was late, all growers said.\n${said.replace('not ', '')}\nNothing else was heard of it.`;
    const edited = `${twin}\n\nBoats lay idle all week. ${said} Tugs came from the coast.`;
    const anchoring = resolveSelectors(edited, selectors, (word) => word === 'not');
    assert.equal(anchoring.kind === 'moved' && anchoring.range.start, edited.indexOf(said));
  });

  it('sees no end of a sentence between an abbreviation and a small letter', () => {
    const said = 'How Arden sees the talks between the U.S. and Borden';
    const article = `Rain fell on the hills.\n${said}`;
    const selectors = selectorsOf(article, { start: article.indexOf(said), end: article.length });
    const edited = article.replace('and Borden', 'and reportedly Borden');
    const anchoring = resolveSelectors(edited, selectors);
    assert.equal(anchoring.kind === 'altered' && anchoring.range.end, edited.length);
  });

  it('sees the end of a sentence though a small letter stands behind it', () => {
    const words = changed('were lost', 'had gone');
    assert.deepEqual(resolved(`${BEFORE}${words} to the sea and back.${AFTER}`), ['altered', words]);
  });

  it('takes no twin in other typography for a row that was taken out', () => {
    const table =
      'First round\nAnn D´Arvo (Left): 1%\nTom Vale: 3%\n\nSecond round\nAnn D’Arvo (Left): 1%\nOthers: 9%\n';
    const selectors = selectorsOf(table, { start: 12, end: 33 });
    const edited = table.replace('Ann D´Arvo (Left): 1%', 'Nobody else stood for the seat');
    assert.equal(resolveSelectors(edited, selectors).kind, 'gone');
  });

  it('takes no near-duplicate for it between neighbours that are merely like its own', () => {
    const list = (first: string, second: string) =>
      `1. ${first} Tom Vale was born in Arden in May. 2. ${second} Bettina Vale was born in Arden in June. 3. So.`;
    const article = list('Ann was the first child of hers.', 'It rained.');
    const quote = 'Ann was the first child of hers.';
    const selectors = selectorsOf(article, { start: 3, end: 3 + quote.length });
    const edited = list('It snowed on all the hills.', 'Ann was not the first child of hers.');
    assert.equal(resolveSelectors(edited, selectors, (word) => word === 'not').kind, 'gone');
  });

  it('takes no end of a sentence behind a bracket for a sentence', () => {
    const article = 'What will happen now? They will be stopped. If they have no [cards] they will be detained.';
    const selectors = selectorsOf(article, { start: 22, end: 43 });
    assert.equal(resolveSelectors(article.replace(' They will be stopped.', ''), selectors).kind, 'gone');
  });

  it('takes in what was put before a label that is no sentence', () => {
    const label = 'They will do this';
    const article = `*It rained for a week in Arden.*\n\n*${label}:*\nThey must take the road to the coast.`;
    const start = article.indexOf(label);
    const selectors = selectorsOf(article, { start, end: start + label.length });
    const edited = article.replace(label, `Reportedly, ${label}`);
    const anchoring = resolveSelectors(edited, selectors);
    assert.equal(
      anchoring.kind === 'altered' && edited.slice(anchoring.range.start, anchoring.range.end),
      `Reportedly, ${label}`,
    );
  });

  it('finds the edited passage in its place though it has the words that stand behind it', () => {
    const [before, said] = [
      'It rained on all the hills of Arden. ',
      'Rule 9: Fight for the dam that you have, all of you.',
    ];
    const article = `${before}${said}\n\nFight for the dam that you have.\nBoats were sent from the coast.`;
    const selectors = selectorsOf(article, { start: before.length, end: before.length + said.length });
    const edited = `${article.replace('Rule 9', 'Rule 6')} So it went on for days. ${said} Then all was still.`;
    const anchoring = resolveSelectors(edited, selectors);
    assert.equal(anchoring.kind === 'altered' && anchoring.range.start, before.length);
  });

  it('does not take the row before for a row that was taken out with its heading', () => {
    const times = (first: string, second: string) => `${first}, Channel One, the website and Sport app\n${second}`;
    const rest = 'Sunday, 23 October\n18:00-20:00, Channel One, the website and Sport app\n';
    const friday = `Friday, 21 October\n${times('17:00-18:30', rest)}`;
    const article = `Thursday, 20 October\n${times('17:00-18:45', friday)}`;
    const start = article.indexOf('17:00-18:30');
    const selectors = selectorsOf(article, { start, end: article.indexOf('\nSunday') });
    assert.equal(resolveSelectors(article.replace(friday, rest), selectors).kind, 'gone');
  });

  it('says that what was taken out is gone', () => {
    assert.deepEqual(resolved(BEFORE + AFTER.trim()), ['gone']);
    assert.deepEqual(resolved(''), ['gone']);
    assert.deepEqual(resolved('Something else altogether stands here now.'), ['gone']);
  });

  it('does not anchor to a sentence that merely looks alike', () => {
    const alike = changed('14 houses', '17 barns');
    assert.deepEqual(resolved(`${BEFORE}${AFTER.trim()} Later, in Borden: ${alike}`), ['gone']);
  });

  it('prefers the edited passage in its place to a copy elsewhere', () => {
    const words = changed('14', '15');
    assert.deepEqual(resolved(`${BEFORE}${words}${AFTER} A reader writes: ${CLAIM} Well.`), ['altered', words]);
  });

  it('never throws, and its ranges lie within the text', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(texts, texts, fc.nat(80), fc.nat(80), (before, after, a, b) => {
        const start = Math.min(a, b, before.length);
        const selectors = selectorsOf(before, { start, end: Math.min(Math.max(a, b), before.length) });
        const anchoring = resolveSelectors(after, selectors);
        if (anchoring.kind !== 'gone') assert.ok(anchoring.range.end <= after.length);
      }),
    );
  });

  it('finds any passage of an unchanged text, and any after an insertion at the top', () => {
    const texts = fc.array(fc.constantFrom('river ', 'rose ', 'Ümit ', '14 ', 'not ', '洪水', '“x” ', '. ', '\n\n'), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.nat(1000), fc.nat(1000), (words, a, b) => {
        const text = words.join('');
        const [start, end] = [a, b].map((share) => Math.floor((share / 1000) * text.length)).sort((x, y) => x - y);
        const range = { start: start ?? 0, end: end ?? 0 };
        if (text.slice(range.start, range.end).trim() === '') return;
        assert.equal(resolveSelectors(text, selectorsOf(text, range)).kind, 'exact');
      }),
    );
  });

  it('takes no near-duplicate far from both old neighbours for the passage', () => {
    const put = ' A bridge fell in the night. Two roads were shut for days.'.repeat(8);
    assert.deepEqual(resolved(`${BEFORE}So.${put} ${changed('did not blame', 'did blame')}${put}${AFTER}`), ['gone']);
  });

  it('takes no part of a longer sentence for a passage that was a sentence', () => {
    const said = 'The worst flood that this valley has seen since the mill was built.';
    const article = `It rose. ${said} Boats were sent.`;
    const selectors = selectorsOf(article, { start: 9, end: 9 + said.length });
    const text = 'She spoke of the worst flood that this valley has sean since the mill was built. It rained on.';
    assert.equal(resolveSelectors(text, selectors).kind, 'gone');
  });

  it('sees no end of a sentence between a full stop and a slash', () => {
    const row = '– 5. Tom Vale (NED) 1:13,0 (8./7.)';
    const [before, after] = ['– 4. Jan Oort (NED) 1:11,4 (4./12.) ', ' – 6. Per Lund (SWE) 1:15,4 (7./10.)'];
    const selectors = selectorsOf(before + row + after, { start: before.length, end: before.length + row.length });
    const edited = '– 5. Tom Vale (NED) 1:13,0 (8./nicht 7.)';
    const text = before + edited + after;
    const anchoring = resolveSelectors(text, selectors);
    assert.equal(anchoring.kind === 'altered' && text.slice(anchoring.range.start, anchoring.range.end), edited);
  });
});
