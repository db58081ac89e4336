import assert from 'node:assert/strict';
import { type RuleCode } from '../../../src/core/verify/ruleCodes';
import { claimId, libraryOf } from './checked';

const library = libraryOf({
  dyke: `The Sallow Reach dyke broke in 14 places on 3 February 2026, flooding 2,300 homes, the Fen Board said on Wednesday. Its chief engineer, Ilse Trummond, had asked for $1.13bn to raise the bank by 40 centimetres. The board granted her less than a third of it.

Repairs will take 47 workers nine weeks and cost $38 million, Trummond said. The insurers expect claims of $212 million, of which 76 percent are for houses. About 1,900 people were still in shelters on 12 February.

“We were told in 2019 that the clay was rotten,” said farmer Orla Brandt. Her barn had not been insured. She lost 60 sheep and a tractor. Brandt may sue the board.

A contractor, Pardoe Works, reportedly filled the breach with rubble from a quarry. Its director, Milan Pardoe, denied this. “Every stone was tested,” Pardoe told the inquiry on Friday. The inquiry could not find the records.

Inspectors never entered the pumping station, according to the audit office. Two of its five pumps were working. Water rose 3.2 metres in six hours. The minister, Gregor Aldous, said he would not resign.

Board members voted 9-4 in favour of a new bank after six hearings. Construction is expected to begin on 1 June and to last until 2029. Homeowners will probably pay a levy of 4.5 percent. The mayor of Sallow, Petra Linwood, 52, called the plan a scandal.`,
});

const FACTS: ReadonlySet<RuleCode> = new Set([
  'figure-mismatch',
  'negation-mismatch',
  'hedge-dropped',
  'speaker-mismatch',
]);

/** The rules on facts that speak of a draft's one sentence, and the words that they underline. */
function spoken(sentence: string, claim: string): string[] {
  const paragraph = /^(?:The Sallow|Its chief)/.test(claim) ? 1 : undefined;
  const locator = paragraph === undefined ? '' : `, para. ${paragraph}`;
  const draft = `---\nlang: en\n---\n\n${sentence} [@dyke${locator}]<!--claim:${claimId(library, claim)}-->.\n`;
  return library
    .check(draft)
    .filter(({ code }) => FACTS.has(code))
    .map(({ code, range }) => `${code}: ${draft.slice(range.start, range.end)}`);
}

describe('A draft too short to tell its language by', () => {
  it('is in that of what it cites', () => {
    const draft = `The dyke broke on 5 February [@dyke, para. 1]<!--claim:${claimId(library, 'The Sallow')}-->.`;
    const [finding] = library.check(draft).filter(({ code }) => code === 'figure-mismatch');
    assert.equal(draft.slice(finding?.range.start, finding?.range.end), 'on 5 February');
  });

  it('is not Spanish for all its paras', () => {
    const pin = (words: string) => `[@dyke, para. 4]<!--claim:${claimId(library, words)}-->`;
    const draft = `A contractor reportedly filled the breach ${pin('A contractor')}. Stones were tested ${pin('“Every')}. Aldous will stay ${pin('The minister')}.`;
    assert.deepEqual(
      library.check(draft).filter(({ code }) => FACTS.has(code)),
      [],
    );
  });
});

describe('A short sentence pinned to a claim that says otherwise', () => {
  const wrong: readonly (readonly [sentence: string, claim: string, told: string])[] = [
    ['Some 2,800 homes stood under water', 'The Sallow', 'figure-mismatch: 2,800 homes'],
    ['The bank gave way in 41 places', 'The Sallow', 'figure-mismatch: 41 places'],
    ['It gave way in thirty places', 'The Sallow', 'figure-mismatch: thirty places'],
    ['Trummond wanted $1.31bn', 'Its chief', 'figure-mismatch: $1.31bn'],
    ['She had wanted $1,310 million', 'Its chief', 'figure-mismatch: $1,310 million'],
    ['It was to grow by 60 centimetres', 'Its chief', 'figure-mismatch: 60 centimetres'],
    ['It was to grow by 4 metres', 'Its chief', 'figure-mismatch: 4 metres'],
    ['That needs 74 workers', 'Repairs', 'figure-mismatch: 74 workers'],
    ['The repairs need 74 labourers', 'Repairs', 'figure-mismatch: 74 labourers'],
    ['Mending it costs $83 million', 'Repairs', 'figure-mismatch: $83 million'],
    ['The job lasts six weeks', 'Repairs', 'figure-mismatch: six weeks'],
    ['The job lasts about 80 days', 'Repairs', 'figure-mismatch: 80 days'],
    ['They reckon with $221 million', 'The insurers', 'figure-mismatch: $221 million'],
    ['For houses it is 67 %', 'The insurers', 'figure-mismatch: 67 %'],
    ['For houses it is 24 %', 'The insurers', 'figure-mismatch: 24 %'],
    ['More than 2,900 people slept there', 'About 1,900', 'figure-mismatch: 2,900 people'],
    ['In all 16 sheep drowned', 'She lost', 'figure-mismatch: 16'],
    ['It climbed 2.3 metres', 'Water rose', 'figure-mismatch: 2.3 metres'],
    ['It took nine hours', 'Water rose', 'figure-mismatch: nine hours'],
    ['They voted 8-4', 'Board members', 'figure-mismatch: 8'],
    // Thirteen voted, and heard no more often for it.
    ['They voted after thirteen hearings', 'Board members', 'figure-mismatch: thirteen hearings'],
    ['The levy is 5.4 per cent', 'Homeowners', 'figure-mismatch: 5.4 per cent'],
    ['Linwood, 62, spoke of a scandal', 'The mayor', 'figure-mismatch: 62'],

    ['It broke on 5 February', 'The Sallow', 'figure-mismatch: on 5 February'],
    ['It broke on a Friday', 'The Sallow', 'figure-mismatch: Friday'],
    ['The shelters were full on 21 February', 'About 1,900', 'figure-mismatch: on 21 February'],
    ['Work may start on 1 July', 'Construction', 'figure-mismatch: on 1 July'],
    ['Work may start in July', 'Construction', 'figure-mismatch: July'],
    ['It will probably go on until 2030', 'Construction', 'figure-mismatch: 2030'],
    ['Pardoe spoke on Monday', '“Every stone', 'figure-mismatch: on Monday'],

    ['It will take nine weeks, said Petra Linwood', 'Repairs', 'speaker-mismatch: Petra Linwood'],
    ['According to Linwood, it takes nine weeks', 'Repairs', 'speaker-mismatch: Linwood'],
    ['Aldous said that the stones were tested', '“Every stone', 'speaker-mismatch: Aldous'],
    ['The clay was known to be rotten, Trummond said', '“We were', 'speaker-mismatch: Trummond'],
    ['Orla Brandt said she would not resign', 'The minister', 'speaker-mismatch: Orla Brandt'],

    ['The barn was insured', 'Her barn', 'negation-mismatch: insured'],
    ['Inspectors entered the station', 'Inspectors', 'negation-mismatch: entered'],
    ['The inquiry could find the records', 'The inquiry', 'negation-mismatch: find'],
    ['Aldous said he would resign', 'The minister', 'negation-mismatch: resign'],
    ['The repairs will not take nine weeks', 'Repairs', 'negation-mismatch: not'],
    ['The pumps were not working', 'Two of its', 'negation-mismatch: not'],

    ['Pardoe Works filled the breach with rubble', 'A contractor', 'hedge-dropped: filled'],
    ['Homeowners will pay a levy', 'Homeowners', 'hedge-dropped: pay'],
    ['Brandt will sue', 'Brandt may', 'hedge-dropped: sue'],
    ['Construction begins on 1 June', 'Construction', 'hedge-dropped: begins'],
  ];
  for (const [sentence, claim, told] of wrong)
    it(`is told: ${sentence}`, () => {
      assert.deepEqual(spoken(sentence, claim), [told]);
    });
});

