import assert from 'node:assert/strict';
import { type RuleCode } from '../../../src/core/verify/ruleCodes';
import { claimId, fixed, found, libraryOf } from './checked';

const library = libraryOf({
  quay: `The harbour needs 47 cranes and €1,130 million, said harbour master Jonne Vidal. In 2024 it handled 76 percent of the trade. On 12 February 2026 it shut. The repairs took nine days. The old pier was never repaired. The owner reportedly sold the tugs. The lighthouse may close. More than 300 boats left on Tuesday. A berth costs £18.50 a night. The strike of 2019 ended on 11 June.

"The tide does not wait," said pilot Petra Solberg.`,
});

/** The sentence as the first fix of the rule leaves it; nothing where there is none. */
function mended(sentence: string, claim: string, code: RuleCode, lang = 'en'): string | undefined {
  const draft = `---\nlang: ${lang}\n---\n\n${sentence} [@quay]<!--claim:${claimId(library, claim)}-->.\n`;
  const [finding] = found(library, draft, code);
  assert.ok(finding, `${code} says nothing of “${sentence}”.`);
  const [fix] = finding.fixes;
  return fix && fixed(draft, fix).split('\n\n')[1]?.split(' [@')[0];
}

describe('A wrong figure is changed to the source’s', () => {
  const cases: readonly (readonly [sentence: string, claim: string, now: string, lang?: string])[] = [
    ['It needs 74 cranes', 'The harbour', 'It needs 47 cranes'],
    ['It needs €1.31bn', 'The harbour', 'It needs €1.13bn'],
    ['It needs €1,310 million', 'The harbour', 'It needs €1,130 million'],
    ['It needs 1.31 billion euros', 'The harbour', 'It needs 1.13 billion euros'],
    ['Er braucht 1,31 Milliarden Euro', 'The harbour', 'Er braucht 1,13 Milliarden Euro', 'de'],
    ['That was 67 % of the trade', 'In 2024', 'That was 76 % of the trade'],
    ['That was 67 per cent of the trade', 'In 2024', 'That was 76 per cent of the trade'],
    ['It needs seventy-four cranes', 'The harbour', 'It needs forty-seven cranes'],
    ['They took six days', 'The repairs', 'They took nine days'],
    ['They took 6 days', 'The repairs', 'They took 9 days'],
    ['It shut on 21 February', 'On 12', 'It shut on 12 February'],
    ['It shut on 12 March 2026', 'On 12', 'It shut on 12 February 2026'],
    ['It shut on February 21', 'On 12', 'It shut on February 12'],
    ['A berth costs £15.80', 'A berth', 'A berth costs £18.50'],
    ['A berth costs €18.50', 'A berth', 'A berth costs £18.50'],
    ['The boats left on Friday', 'More than', 'The boats left on Tuesday'],
  ];
  for (const [sentence, claim, now, lang] of cases)
    it(`in the draft’s spelling: ${sentence}`, () => {
      assert.equal(mended(sentence, claim, 'figure-mismatch', lang), now);
    });

  it('but not where more than the value is wrong', () => {
    assert.equal(mended('Fewer than 300 boats left', 'More than', 'figure-mismatch'), undefined);
    assert.equal(mended('The strike ended in June 2018', 'The strike', 'figure-mismatch'), undefined);
  });
});

describe('A negation, a hedge, a speaker', () => {
  const cases: readonly (readonly [code: RuleCode, sentence: string, claim: string, now: string | undefined])[] = [
    ['negation-mismatch', 'The old pier was repaired', 'The old pier', 'The old pier was never repaired'],
    ['negation-mismatch', 'The harbour will not need 47 cranes', 'The harbour', 'The harbour will need 47 cranes'],
    ['negation-mismatch', 'They repaired the old pier', 'The old pier', undefined],
    ['hedge-dropped', 'The owner sold the tugs', 'The owner', 'The owner reportedly sold the tugs'],
    ['hedge-dropped', 'The lighthouse will close', 'The lighthouse', 'The lighthouse may close'],
    ['hedge-dropped', 'The lighthouse closes', 'The lighthouse', undefined],
    [
      'speaker-mismatch',
      'The harbour needs 47 cranes, said Petra Solberg',
      'The harbour',
      'The harbour needs 47 cranes, said Jonne Vidal',
    ],
    ['speaker-mismatch', 'According to Solberg, it needs cranes', 'The harbour', 'According to Vidal, it needs cranes'],
  ];
  for (const [code, sentence, claim, now] of cases)
    it(`${now === undefined ? 'is left to the writer' : 'is put right'} where an edit ${now === undefined ? 'would break the sentence' : 'is safe'}: ${sentence}`, () => {
      assert.equal(mended(sentence, claim, code), now);
    });
});
