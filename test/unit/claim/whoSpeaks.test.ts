import assert from 'node:assert/strict';
import { extract, onlyClaim } from './article';

/** The speaker of the only claim as written there, `-` where it has none. */
function speaker(text: string, lang = 'en'): string {
  return onlyClaim(text, { lang }).speaker?.text ?? '-';
}

describe('who speaks in a sentence of several clauses', () => {
  const cases: readonly (readonly [rule: string, text: string, speaker: string])[] = [
    [
      'whoever sued, not who was sued',
      'Lund was sued by his deckhand, Ana Gray, in 2014, alleging unpaid wages and threats.',
      'his deckhand',
    ],
    [
      'the nearer subject behind a but',
      'It was denied at once, but the owners remained wary, claiming that the pier was never safe.',
      'the owners',
    ],
    [
      'the one whose words are quoted, before the one who told of them',
      '“We have lost the pier,” lamented Senator Jonna Isak, a fisherman’s son, according to two people in the room.',
      'Senator Jonna Isak',
    ],
    [
      'the lawyer before the verb, not what the quotation is about',
      'However, one of her lawyers, Tom Kirk, says the deal “does not end the matter at all.”',
      'one of her lawyers, Tom Kirk',
    ],
    [
      'the main clause’s, behind a leading one that reports too',
      'In a letter sent on Friday after port records indicated he would resign, Lund said he had “no excuses” for it.',
      'Lund',
    ],
    [
      'all who are joined, a Jr. among them',
      'In the papers, owners and crews for both Jon Lund Jr. and Ada Lund said they were willing to wait.',
      'owners and crews for both Jon Lund Jr. and Ada Lund',
    ],
    [
      'without an adverb',
      'Captain Ada Moss also offered her doubts, suggesting that no pier is safe.',
      'Captain Ada Moss',
    ],
    ['without a participle', 'Papers released on Friday showed how the owners had saved on bolts.', 'Papers'],
    ['without a seeming verb', 'Others appeared worried that the ferry would stop in winter.', 'Others'],
    [
      'with the ampersand of its name',
      'According to a study by Brand & Poole, the ferry lost six weeks.',
      'a study by Brand & Poole',
    ],
  ];
  for (const [rule, text, expected] of cases) {
    it(`is ${rule}`, () => {
      assert.equal(speaker(text), expected);
    });
  }

  it('is the noun phrase before a German verb, not all before a title', () => {
    const text = 'Die Gewerkschaft Hafen startet den „Hafenrechner“ und findet, dass der Lohn zu niedrig sei.';
    assert.equal(speaker(text, 'de'), 'Die Gewerkschaft Hafen');
  });

  it('stands behind a German verb that an adverb comes before', () => {
    const text = 'Demnach gab ein Viertel der befragten Seeleute an, keine Schule besucht zu haben.';
    assert.match(speaker(text, 'de'), /^ein Viertel/);
  });

  it('is nobody where a noun looks like a verb', () => {
    for (const text of [
      'It can cause something called deck fever, which is rarely deadly.',
      'The captain stood before a harbour flag and a Wales state flag, and saluted it.',
      'He was seen again, and continued to spend on the boats despite many letters from the bank.',
    ]) {
      assert.equal(speaker(text), '-', text);
    }
  });

  it('is nobody where little of the sentence is said in passing', () => {
    const text =
      'It was not clear why the day was moved up, but tempers on the pier rose in the weeks since Moss announced her exit.';
    assert.equal(speaker(text), '-');
    assert.equal(extract(text).attributions.length, 1);
  });

  it('is not the last one quoted where the reporter goes on in words of their own', () => {
    const { claims } = extract(
      [
        'Ada Moss is leaving the port.',
        '“We wait for advice,” Ben Lund, her deputy, said at the time.',
        'In her letter, Moss looked back on years spent to “make harbours safe, cut what they cost and keep every last boat afloat.”',
        '“I thank my crew,” she said.',
      ].join('\n\n'),
    );
    assert.deepEqual(
      claims.map((claim) => claim.speaker?.resolved ?? '-'),
      ['-', 'Ben Lund', '-', 'Ada Moss'],
    );
  });

  it('is the name behind what somebody is to whom', () => {
    const { speaker: lawyer } = onlyClaim('After the hearing, Mr. Lund’s lawyer, Ada T. Moss, said he was sorry.');
    assert.deepEqual([lawyer?.resolved, lawyer?.role, lawyer?.anonymous], ['Ada T. Moss', 'Mr. Lund’s lawyer', false]);
  });
});
