import assert from 'node:assert/strict';
import { type Newscite } from '../../../src/core/newscite';
import { claimId, fixed, found, libraryOf, told } from './checked';

/** What the rule says of a draft's sentence pinned to the only claim of an article. */
function said(claim: string, sentence: string): string[] {
  const { library, draft } = pinned(claim, sentence);
  return told(library, draft, 'figure-mismatch');
}

function pinned(claim: string, sentence: string): { readonly library: Newscite; readonly draft: string } {
  const library = libraryOf({ mill: claim });
  return { library, draft: `${sentence} [@mill, para. 1]<!--claim:${claimId(library, claim)}-->.` };
}

describe('A part of a whole', () => {
  const LATE = 'A third of the ferries came late in the spring.';

  it('is told where the source has another, be it a fraction or a percentage', () => {
    assert.deepEqual(said(LATE, '20 percent of the ferries came late'), ['@mill says A third, not 20 percent.']);
    for (const [claim, sentence] of [
      [LATE, 'Two thirds of the ferries came late'],
      [LATE, 'Only a quarter of the ferries came late'],
      [LATE, 'Half the ferries came late'],
      ['20 percent of the ferries came late.', 'A third of the ferries came late'],
      ['One in five ferries came late.', '30 percent of ferries came late'],
      ['Fares rose by a third.', 'Fares rose by 20 percent'],
      ['Nearly half of the riders complained.', '58 percent of riders complained'],
      ['Nearly one in seven ferries came late.', 'Nearly one in eight ferries came late'],
      ['Ein Drittel der Mieter zog aus.', '20 Prozent der Mieter zogen aus'],
      ['Un tiers des navires étaient en retard.', '20 pour cent des navires étaient en retard'],
    ] as const)
      assert.equal(said(claim, sentence).length, 1, sentence);
  });

  it('may be told as the other, and as round as its words', () => {
    for (const [claim, sentence] of [
      [LATE, '33 percent of the ferries came late'],
      ['32 percent of the ferries came late.', 'A third of the ferries came late'],
      ['58 percent of the riders complained.', 'More than half of the riders complained'],
      ['One in five ferries came late.', '20 percent of ferries came late'],
      ['The council got 31 percent of the vote.', 'The council got almost a third of the vote'],
    ] as const)
      assert.deepEqual(said(claim, sentence), [], sentence);
  });

  it('may follow from what the source counts, and is none of another whole', () => {
    for (const [claim, sentence] of [
      ['Of the 120 ferries, 40 came late, up by 12 percent.', 'A third of the ferries came late'],
      ['A third of the ferries and 40 percent of the trains came late.', '40 percent of the trains came late'],
      ['A third of the ferries came late.', 'The other two thirds of the ferries came in time'],
      ['A third boat came late, and 20 percent of the riders left.', '20 percent of the riders left a third boat'],
      ['The harbour is half an hour away; 20 percent walk.', '20 percent walk, and it is half an hour away'],
    ] as const)
      assert.deepEqual(said(claim, sentence), [], sentence);
  });
});

describe('A temperature', () => {
  const WARM = 'It was 20 °C in Arden on Monday.';

  it('is told where the source has another', () => {
    assert.deepEqual(said(WARM, 'Arden had 25 degrees Celsius'), ['@mill says 20 °C, not 25 degrees Celsius.']);
    for (const sentence of ['Arden had 25 C', 'Arden had 78 °F', 'Arden had minus 20 °C', 'Arden had 25 degrees'])
      assert.equal(said(WARM, sentence).length, 1, sentence);
  });

  it('may be converted, as may a difference, and told as round as its words', () => {
    for (const [claim, sentence] of [
      [WARM, 'Arden had 68 degrees Fahrenheit'],
      [WARM, 'Arden had twenty degrees'],
      [WARM, 'Arden had about 70°F'],
      ['The mast leans by 110 degrees.', 'The mast leans by about 100 degrees'],
      ['It was 104F in Arden.', 'Arden had 40 °C'],
      ['Arden is 1.5 °C warmer.', 'Arden is 2.7 degrees Fahrenheit warmer'],
      ['It was between 18 and 25 C in Arden.', 'Arden had 18 C'],
      ['It was 18 °C on Monday and 25 °C on Friday.', 'It became 7 °C warmer'],
      ['It was five degrees below zero in Arden.', 'Arden had -5 °C'],
    ] as const)
      assert.deepEqual(said(claim, sentence), [], sentence);
  });
});

describe('An ordinal', () => {
  it('is told where the source has another of the same', () => {
    assert.deepEqual(said('Fares fell in the second quarter.', 'In the third quarter, the fares fell'), [
      '@mill says second, not third.',
    ]);
    for (const [claim, sentence] of [
      ['The yard began its third recall this year.', 'This is the second recall of the yard'],
      ['The yard began its third recall this year.', 'The yard began its 2nd recall'],
      ['Arden is the second-largest town of the coast.', 'Arden is the third-largest town of the coast'],
      ['The boat came fifth in the regatta.', 'The boat came fourth in the regatta'],
      ['Im zweiten Quartal fiel der Umsatz der Werft.', 'Im 3. Quartal fiel der Umsatz der Werft'],
      ['La compañía creció en el segundo trimestre.', 'La compañía creció en el tercer trimestre'],
    ] as const)
      assert.equal(said(claim, sentence).length, 1, sentence);
  });

  it('may be written otherwise, and is nothing of another thing', () => {
    for (const [claim, sentence] of [
      ['The yard began its third recall this year.', 'The yard began its 3rd recall'],
      ['Fares fell in the second quarter.', 'Fares fell in the quarter, the first line said'],
      ['Fares rose in the first quarter and fell in the second quarter.', 'Fares fell in the second quarter'],
      ['Fares fell in the second quarter.', 'A third of the fares fell in that quarter'],
      ['The first two boats came on the second day.', 'The first two boats came'],
    ] as const)
      assert.deepEqual(said(claim, sentence), [], sentence);
  });

  it('is put right in its own case', () => {
    const { library, draft } = pinned('The second quarter was bad for the yard.', 'Third quarter was bad for the yard');
    const [finding] = found(library, draft, 'figure-mismatch');
    assert.ok(finding?.fixes.some((fix) => fixed(draft, fix).startsWith('Second quarter')));
  });
});
