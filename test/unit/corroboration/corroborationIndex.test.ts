import assert from 'node:assert/strict';
import { createNewscite } from '../../../src/core/createNewscite';
import { type FileChange } from '../../../src/core/library/fileChange';
import { type Newscite } from '../../../src/core/newscite';
import { claimWith } from '../features/desk';
import { deletion, file } from '../library/files';

const article = (name: string, outlet: string, issued: string, ...paragraphs: readonly string[]): FileChange =>
  file(
    name,
    ['---', `title: ${name}`, `outlet: ${outlet}`, `date: ${issued}`, '---', '', paragraphs.join('\n\n')].join('\n'),
  );

const STRIKE = article(
  'strike.md',
  'Harbour Post',
  '2026-03-04',
  'Dock workers in Brimsey walked out on Tuesday after the Aldermore shipping company refused to discuss their wages.',
  'Union leader Petra Quayle said 340 crane drivers had joined the strike by noon.',
  'The port of Brimsey handles a third of the island’s grain, and its silos stood closed.',
);
const WALKOUT = article(
  'walkout.md',
  'Coast Wire',
  '2026-03-05',
  'Cranes stood still in Brimsey as dockers struck against Aldermore, the shipping company that runs the port.',
  'According to Petra Quayle, who leads the union, 290 crane drivers had joined the strike by noon.',
  'Grain ships for the Brimsey silos waited in the roads, their captains said.',
);
const BAKERS = article(
  'bakers.md',
  'Harbour Post',
  '2026-03-04',
  'The guild of bakers elected Jonas Thill as its president for the third time on Monday evening.',
  'Thill said that rye had become too dear for small shops, and promised a fund.',
);
const COPY = article(
  'copy.md',
  'Evening Mail',
  '2026-03-04',
  'A strike has hit the docks.',
  'Union leader Petra Quayle said 340 crane drivers had joined the strike by noon.',
  'The port of Brimsey handles a third of the island’s grain, and its silos stood closed.',
);

function deskOf(...files: readonly FileChange[]): Newscite {
  const newscite = createNewscite();
  newscite.update(files);
  return newscite;
}

const namesOf = (newscite: Newscite) =>
  newscite.stories().map(({ sources }) => sources.map(({ fileName }) => fileName).sort());

describe('Stories', () => {
  it('are the articles about one event', () => {
    assert.deepEqual(namesOf(deskOf(STRIKE, BAKERS, WALKOUT)), [['strike.md', 'walkout.md']]);
  });

  it('count articles that copy each other once', () => {
    const [story = assert.fail('no story')] = deskOf(STRIKE, WALKOUT, COPY).stories();
    assert.equal(story.sources.length, 3);
    assert.equal(story.independent, 2);
    assert.deepEqual([story.from, story.to], ['2026-03-04', '2026-03-05']);
  });

  it('leave out what appeared much later', () => {
    const later = article('later.md', 'Coast Wire', '2026-09-30', ...paragraphsOf(WALKOUT));
    assert.deepEqual(namesOf(deskOf(STRIKE, later)), []);
  });

  it('are the same in whatever order the files came, and follow when one goes', () => {
    const files = [STRIKE, WALKOUT, BAKERS, COPY];
    const newscite = deskOf(...files);
    assert.deepEqual(deskOf(...files.toReversed()).stories(), newscite.stories());
    newscite.update([deletion('walkout.md')]);
    assert.deepEqual(newscite.stories(), deskOf(STRIKE, BAKERS, COPY).stories());
  });
});

