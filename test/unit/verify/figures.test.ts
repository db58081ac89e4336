import assert from 'node:assert/strict';
import { type Newscite } from '../../../src/core/newscite';
import { claimId, libraryOf, told } from './checked';

const library = libraryOf({
  mill: `The council spent £1.13bn on sluices between 2019 and 2024, an auditor said. On 12 February 2026 the mill shut 14 of its gates. Repairs took 47 workers nine weeks. The bill rose from £38 million to £44 million after the flood. More than 300 homes were without water for a night.`,
});

function mismatches(sentence: string, claim: string): string[] {
  return mismatchesIn(library, sentence, claim);
}

function mismatchesIn(news: Newscite, sentence: string, claim: string): string[] {
  return told(news, `${sentence} [@mill, para. 1]<!--claim:${claimId(news, claim)}-->.`, 'figure-mismatch');
}

describe('A figure of the draft', () => {
  it('is told when the pinned sentence gives another', () => {
    assert.deepEqual(mismatches('The council spent £1.31bn on sluices', 'The council spent'), [
      '@mill says £1.13bn, not £1.31bn.',
    ]);
    assert.deepEqual(mismatches('Repairs took 74 workers nine weeks', 'Repairs'), [
      '@mill says 47 workers, not 74 workers.',
    ]);
    assert.deepEqual(mismatches('The mill shut 41 of its gates in February', 'On 12 February'), [
      '@mill says 14, not 41.',
    ]);
  });

  it('is told in a sentence that would be a row of names in an article', () => {
    const match = libraryOf({
      match: 'Die beiden Mannschaften haben im Herbst schon einmal gegeneinander gespielt. Anstoß ist um 18.30 Uhr.',
    });
    const pin = `[@match, para. 1]<!--claim:${claimId(match, 'Anstoß')}-->`;
    assert.deepEqual(
      told(match, `SK Hafen – SV Mühle, Muster-Stadion, 19.40 Uhr, SR Muster ${pin}.`, 'figure-mismatch'),
      ['@match says 18.30 Uhr, not 19.40 Uhr.'],
    );
  });

  it('may be written otherwise', () => {
    for (const sentence of [
      'The council spent $1,130 million on sluices'.replace('$', '£'),
      'An auditor says that the council spent 1.13 billion pounds on sluices',
    ])
      assert.deepEqual(mismatches(sentence, 'The council spent'), [], sentence);
  });

  it('may be rounded where the draft says so, in the direction that it says', () => {
    const repairs = (figure: string) => mismatches(`Repairs took ${figure} workers nine weeks`, 'Repairs');
    for (const figure of ['about 50', 'nearly 50', 'almost 50', 'more than 40'])
      assert.deepEqual(repairs(figure), [], figure);
    for (const figure of ['50', 'more than 50', 'nearly 40', 'about 40', 'about 48']) {
      assert.equal(repairs(figure).length, 1, figure);
    }
  });

  it('may not be rounded once more, nor have its direction turned', () => {
    const homes = (figure: string) => mismatches(`${figure} homes were without water`, 'More than 300');
    assert.deepEqual(homes('More than 300'), []);
    assert.deepEqual(homes('300'), []);
    assert.equal(homes('Fewer than 300').length, 1);
    assert.equal(homes('About 350').length, 1);
  });

  it('may be one of several, or follow from two that it does not repeat', () => {
    const bill = (words: string) => mismatches(`After the flood the bill rose ${words}`, 'The bill rose');
    for (const words of ['to £44 million', 'from £38 million', 'by £6 million'])
      assert.deepEqual(bill(words), [], words);
    for (const words of ['to £46 million', 'from £38 million to £47 million', 'from £38 million by £7 million'])
      assert.equal(bill(words).length, 1, words);
  });

  it('may be from an unpinned source of the sentence, and is none of ours where nothing is pinned', () => {
    const draft = `The council spent £44 million on sluices [@mill, para. 1]<!--claim:${claimId(library, 'The council spent')}--> [@mill].`;
    assert.deepEqual(told(library, draft, 'figure-mismatch'), []);
    assert.deepEqual(told(library, 'The council spent £1.31bn on sluices [@mill, para. 1].', 'figure-mismatch'), []);
  });

  it('is no remainder where the source says itself what is left', () => {
    const pact = libraryOf({ mill: 'The six-year pact gives the town a share for the remaining two years.' });
    const sentence = 'The six-year pact gives the town a share for the remaining four years';
    assert.deepEqual(mismatchesIn(pact, sentence, 'The six-year pact'), ['@mill says two years, not four years.']);
  });

  it('is no remainder where the words for one tell of something else', () => {
    const council = libraryOf({
      mill: 'The plan won 9 votes in the council and 7 in the assembly, and as of Monday night the harbour still waits.',
    });
    const toldOf = (votes: string, rest = ', and as of Monday night the harbour still waits') =>
      mismatchesIn(council, `The plan won ${votes} in the council and 7 in the assembly${rest}`, 'The plan');
    assert.deepEqual(toldOf('2 votes'), ['@mill says 9 votes, not 2 votes.']);
    assert.deepEqual(toldOf('9 votes', ', leaving it 2 ahead'), []);
  });

  it('is not backed by two others alike when it is nought', () => {
    const council = libraryOf({ mill: 'The plan still won 7 votes in the council and 7 in the assembly.' });
    assert.deepEqual(
      mismatchesIn(council, 'The plan still won 0 votes in the council and 7 in the assembly', 'The plan'),
      ['@mill says 7 votes, not 0 votes.'],
    );
  });

  it('is left to another rule inside a quotation', () => {
    assert.deepEqual(mismatches('“Repairs took 74 workers nine weeks”', 'Repairs'), []);
  });
});

