import assert from 'node:assert/strict';
import { type CiteForm } from '../../../../src/core/features/citing/citePlan';
import { file } from '../../library/files';
import { caret, claimWith, desk } from '../desk';

/** The draft after claims with these words were cited at the caret. */
function cited(marked: string, words: readonly string[], form: CiteForm = 'citation'): string {
  const newscite = desk();
  const { text, offset } = caret(marked);
  const claimIds = words.map((each) => claimWith(newscite, each).id);
  const selection = { start: offset, end: offset };
  const { insertText, replace } = newscite.planCitation({ draft: { text, selection }, claimIds, form });
  return text.slice(0, replace.start) + insertText + text.slice(replace.end);
}

const idOf = (words: string) => claimWith(desk(), words).id;

describe('planCitation', () => {
  it('writes the citation, its pin and the space it needs', () => {
    const pinned = `[@dam, para. 1]<!--claim:${idOf('Work starts')}-->`;
    assert.equal(cited('It begins in May|.', ['Work starts']), `It begins in May ${pinned}.`);
    assert.equal(cited('|', ['Work starts']), pinned);
  });

  it('puts several claims into one bracket', () => {
    assert.equal(
      cited('Both|', ['Work starts', 'repairs']),
      `Both [@dam, para. 1; @ferry, para. 2]<!--claim:${idOf('Work starts')} ${idOf('repairs')}-->`,
    );
  });

  it('joins the bracket that the caret is in', () => {
    const first = idOf('repairs');
    assert.equal(
      cited(`So [@ferry, para. 2|]<!--claim:${first}-->.`, ['Work starts']),
      `So [@ferry, para. 2; @dam, para. 1]<!--claim:${first} ${idOf('Work starts')}-->.`,
    );
  });

  it('writes a narrative citation', () => {
    assert.equal(
      cited('As | says', ['Work starts'], 'narrative'),
      `As @dam [para. 1]<!--claim:${idOf('Work starts')}--> says`,
    );
  });

  it('quotes the words that were said, without the reporter’s', () => {
    assert.equal(
      cited('She knows. |', ['every other way'], 'quote'),
      `She knows. “We looked at every other way” [@dam, para. 2]<!--claim:${idOf('every other way')}-->`,
    );
  });

  it('quotes a reported sentence whole', () => {
    assert.equal(
      cited('|', ['hull needed'], 'quote'),
      `“Vale said the hull needed repairs.” [@ferry, para. 2]<!--claim:${idOf('hull needed')}-->`,
    );
  });

  it('joins words that the reporter interrupted', () => {
    const text = 'date 2026-05-02\n\n“Ask me again,” Vale said, “when it floats.”\n';
    const newscite = desk(file('again.txt', text), file('again.txt.cite.yaml', 'citekey: again\n'));
    assert.equal(claimWith(newscite, 'Ask me again').quote, 'Ask me again when it floats.');
  });

  it('quotes as a block on lines of its own', () => {
    assert.equal(
      cited('She knows.|', ['Work starts'], 'block-quote').trimEnd(),
      `She knows.\n\n> Work starts in May. [@dam, para. 1]<!--claim:${idOf('Work starts')}-->`,
    );
  });

  it('records what each source needs: pins for the sidecar, an entry for the bibliography', () => {
    const newscite = desk();
    const claims = ['Work starts', 'dam will be raised', 'repairs'].map((words) => claimWith(newscite, words));
    const { records } = newscite.planCitation({ claimIds: claims.map(({ id }) => id), form: 'citation' });
    assert.deepEqual(
      records.map(({ citekey, pins }) => [citekey, pins.map(({ id }) => id)]),
      [
        ['dam', claims.slice(0, 2).map(({ id }) => id)],
        ['ferry', claims.slice(2).map(({ id }) => id)],
      ],
    );
    const [dam] = records;
    assert.equal(dam?.sidecarUri, 'file:///work/dam.txt.cite.yaml');
    assert.deepEqual(dam.reference.issued, { 'date-parts': [[2026, 3, 4]] });
    assert.equal(dam.reference['container-title'], 'Harbour Post');
    assert.equal(dam.reference.title, '[The Lindau dam will be raised by three metres, engineer Ruth…]');
    assert.equal(dam.pins[0]?.selectors.quote.exact, 'Work starts in May.');
  });

  it('leaves out ids that no claim has', () => {
    assert.deepEqual(desk().planCitation({ claimIds: ['00000000'], form: 'citation' }).records, []);
  });
});