describe('A short sentence pinned to a claim that says so in other words', () => {
  const right: readonly (readonly [sentence: string, claim: string])[] = [
    ['Some 2,300 homes stood under water', 'The Sallow'],
    ['The bank gave way in fourteen places', 'The Sallow'],
    ['It flooded more than 2,000 houses', 'The Sallow'],
    ['Trummond wanted $1,130 million', 'Its chief'],
    ['The chief engineer asked for about $1.1bn', 'Its chief'],
    ['It would have cost more than a billion dollars', 'Its chief'],
    ['The bank was to grow by 40 cm', 'Its chief'],
    ['The bank was to grow by 0.4 metres', 'Its chief'],
    ['It needs 47 labourers', 'Repairs'],
    ['Repairs will take 47 workers between eight and nine weeks', 'Repairs'],
    ['The job lasts 63 days', 'Repairs'],
    ['The job lasts some two months', 'Repairs'],
    ['Repairs cost $38m', 'Repairs'],
    ['Three quarters of that is for houses', 'The insurers'],
    ['The other 24 % are for everything else', 'The insurers'],
    ['With the repairs it comes to $250 million', 'The insurers'],
    ['To mend it costs $38 million, a sixth of what the insurers expect', 'The insurers'],
    ['1,900 people slept in shelters in mid-February', 'About 1,900'],
    ['She lost 60 animals', 'She lost'],
    ['Three of the five pumps stood still', 'Two of its'],
    ['The water climbed 320 centimetres', 'Water rose'],
    ['The water climbed half a metre an hour', 'Water rose'],
    ['The vote was nine to four', 'Board members'],
    ['In all 13 members voted', 'Board members'],
    ['Linwood, who is 52, spoke of a scandal', 'The mayor'],
    ['While 14 places gave way, the water rose 3.2 metres', 'Water rose'],
    ['Of the 2,300 homes and barns hers was not insured', 'Her barn'],

    ['It broke on a Tuesday', 'The Sallow'],
    ['It broke in early February', 'The Sallow'],
    ['It broke on 3 Feb, the board said', 'The Sallow'],
    ['Work may start in June', 'Construction'],
    ['The work is to take three years', 'Construction'],
    ['Pardoe spoke on 27 February', '“Every stone'],

    ['The chief engineer said it takes nine weeks', 'Repairs'],
    ['According to Ilse Trummond, it takes nine weeks', 'Repairs'],
    ['Milan Pardoe says every stone was tested', '“Every stone'],
    ['Orla Brandt, a farmer, said the clay was known to be rotten', '“We were'],
    ['The Harbour Post says the repairs take nine weeks', 'Repairs'],

    ['The barn was uninsured', 'Her barn'],
    ['Nobody had insured the barn', 'Her barn'],
    ['The inspectors stayed out of the pumping station', 'Inspectors'],
    ['The records are missing', 'The inquiry'],
    ['The minister refused to resign', 'The minister'],
    ['Linwood does not like the plan, which she calls a scandal', 'The mayor'],
    ['Trummond did not get what she had asked for', 'Its chief'],

    ['Pardoe Works is said to have filled the breach', 'A contractor'],
    ['Homeowners are likely to pay a levy', 'Homeowners'],
    ['Brandt might sue', 'Brandt may'],
    ['Brandt has not said whether she will sue', 'Brandt may'],
    ['Construction is planned to begin on 1 June', 'Construction'],
  ];
  for (const [sentence, claim] of right)
    it(`is left alone: ${sentence}`, () => {
      assert.deepEqual(spoken(sentence, claim), []);
    });
});
