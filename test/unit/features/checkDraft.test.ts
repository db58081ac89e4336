import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/verify/message';
import { claimWith, desk } from './desk';

describe('checkDraft', () => {
  it('finds nothing in a draft whose citations hold', () => {
    const newscite = desk();
    const { id } = claimWith(newscite, 'Work starts');
    assert.deepEqual(
      newscite.check(`Yes [@dam, para. 1]<!--claim:${id}-->, and [@ferry], as @ferry [para. 1-2] says.`),
      [],
    );
  });

  it('names unknown keys, missing paragraphs and unknown claims, each at its citation', () => {
    const draft = 'One [@dan], two [@dam, para. 9], three [@ferry, para. 1]<!--claim:deadbeef-->.';
    const findings = desk().check(draft);
    assert.deepEqual(
      findings.map(({ code, severity, range }) => [code, severity, draft.slice(range.start, range.end)]),
      [
        ['unknown-source', 'error', '@dan'],
        ['unknown-paragraph', 'error', '@dam, para. 9'],
        ['unknown-claim', 'error', '@ferry, para. 1'],
      ],
    );
    assert.match(findings[0] ? inEnglish(findings[0].message) : '', /Did you mean @dam\?/);
    assert.match(findings[1] ? inEnglish(findings[1].message) : '', /2 paragraphs; para\. 9 is not among them/);
  });

  it('doubts that a name in the sentence, like no key, is a citation at all', () => {
    const doubts = (draft: string) =>
      desk()
        .check(draft)
        .map(({ isDoubtful }) => isDoubtful);
    assert.deepEqual(doubts('Thanks to @octocat-fan.'), [true]);
    for (const meant of ['As @octocat-fan [para. 2] says.', 'So it is [@octocat-fan].', 'As @dan says.'])
      assert.deepEqual(doubts(meant), [false], meant);
  });
});
