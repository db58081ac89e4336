import assert from 'node:assert/strict';
import { type Newscite } from '../../../../src/core/newscite';
import { file } from '../../library/files';
import { caret, claimWith, desk } from '../desk';

const BRIDGE = `date 2026-06-01

Vale Echo - The Carrow bridge will close for 14 weeks from June, the council said.

A ferry for walkers will run every 20 minutes.
`;

/** The words of the claim that is cited at the `|` of a draft; `#words#` stands for a pinned citation of theirs. */
function citedIn(marked: string): string | undefined {
  const newscite = desk(file('bridge.txt', BRIDGE), file('bridge.txt.cite.yaml', 'citekey: bridge\n'));
  const { text, offset } = caret(
    marked.replace(/#(\|?)([^#]+)#/g, (_, at: string, words: string) => pinned(newscite, words, at)),
  );
  const id = newscite.claimCitedAt(text, offset);
  return id === undefined ? undefined : newscite.claim(id)?.text;
}

function pinned(newscite: Newscite, words: string, mark: string): string {
  return `[${mark}@bridge]<!--claim:${claimWith(newscite, words).id.split(' ')[0] ?? ''}-->`;
}

describe('claimCitedAt', () => {
  it('is the claim of the citation that the offset is in', () => {
    assert.match(citedIn('Boats leave all day #20 minutes#, it is closed #|14 weeks#.') ?? '', /14 weeks/);
  });

  it('is the one cited for the sentence that the offset is in', () => {
    const draft = 'It shuts in June #14 weeks#. Boats “leave all day” #20 minutes#. Nobody swims.';
    assert.match(citedIn(draft.replace('shuts', 'sh|uts')) ?? '', /14 weeks/);
    assert.match(citedIn(draft.replace('leave', 'le|ave')) ?? '', /20 minutes/);
    assert.equal(citedIn(draft.replace('Nobody', 'No|body')), undefined);
  });

  it('finds a citation behind the full stop, and behind markup', () => {
    assert.match(citedIn('It **sh|uts in June.** #14 weeks#') ?? '', /14 weeks/);
  });

  it('passes over a citation whose source is not at hand', () => {
    assert.match(citedIn('It sh|uts [@unheard-of] in June #14 weeks#.') ?? '', /14 weeks/);
  });
});
