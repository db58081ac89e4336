import assert from 'node:assert/strict';
import { claimWith, desk } from '../desk';
import { DAM, uriOf } from '../../library/files';

const sourceUri = uriOf('dam.txt');
const idOf = (words: string) => claimWith(desk(), words).id;

/** A draft after this stretch of the article was pasted at its end as a citation. */
function pasted(draft: string, from: string, to: string): string | undefined {
  const range = { start: DAM.indexOf(from), end: DAM.indexOf(to) + to.length };
  const selection = { start: draft.length, end: draft.length };
  const plan = desk().planPaste({ sourceUri, range }, { text: draft, selection });
  return plan && draft.slice(0, plan.replace.start) + plan.insertText + draft.slice(plan.replace.end);
}

describe('planPaste', () => {
  it('puts the copied words, and no others, into marks before their pinned citation', () => {
    assert.equal(
      pasted('The bill: ', 'The bill comes', '$4.2 million'),
      `The bill: “The bill comes to $4.2 million” [@dam, para. 2]<!--claim:${idOf('The bill')}-->`,
    );
  });

  it('pins the sentence that most of the words are of', () => {
    assert.match(
      pasted('', 'Tuesday. Work', 'in May.') ?? '',
      new RegExp(`para\\. 1\\]<!--claim:${idOf('Work starts')}`),
    );
  });

  it('makes a block of several paragraphs, each with its pin', () => {
    const text = pasted('So:\n\n', 'Work starts', 'way," Okafor said.') ?? '';
    assert.match(
      text,
      /^So:\n\n> Work starts in May\.\n>\n> "We looked at every other way," Okafor said\. \[@dam, para\. 1; @dam, para\. 2\]/,
    );
    assert.ok(text.includes(`<!--claim:${idOf('Work starts')} ${idOf('every other way')}-->`));
  });

  it('keeps what the pins need', () => {
    const range = { start: DAM.indexOf('Work'), end: DAM.indexOf('May.') + 4 };
    const plan = desk().planPaste({ sourceUri, range }, { text: '', selection: { start: 0, end: 0 } });
    assert.deepEqual(
      plan?.records.flatMap(({ pins }) => pins.map(({ id }) => id)),
      [idOf('Work starts')],
    );
  });

  it('is nothing for the header of an article, or a file that is none', () => {
    assert.equal(pasted('', 'date', '2026-03-04'), undefined);
    const copied = { sourceUri: uriOf('x.txt'), range: { start: 0, end: 5 } };
    assert.equal(desk().planPaste(copied, { text: '', selection: { start: 0, end: 0 } }), undefined);
  });
});
