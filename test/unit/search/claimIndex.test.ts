import assert from 'node:assert/strict';
import { ClaimIndex } from '../../../src/core/search/claimIndex';
import { claim, sourceOf, texts } from './entries';

describe('ClaimIndex', () => {
  const index = new ClaimIndex();
  const source = sourceOf('a', [
    claim({ text: 'Craig Federighi rejected the idea of open source models.', speaker: 'The Information', worth: 0.4 }),
    claim({ text: 'Insiders describe an exodus of talent.', speaker: 'Insiders', worth: 0.9 }),
    claim({ text: 'São Paulo approved the café tax; critics cried foul.', worth: 0.5 }),
    claim({ text: '东京都政府宣布新政策', worth: 0.3 }),
  ]);
  index.replaceSource(source);
  const find = (query: string) => texts(index.search(query, 10));

  const FEDERIGHI = /^Craig/;
  for (const [what, query] of Object.entries({
    'a word': 'rejected',
    'an unfinished last word': 'open sou',
    'words in any order': 'models federighi open',
    'a letter wrong': 'fedirighi',
    'a letter missing': 'federigi',
    'a letter too many': 'fedderighi',
    'two letters swapped': 'fedreighi',
    'two slips': 'fedirigi',
    'a slip in an unfinished word': 'fedreig',
    'an inflected word': 'rejecting sources',
    'one wrong word': 'federighi rejected banana models',
    'two words written as one': 'opensource',
    'one word written as two': 'feder ighi',
    'other case': 'FEDERIGHI',
    'a half-remembered phrase': 'federigi rejectd open source',
  })) {
    it(`finds a claim by ${what}`, () => {
      assert.match(find(query)[0] ?? '', FEDERIGHI);
    });
  }

  it('ignores diacritics on either side', () => {
    assert.match(find('sao cafe')[0] ?? '', /^São/);
    assert.match(find('exôdus')[0] ?? '', /^Insiders/);
  });

  it('finds substrings of scripts without spaces', () => {
    for (const query of ['东京', '京都政', '府', '策']) assert.equal(find(query)[0], '东京都政府宣布新政策', query);
  });

  it('finds nothing for what is not there', () => {
    assert.deepEqual(find('xylophone'), []);
  });

  it('answers an empty query with the claims most worth citing', () => {
    assert.deepEqual(
      index.search('  ', 3).map(({ entry: { worth } }) => worth),
      [0.9, 0.5, 0.4],
    );
  });

  it('forgets what was replaced or removed', () => {
    const own = new ClaimIndex();
    own.replaceSource(source);
    own.search('exodus', 1);
    own.replaceSource(sourceOf('a', [claim({ text: 'Nothing of the kind.' })]));
    assert.deepEqual(own.search('exodus', 5), []);
    assert.equal(own.size, 1);
    own.removeSource('a');
    assert.deepEqual(own.search('kind', 5), []);
    assert.equal(own.size, 0);
  });
});

describe('A claim with all words of a query', () => {
  const crossings = Array.from({ length: 40 }, (_, i) =>
    claim({ text: `Day ${i}: ${i % 3 ? 'the ferry' : 'no boat'} left.` }),
  );

  it('stands above one that has the rarest of them to the letter', () => {
    const index = new ClaimIndex();
    const whole = 'Quarries that closed in spring now pay for the old ferry.';
    index.replaceSource(sourceOf('a', [...crossings, claim({ text: 'Quar sang.' }), claim({ text: whole })]));
    assert.equal(texts(index.search('quar ferry ', 1))[0], whole);
  });
});

describe('Words that are like many others', () => {
  const index = new ClaimIndex();
  index.replaceSource(
    sourceOf('a', [
      claim({ text: 'It was a hard winter on the quay' }),
      claim({ text: 'They had a mild winter on the quay' }),
      claim({ text: 'The bank lent them a boat' }),
      claim({ text: 'A band played on the boat' }),
      claim({ text: 'Die Krankenversicherung wird teurer' }),
      claim({ text: 'Der Beitrag zur Versicherungspflicht steigt' }),
    ]),
  );
  const find = (query: string) => texts(index.search(query, 10));

  it('are meant as they stand where a claim has them', () => {
    const [, mild] = index.search('hard winter ', 2);
    assert.deepEqual(
      mild?.explain().words.map(({ found }) => found?.term),
      [undefined, 'winter'],
    );
  });

  it('may be a slip where the best claim lacks them', () => {
    assert.match(find('band lent boat ')[0] ?? '', /^The bank/);
    const best = index.search('band lent them ', 1)[0];
    assert.deepEqual(
      best?.explain().words.map(({ found }) => found?.term),
      ['bank', 'lent', 'them'],
    );
  });

  it('are found at the beginning of compounds, and inside of them where nothing else is', () => {
    assert.deepEqual(find('Versicherung '), ['Der Beitrag zur Versicherungspflicht steigt']);
    assert.deepEqual(find('Versicherung teurer '), [
      'Die Krankenversicherung wird teurer',
      'Der Beitrag zur Versicherungspflicht steigt',
    ]);
    assert.deepEqual(find('Kranken '), ['Die Krankenversicherung wird teurer']);
  });
});