describe('Accounts of a claim', () => {
  const accountsOf = (newscite: Newscite, words: string) =>
    newscite.corroborationOf(claimWith(newscite, words).id) ?? assert.fail('no such claim');

  it('are what other articles say of the same, with what differs', () => {
    const { accounts, independent, differing } = accountsOf(deskOf(STRIKE, WALKOUT, BAKERS), '340 crane drivers');
    assert.deepEqual([accounts.length, independent, differing], [2, 1, 1]);
    const [other] = accounts[1]?.claims ?? [];
    assert.match(other?.claim.text ?? '', /^According to Petra Quayle/);
    const [difference] = other?.differences ?? [];
    assert.deepEqual(
      [difference?.kind, difference?.own, difference?.theirs],
      ['figure', '340 crane drivers', '290 crane drivers'],
    );
    const { start = 0, end = 0 } = difference?.theirRange ?? {};
    assert.equal(other?.claim.text.slice(start, end), '290 crane drivers');
  });

  it('agree where all that is said is said again', () => {
    const agreeing = article(
      'agreeing.md',
      'Coast Wire',
      '2026-03-05',
      'Some 340 crane drivers have joined the strike, the union leader Petra Quayle said.',
    );
    const { independent, differing } = accountsOf(deskOf(STRIKE, agreeing, BAKERS), '340 crane drivers');
    assert.deepEqual([independent, differing], [2, 0]);
  });

  it('take a denial of the same words for a contradiction', () => {
    const one = article(
      'one.md',
      'Coast Wire',
      '2026-03-05',
      'The Lindau reservoir dam was inspected by engineers in May.',
    );
    const other = article(
      'other.md',
      'Post',
      '2026-03-05',
      'The Lindau reservoir dam was not inspected by engineers in May.',
    );
    const { accounts } = accountsOf(deskOf(one, other), 'was inspected');
    assert.deepEqual(
      accounts[1]?.claims[0]?.differences.map(({ kind, theirs }) => [kind, theirs]),
      [['negation', 'not']],
    );
  });

  describe('of the same words about two names', () => {
    const differencesOf = (own: string, theirs: string) => {
      const newscite = deskOf(
        article('one.md', 'Coast Wire', '2026-03-05', own),
        article('other.md', 'Post', '2026-03-05', theirs),
      );
      const { accounts } = accountsOf(newscite, own.slice(0, 20));
      return accounts[1]?.claims[0]?.differences.map(({ kind, own: here, theirs: there }) => [kind, here, there]);
    };
    const ELECTED = 'The bakers of Brimsey elected Jonas Thill as president of their guild on Monday evening.';

    it('differ in the person', () => {
      assert.deepEqual(differencesOf(ELECTED, ELECTED.replace('Jonas Thill', 'Petra Quayle')), [
        ['name', 'Jonas Thill', 'Petra Quayle'],
      ]);
    });

    it('differ in the place', () => {
      const one = 'The grain ship Meridian ran aground near Lindau on Monday evening with a broken rudder.';
      assert.deepEqual(differencesOf(one, one.replace('Lindau', 'Torvik')), [['name', 'Lindau', 'Torvik']]);
    });

    it('do not where one may lie in the other', () => {
      const one = 'The grain ship Meridian ran aground near Lindau on Monday evening with a broken rudder.';
      assert.deepEqual(differencesOf(one, one.replace('near Lindau', 'in Germany')), []);
    });

    it('differ in a full name that nothing tells the kind of', () => {
      const one = 'Police in Brimsey arrested Tomas Weller on Sunday over the theft of four paintings from the museum.';
      assert.deepEqual(differencesOf(one, one.replace('Tomas Weller', 'Milan Brandt')), [
        ['name', 'Tomas Weller', 'Milan Brandt'],
      ]);
      assert.deepEqual(differencesOf(one, one.replace('Tomas Weller', 'its night guard')), []);
    });

    it('differ in the person who has something done to them, too', () => {
      assert.deepEqual(
        differencesOf(
          ELECTED,
          'On Monday evening Petra Quayle was elected president of their guild by the bakers of Brimsey.',
        ),
        [['name', 'Jonas Thill', 'Petra Quayle']],
      );
    });

    it('do not where a name is given in full or in part', () => {
      assert.deepEqual(differencesOf(ELECTED, ELECTED.replace('Jonas Thill', 'Mr. Thill')), []);
    });

    it('do not where little else is the same', () => {
      assert.deepEqual(
        differencesOf(ELECTED, 'The bakers of Brimsey heard Petra Quayle speak at their guild on Monday evening.'),
        [],
      );
    });

    it('do not where each names another of several', () => {
      const one = 'The bakers of Brimsey elected Jonas Thill and Ruth Okafor to the board of their guild on Monday.';
      assert.deepEqual(differencesOf(one, one.replace('Ruth Okafor', 'Petra Quayle')), []);
    });
  });

  describe('are none where only people are the same', () => {
    const isAccount = (own: string, theirs: string) =>
      accountsOf(
        deskOf(article('one.md', 'Coast Wire', '2026-03-05', own), article('other.md', 'Post', '2026-03-05', theirs)),
        own.slice(0, 20),
      ).accounts.length > 1;

    it('with their office before or behind', () => {
      const read = 'Petra Quayle, the chief executive of Aldermore, said that she had read the memo in August.';
      assert.equal(isAccount(read, 'The chief executive of Aldermore, Petra Quayle, did not attend.'), false);
      assert.equal(isAccount(read, 'Chief executive Petra Quayle of Aldermore read the memo in August.'), true);
    });

    it('but where they do the same in other words', () => {
      const memo = 'In a memo the plan was rejected by Petra Quayle, Aldermore’s vice president of shipping.';
      assert.equal(
        isAccount(memo, 'The vice president of shipping at Aldermore, Petra Quayle, shut down the proposal.'),
        true,
      );
      assert.equal(
        isAccount(memo, 'The vice president of shipping at Aldermore, Petra Quayle, lit the candles.'),
        false,
      );
    });
  });

  it('take other words for the same thing for no contradiction', () => {
    const one = article(
      'one.md',
      'Wire',
      '2026-03-05',
      'In a memo to Petra Quayle the Aldermore board rejected the wage plan for crane drivers.',
    );
    const other = article(
      'other.md',
      'Post',
      '2026-03-05',
      'In an email to Petra Quayle the Aldermore board turned down the wage plan for crane drivers.',
    );
    const { accounts, differing } = accountsOf(deskOf(one, other), 'In a memo');
    assert.deepEqual([accounts.length, differing], [2, 0]);
  });

  it('are one for articles that copy each other, which are said to', () => {
    const { accounts } = accountsOf(deskOf(STRIKE, COPY, BAKERS), '340 crane drivers');
    assert.deepEqual(
      accounts.map(({ claims }) => claims.map(({ kinship }) => kinship)),
      [[undefined, 'copy']],
    );
  });

  it('are one for articles of one outlet', () => {
    const again = article('again.md', 'Harbour Post', '2026-03-05', ...paragraphsOf(WALKOUT));
    const { accounts } = accountsOf(deskOf(STRIKE, again), '340 crane drivers');
    assert.deepEqual(
      accounts.map(({ claims }) => claims.map(({ kinship }) => kinship)),
      [[undefined, 'outlet']],
    );
  });

  it('differ in a part of the same whole', () => {
    const one = article(
      'one.md',
      'Wire',
      '2026-03-05',
      'Surveyors found rust in 14 of the ferry’s 32 lifeboats in May.',
    );
    const other = article(
      'other.md',
      'Post',
      '2026-03-05',
      'Rust was found in 11 of the 32 lifeboats of the ferry in May.',
    );
    const { accounts } = accountsOf(deskOf(one, other), 'Surveyors');
    const [difference] = accounts[1]?.claims[0]?.differences ?? [];
    assert.deepEqual([difference?.own, difference?.theirs], ['14', '11']);
  });

  it('differ in a part of the same whole, whatever else each tells of it', () => {
    const one = article(
      'one.md',
      'Wire',
      '2026-03-05',
      'Divers who went down to the ferry Meridian this week found rust in 14 of its 32 lifeboats, once again.',
    );
    const other = article(
      'other.md',
      'Post',
      '2026-03-05',
      'In a letter of May Jonas Thill wrote that a survey of the Meridian had found rust in 11 of the ferry’s 32 lifeboats.',
    );
    const { accounts } = accountsOf(deskOf(one, other), 'Divers who');
    assert.deepEqual(
      accounts[1]?.claims[0]?.differences.map(({ own, theirs }) => [own, theirs]),
      [['14', '11']],
    );
  });

  it('mark the figure where it stands, not where its digits stand first', () => {
    const one = article(
      'one.md',
      'Wire',
      '2026-03-05',
      'On 14 May divers found rust in 14 of the ferry’s 32 lifeboats.',
    );
    const other = article(
      'other.md',
      'Post',
      '2026-03-05',
      'On 14 May divers found rust in 11 of the ferry’s 32 lifeboats.',
    );
    const { accounts } = accountsOf(deskOf(one, other), 'in 14');
    const [difference] = accounts[1]?.claims[0]?.differences ?? [];
    assert.equal(difference?.ownRange?.start, 'On 14 May divers found rust in '.length);
  });

  it('are told on the card of a citation, and not where nobody else tells it', () => {
    const noteOn = (newscite: Newscite, words: string) => {
      const { citekey, id } = claimWith(newscite, words);
      const [card] = newscite.hoverAt(`Said. [@${citekey}]<!--claim:${id}-->`, 8)?.cards ?? [];
      return card?.kind === 'source' ? card.accounts : assert.fail('no card');
    };
    const told = deskOf(STRIKE, WALKOUT, BAKERS);
    const note = noteOn(told, 'According to Petra Quayle');
    assert.deepEqual([note?.accounts, note?.differing, note?.others], [2, 1, ['Harbour Post']]);
    assert.deepEqual([note?.difference?.own, note?.difference?.theirs], ['290 crane drivers', '340 crane drivers']);
    assert.deepEqual(noteOn(deskOf(STRIKE, COPY, BAKERS), 'Union leader')?.printedIn, ['Harbour Post']);
    assert.equal(noteOn(told, 'rye'), undefined);
  });

  it('are counted for a list, anew when an article comes', () => {
    const newscite = deskOf(STRIKE, BAKERS);
    const { id } = claimWith(newscite, '340 crane drivers');
    assert.deepEqual(newscite.accountCounts(id), { accounts: 1, differing: 0 });
    newscite.update([WALKOUT]);
    assert.deepEqual(newscite.accountCounts(id), { accounts: 2, differing: 1 });
    assert.equal(newscite.accountCounts('00000000'), undefined);
  });

  it('are not counted while a folder is read, and are once it was', () => {
    const newscite = deskOf(
      ...Array.from({ length: 50 }, (_, at) =>
        article(`a${at}.md`, 'Post', '2026-03-05', `Ship ${at} left Brimsey in the morning with grain.`),
      ),
    );
    const { id } = claimWith(newscite, 'Ship 7');
    assert.equal(newscite.accountCounts(id), undefined);
    while (newscite.prepareAccounts());
    assert.ok(newscite.accountCounts(id));
  });

  it('are prepared a few articles at a time', () => {
    const newscite = deskOf(
      ...Array.from({ length: 50 }, (_, at) =>
        article(`a${at}.md`, 'Post', '2026-03-05', `Ship ${at} left Brimsey in the morning with grain.`),
      ),
    );
    assert.deepEqual([newscite.prepareAccounts(), newscite.prepareAccounts()], [true, false]);
  });

  it('are unknown for an unknown claim', () => {
    assert.equal(deskOf(STRIKE).corroborationOf('00000000'), undefined);
  });
});

function paragraphsOf(change: FileChange): readonly string[] {
  const text = change.kind === 'changed' ? new TextDecoder().decode(change.bytes) : '';
  return text.split('\n\n').slice(1);
}
