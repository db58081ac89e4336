import assert from 'node:assert/strict';
import { type Newscite } from '../../../../src/core/newscite';
import { deletion, file, uriOf } from '../../library/files';
import { caret, claimWith, desk } from '../desk';

const DAM = uriOf('dam.txt');
const idOf = (words: string) => claimWith(desk(), words).id;
const PINNED = `Soon [@dam, para. 1]<!--claim:${idOf('Work starts')}-->.`;
const WHOLE = 'See @dam for all.';
const PARAGRAPH = 'The start [@ferry; @dam, para. 1].';

function withDrafts(): Newscite {
  const newscite = desk();
  newscite.updateDrafts([file('c.md', PARAGRAPH), file('a.md', PINNED), file('sub/b.md', `# B\n\n${WHOLE}\n`)]);
  return newscite;
}

const drafts = (references: { readonly citations: readonly { readonly draftUri: string }[] } | undefined) =>
  references?.citations.map(({ draftUri }) => draftUri.slice(uriOf('').length)).join(' ');

function from(marked: string): readonly (string | undefined)[] {
  const { text, offset } = caret(marked);
  return withDrafts().referencesAt(text, offset).map(drafts);
}

const offsetOf = (words: string) => claimWith(desk(), words).location.range.start;

describe('Cited passages', () => {
  it('are told with the drafts that cite them, in the order of the article', () => {
    const newscite = withDrafts();
    newscite.updateDrafts([file('d.md', '[@dam, para. 2]')]);
    const passages = newscite.citedPassages(DAM);
    assert.deepEqual(passages.map(drafts), ['a.md c.md sub/b.md', 'd.md']);
    assert.deepEqual(
      passages.map(({ location }) => location.span.from.line),
      [2, 4],
    );
  });

  it('are none of what nobody cites, and of a file that is no article', () => {
    assert.deepEqual(desk().citedPassages(DAM), []);
    assert.deepEqual(withDrafts().citedPassages(uriOf('a.md')), []);
  });
});

describe('References', () => {
  it('of a key are all citations of its source, by draft', () => {
    assert.deepEqual(from('Yes [@da|m, para. 2].'), ['a.md c.md sub/b.md']);
  });

  it('of a pin are those of its sentence, and of the paragraph that it is in', () => {
    assert.deepEqual(from(PINNED.replace('<!--', '|<!--')), ['a.md c.md']);
    assert.deepEqual(from(`No [@dam, para.| 2].`), ['']);
  });

  it('of a bracket are those of each of its sources', () => {
    assert.deepEqual(from('[@ferry; @dam]|'), ['c.md', 'a.md c.md sub/b.md']);
  });

  it('of a work that no article is are found by its key', () => {
    const newscite = withDrafts();
    newscite.updateDrafts([file('d.md', 'As in [@book2020].')]);
    const [found] = newscite.referencesAt('Again @book2020', 9);
    assert.equal(drafts(found), 'd.md');
    assert.equal(found?.target, undefined);
  });

  it('say where they stand, and where that leads', () => {
    const [first] = withDrafts().referencesIn(DAM)?.citations ?? [];
    assert.deepEqual(first?.span, { from: { line: 0, character: 6 }, to: { line: 0, character: 19 } });
    const sentence = withDrafts().referencesIn(DAM, offsetOf('Work starts'));
    assert.equal(sentence?.target?.range.start, offsetOf('Work starts'));
  });

  it('in an article are of its sentence; where nobody cites that, of the article', () => {
    const newscite = withDrafts();
    assert.equal(drafts(newscite.referencesIn(DAM, offsetOf('Work starts'))), 'a.md c.md');
    assert.equal(drafts(newscite.referencesIn(DAM, offsetOf('every other way'))), 'a.md c.md sub/b.md');
    assert.equal(newscite.referencesIn(uriOf('none.txt')), undefined);
  });

  it('follow drafts that change and go', () => {
    const newscite = withDrafts();
    newscite.updateDrafts([file('c.md', 'Nothing any more.'), deletion('sub/b.md')]);
    assert.equal(drafts(newscite.referencesIn(DAM)), 'a.md');
  });

  it('are none of an article, whatever it says', () => {
    const newscite = withDrafts();
    const article = file('clip.md', '---\nsource: https://example.org/x\n---\n\nThey cite [@dam] here, in May.\n');
    newscite.update([article]);
    newscite.updateDrafts([article]);
    assert.equal(drafts(newscite.referencesIn(DAM)), 'a.md c.md sub/b.md');
    assert.deepEqual(newscite.draftsAmong([article.uri, uriOf('a.md')]), [uriOf('a.md')]);
  });
});
