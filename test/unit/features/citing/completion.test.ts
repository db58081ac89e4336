import assert from 'node:assert/strict';
import { type CitationCompletion } from '../../../../src/core/features/citing/citationCompletion';
import { caret, claimWith, desk } from '../desk';

function completions(marked: string): readonly CitationCompletion[] {
  const { text, offset } = caret(marked);
  return desk().completionsAt(text, offset);
}

/** The draft after a completion was accepted. */
function accepted(marked: string, chosen: CitationCompletion | undefined): string {
  assert.ok(chosen);
  const { text } = caret(marked);
  const edits = [{ replace: chosen.replace, text: chosen.insertText }, ...(chosen.pinEdit ? [chosen.pinEdit] : [])];
  return edits
    .sort((a, b) => b.replace.start - a.replace.start)
    .reduce((draft, edit) => draft.slice(0, edit.replace.start) + edit.text + draft.slice(edit.replace.end), text);
}

describe('completionsAt', () => {
  it('offers sources after @, with and without a bracket', () => {
    for (const marked of ['As [@|', 'As [@|]', 'As @|', '[@dam; @|]', '[-@|]']) {
      const found = completions(marked);
      assert.deepEqual(found.map(({ label }) => label).sort(), ['@dam', '@ferry'], marked);
      const ferry = found.find(({ citekey }) => citekey === 'ferry');
      assert.equal(accepted(marked, ferry), marked.replace('@|', '@ferry'), marked);
    }
  });

  it('narrows by key, title and outlet, and forgives a slip', () => {
    const keys = (marked: string) => completions(marked).map(({ citekey }) => citekey);
    assert.deepEqual(keys('As @fe|'), ['ferry']);
    assert.deepEqual(keys('As @post|'), ['dam']);
    assert.deepEqual(keys('As @fery|'), ['ferry']);
    assert.deepEqual(keys('As @zzz|'), []);
  });

  it('narrows claims by the words that begin in them', () => {
    const labels = completions('As [@dam, starts ma|').map(({ label }) => label);
    assert.deepEqual(labels, ['para. 1', 'Work starts in May.']);
  });

  it('puts sources that the draft already cites first', () => {
    assert.equal(completions('See [@ferry]. And [@|').at(0)?.citekey, 'ferry');
  });

  it('puts sources that support the sentence next, whatever was typed of the key', () => {
    const first = (marked: string) => completions(marked).at(0)?.citekey;
    assert.equal(first('The islanders’ ferry needs repairs [@|]'), 'ferry');
    assert.equal(first('In May they start work on the dam [@|]'), 'dam');
    assert.equal(first('See [@dam]. The islanders’ ferry needs repairs [@|]'), 'dam');
  });

  it('puts the claims of a source that support the sentence before its paragraphs', () => {
    assert.equal(
      completions('The whole bill is $4.2 million [@dam, |]').at(0)?.label,
      'The bill comes to $4.2 million.',
    );
    assert.equal(completions('As [@dam, |]').at(0)?.label, 'para. 1');
  });

  it('offers paragraphs and claims after the key and a comma', () => {
    const found = completions('As [@dam, |]');
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'paragraph').map(({ label }) => label),
      ['para. 1', 'para. 2'],
    );
    assert.ok(found.some(({ kind, label }) => kind === 'claim' && label === 'Work starts in May.'));
    assert.equal(
      accepted(
        'As [@dam, |]',
        found.find(({ label }) => label === 'para. 2'),
      ),
      'As [@dam, para. 2]',
    );
  });

  it('closes the bracket and pins where a claim is chosen', () => {
    const claim = claimWith(desk(), 'Work starts');
    const choose = (marked: string) =>
      accepted(
        marked,
        completions(marked).find(({ claimId }) => claimId === claim.id),
      );
    assert.equal(choose('As [@dam, |'), `As [@dam, para. 1]<!--claim:${claim.id}-->`);
    assert.equal(choose('As [@dam, pa|] says'), `As [@dam, para. 1]<!--claim:${claim.id}--> says`);
    assert.equal(choose('As @dam [|] says'), `As @dam [para. 1]<!--claim:${claim.id}--> says`);
  });

  it('leaves the pins of the other sources in the bracket as they are', () => {
    const claim = claimWith(desk(), 'Work starts');
    const marked = '[@ferry, para. 2; @dam, |; @ferry]<!--claim:aaaaaaaa - bbbbbbbb-->';
    const choice = completions(marked).find(({ claimId }) => claimId === claim.id);
    assert.equal(
      accepted(marked, choice),
      `[@ferry, para. 2; @dam, para. 1; @ferry]<!--claim:aaaaaaaa ${claim.id} bbbbbbbb-->`,
    );
  });

  it('stays silent in e-mail addresses, code and plain prose', () => {
    for (const marked of ['mail jane@|', 'an `@|` in code', 'no citation |', '```\n@|\n```', '\\@|']) {
      assert.deepEqual(completions(marked), [], marked);
    }
  });

  it('offers nothing for a key that nobody has', () => {
    assert.deepEqual(completions('[@unheard, |]'), []);
  });
});
