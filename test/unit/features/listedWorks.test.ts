import assert from 'node:assert/strict';
import { createNewscite } from '../../../src/core/createNewscite';
import { claimWith, caret, desk } from './desk';
import { inEnglish } from '../../../src/core/verify/message';
import { deletion } from '../library/files';

const BOOK = 'file:///work/references.json';
const ENTRIES = JSON.stringify([
  { id: 'vale2019', title: 'Pilotage', author: [{ family: 'Vale', given: 'Tom' }], issued: { 'date-parts': [[2019]] } },
  { id: 'dam', title: 'An entry of an article that is here' },
]);

function deskWith(text: string | undefined): ReturnType<typeof desk> {
  const newscite = desk();
  newscite.putBibliography(BOOK, text);
  return newscite;
}

describe('A work that only the bibliography lists', () => {
  it('is no unknown source', () => {
    const newscite = deskWith(ENTRIES);
    assert.deepEqual(newscite.check('So [@vale2019, para. 3] and [@dam].', [BOOK]), []);
    assert.deepEqual(newscite.check('---\nreferences:\n- id: own\n---\nSo [@own].'), []);
    const codes = newscite.check('So [@vale2019].').map(({ code, severity }) => [code, severity]);
    assert.deepEqual(codes, [['unknown-source', 'error']]);
  });

  it('is suggested for a slip', () => {
    const [finding] = deskWith(ENTRIES).check('So [@vale201].', [BOOK]);
    assert.match(finding ? inEnglish(finding.message) : '', /Did you mean @vale2019\?/);
  });

  it('is a reservation where the bibliography cannot be read', () => {
    for (const text of [undefined, '{']) {
      const [finding] = deskWith(text).check('So [@vale2019].', [BOOK]);
      assert.equal(finding?.severity, 'information');
      assert.match(inEnglish(finding.message), /It may stand in references\.json, which could not be read\./);
    }
  });

  it('is a reservation that says so where the bibliography is too large as YAML', () => {
    const large = `references:\n${'- id: someone\n'.repeat(40_000)}`;
    const newscite = createNewscite();
    newscite.putBibliography('file:///work/all.yaml', large);
    const [finding] = newscite.check('So [@vale2019].', ['file:///work/all.yaml']);
    assert.equal(finding?.severity, 'information');
    assert.match(
      inEnglish(finding.message),
      /It may stand in all\.yaml, which is not read: it is YAML of more than 512 kB/,
    );
  });

  it('is told from an article that was deleted with a sentence pinned in it', () => {
    const newscite = deskWith(ENTRIES);
    const { id } = claimWith(newscite, 'Work starts');
    newscite.update([deletion('dam.txt'), deletion('dam.txt.cite.yaml')]);
    const findings = newscite.check(`So [@dam, para. 1]<!--claim:${id}-->.`, [BOOK]);
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['unknown-claim', 'warning']],
    );
  });

  it('shows in the hover what the bibliography says', () => {
    const { text, offset } = caret('So [@vale|2019].');
    assert.deepEqual(deskWith(ENTRIES).hoverAt(text, offset, [BOOK])?.cards, [
      { kind: 'listed', entry: { key: 'vale2019', title: 'Pilotage', authors: ['Tom Vale'], issued: '2019' } },
    ]);
  });

  it('is offered behind the sources, by key, title and author', () => {
    const labels = (marked: string) => {
      const { text, offset } = caret(marked);
      return deskWith(ENTRIES)
        .completionsAt(text, offset, [BOOK])
        .map(({ label }) => label);
    };
    assert.deepEqual(labels('So [@|'), ['@dam', '@ferry', '@vale2019']);
    assert.deepEqual(labels('So [@pilot|'), ['@vale2019']);
    assert.deepEqual(labels('So [@tom|'), ['@ferry', '@vale2019']);
  });
});