describe('A date of the draft', () => {
  it('is told when the pinned sentence gives another, with or without its year', () => {
    const shut = (date: string) => mismatches(`On ${date} the mill shut 14 of its gates`, 'On 12 February');
    for (const date of ['12 February 2026', '12 February']) assert.deepEqual(shut(date), [], date);
    assert.deepEqual(shut('21 February'), ['@mill says On 12 February 2026, not On 21 February.']);
    assert.equal(shut('12 March 2026').length, 1);
  });

  it('is told right before its citation too', () => {
    const shut = (date: string) => mismatches(`The mill shut 14 of its gates on ${date}`, 'On 12 February');
    assert.deepEqual(shut('12 February'), []);
    assert.deepEqual(shut('21 February'), ['@mill says On 12 February 2026, not on 21 February.']);
  });

  it('is compared as far as it is known', () => {
    assert.deepEqual(mismatches('In February 2026 the mill shut 14 of its gates', 'On 12 February'), []);
  });

  it('may be a year', () => {
    const spent = (years: string) => mismatches(`The council spent £1.13bn on sluices ${years}`, 'The council spent');
    assert.deepEqual(spent('since 2019'), []);
    assert.equal(spent('since 2018').length, 1);
  });

  it('may be a span whose year stands at its end', () => {
    const tender = libraryOf({ mill: 'The council asked for 200 pumps for the months January-June 2027.' });
    const asked = (span: string) => mismatchesIn(tender, `The council asked for 200 pumps for ${span}`, 'The council');
    assert.deepEqual(asked('January-June 2027'), []);
    assert.equal(asked('January-June 2026').length, 1);
  });

  it('is told at either end of a span of days', () => {
    const ferry = libraryOf({ mill: 'The regatta ran from 3 to 5 May in the old harbour, with 40 boats.' });
    const ran = (words: string) => mismatchesIn(ferry, words, 'The regatta');
    for (const words of ['The regatta ran from 3 to 7 May', 'May 3-7 saw a regatta', 'A regatta ended on 7 May'])
      assert.equal(ran(words).length, 1, words);
    assert.deepEqual(ran('The regatta ran from 2 to 5 May in the old harbour'), ['@mill says 3, not 2.']);
    for (const words of ['A regatta was held May 3-5', 'The regatta ended on 5 May', 'On 4 May, 40 boats were there'])
      assert.deepEqual(ran(words), [], words);
  });

  it('leaves a price behind it to be told', () => {
    const shares = libraryOf({ mill: 'Ferry shares are up 25p since yesterday at 2,575p, dealers said.' });
    const told = (price: string) =>
      mismatchesIn(shares, `Ferry shares are up 25p since yesterday at ${price}, dealers said`, 'Ferry');
    assert.deepEqual(told('2,575p'), []);
    assert.equal(told('3,575p').length, 1);
  });
});

describe('A direction', () => {
  const town = libraryOf({
    town: `The council met on Monday. Ferry fares rose 12 percent in the spring, its treasurer said. The line lost 4,600 riders within a year. The crown fell 2 percent against the mark. Fares did not fall by 3 percent. At least 40 boats will leave before up to 90 days are over.`,
  });
  const direction = (sentence: string, claim: string) =>
    told(town, `${sentence} [@town, para. 1]<!--claim:${claimId(town, claim)}-->.`, 'figure-mismatch');

  it('is told when the same figure goes the other way', () => {
    assert.deepEqual(direction('Fares fell by 12 percent', 'Ferry fares'), ['@town says “rose”, not “fell”.']);
    assert.deepEqual(direction('The ferries gained 4,600 riders', 'The line'), ['@town says “lost”, not “gained”.']);
  });

  it('is not told of the same way, of another thing or where something is denied', () => {
    assert.deepEqual(direction('Fares climbed by 12 percent', 'Ferry fares'), []);
    assert.deepEqual(direction('In the spring, fares were up by 12 percent', 'Ferry fares'), []);
    assert.deepEqual(direction('Against the crown, the mark rose 2 percent', 'The crown'), []);
    assert.deepEqual(direction('Fares may even have grown by 3 percent', 'Fares did not'), []);
  });

  it('is told of a bound as what it bounds', () => {
    assert.deepEqual(direction('At most 40 boats will leave', 'At least'), [
      '@town gives 40 boats as the least, not as the most.',
    ]);
    assert.deepEqual(direction('It takes at least 90 days', 'At least'), [
      '@town gives 90 days as the most, not as the least.',
    ]);
  });
});
