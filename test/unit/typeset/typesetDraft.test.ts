import assert from 'node:assert/strict';
import { createNewscite } from '../../../src/core';
import { DAM, FERRY, file } from '../library/files';
import { parts } from './parts';

const LISTED = 'file:///work/references.json';
const SHARED = parts();

/** A folder with two articles, a bibliography, and what a draft in it is printed as. */
function print(draft: string, written = 'chicago-author-date', bibliography: readonly object[] = []) {
  const newscite = createNewscite(SHARED);
  newscite.update([file('dam.txt', DAM), file('ferry.txt', FERRY)]);
  newscite.putBibliography(LISTED, JSON.stringify(bibliography));
  return newscite.typeset(draft, [LISTED], { written });
}

async function words(draft: string, written?: string, bibliography?: readonly object[]): Promise<string[]> {
  const { citations } = await print(draft, written, bibliography);
  return citations.map(({ html }) => html);
}

const BOOK = {
  id: 'lindau',
  type: 'book',
  title: 'Tides',
  author: [{ family: 'Lindau', given: 'Eva' }],
  issued: '1999',
};

describe('typesetDraft', () => {
  it('prints each form of citation from the articles', async () => {
    const draft = '[@harbourpost2026lindau, para. 2] @harbourpost2026lindau [para. 1] [-@coastwire2026brimsey]';
    assert.deepEqual(await words(draft), [
      '(<i>Harbour Post</i> 2026, para. 2)',
      'Harbour Post (2026, para. 1)',
      '(2026)',
    ]);
    assert.deepEqual(await words('@harbourpost2026lindau [para. 1]', 'news'), [
      'Harbour Post (March 4, 2026, para. 1)',
    ]);
  });

  it('keeps prefix, suffix and other locators', async () => {
    assert.deepEqual(await words('[see *so* @lindau, chap. 3, and more]', 'apa', [BOOK]), [
      '(see <i>so</i> Lindau, 1999, Chapter 3, and more)',
    ]);
  });

  it('leaves the opening words that stand for a title as they are written', async () => {
    const untitled = { ...BOOK, title: '[Eleven people died on the car deck of…]' };
    const { references } = await print('[@lindau]', 'chicago-author-date', [untitled]);
    assert.match(references[0]?.html ?? '', /\[Eleven people died on the car deck of…\]/);
    const titled = await print('[@lindau]', 'chicago-author-date', [{ ...BOOK, title: 'Eleven people died' }]);
    assert.match(titled.references[0]?.html ?? '', /Eleven People Died/);
  });

  it('takes the range of a citation with its pin, and gives its passage', async () => {
    const draft = 'It rises [@harbourpost2026lindau, para. 2]<!--claim:00000000--> soon.';
    const [citation] = (await print(draft)).citations;
    assert.equal(draft.slice(citation?.start, citation?.end), '[@harbourpost2026lindau, para. 2]<!--claim:00000000-->');
    assert.match(citation?.sources[0]?.passage ?? '', /^"We looked at every other way,"/);
  });

  it('puts a note behind the mark of the sentence', async () => {
    const draft = 'It rises [@lindau, p. 3].';
    const { isNote, citations } = await print(draft, 'chicago-notes', [BOOK]);
    assert.ok(isNote);
    const [first] = citations;
    assert.equal(draft.slice(first?.start, first?.end), ' [@lindau, p. 3].');
    assert.deepEqual([first?.lead, first?.note], ['.', 1]);
    assert.equal(first?.html, 'Eva Lindau, <i>Tides</i>, 1999, 3.');
  });

  it('prints what the bibliography says, and the article where it says nothing', async () => {
    const own = { id: 'harbourpost2026lindau', type: 'book', title: 'Mine', author: [{ literal: 'Me' }] };
    assert.deepEqual(await words('[@harbourpost2026lindau; @coastwire2026brimsey]', 'chicago-author-date', [own]), [
      '(Me, n.d.; <i>Coast Wire</i> 2026)',
    ]);
  });

  it('shows an unknown key, and leaves alone what is no citation', async () => {
    assert.deepEqual(await words('[@nobody; @lindau] @everyone', 'apa', [BOOK]), ['(<b>nobody?</b>; Lindau, 1999)']);
  });

  it('shows a bad entry as bad, and prints all others', async () => {
    const bad = [
      { id: 'title', title: { a: 1 } },
      { id: 'author', author: [null] },
      { id: 'date', issued: [] },
      { id: 'name', title: 'T', author: [{ family: 3, given: {} }] },
    ];
    const draft = '[@title] [@author] [@date] [@name] [@lindau]';
    const { citations, references, bad: found } = await print(draft, 'apa', [...bad, BOOK]);
    assert.deepEqual(
      citations.map(({ html }) => html),
      ['(<b>title?</b>)', '(<b>author?</b>)', '(<b>date?</b>)', '(<b>name?</b>)', '(Lindau, 1999)'],
    );
    assert.deepEqual(
      found.map(({ key, field }) => [key, field]),
      [
        ['title', 'title'],
        ['author', 'author'],
        ['date', 'issued'],
        ['name', 'author'],
      ],
    );
    assert.deepEqual(
      references.map(({ key }) => key),
      ['lindau'],
    );
  });

  it('lets no markup of an entry, a key or a style through', async () => {
    const evil = { ...BOOK, title: '<img src=x onerror=y> "Tides"', URL: 'https://a.example/"onclick="x' };
    const { references, citations } = await print('[<u onx>see</u> @lindau]', 'chicago-author-date', [evil]);
    const html = `${citations[0]?.html ?? ''}${references[0]?.html ?? ''}`;
    assert.doesNotMatch(html, /<(?!\/?(?:i|b|a|span)\b)/);
    assert.match(html, /<a href="https:\/\/a\.example\/">/);
    const style =
      '<style xmlns="x" class="in-text" version="1.0"><citation><layout prefix="&lt;img onerror=x&gt;"><text variable="title"/></layout></citation></style>';
    const newscite = createNewscite(SHARED);
    newscite.putBibliography(LISTED, JSON.stringify([BOOK]));
    const set = await newscite.typeset('[@lindau]', [LISTED], { written: 'x.csl', text: style });
    assert.doesNotMatch(set.citations[0]?.html ?? '', /<img/);
  });

  it('falls back on the default where a style is missing or none', async () => {
    const { citations, missingStyle } = await print('[@lindau]', 'nonesuch.csl', [BOOK]);
    assert.deepEqual([citations[0]?.html, missingStyle], ['(Lindau 1999)', 'nonesuch.csl']);
    const newscite = createNewscite(SHARED);
    for (const text of ['', '<style', '{"n":"style"', '<style class="note"><citation></style>', '<html></html>']) {
      const set = await newscite.typeset('[@x]', [], { written: 'mine.csl', text });
      assert.equal(set.missingStyle, 'mine.csl', text);
    }
  });

  it('sets a style that is another’s name in that, and says which is missing', async () => {
    const style = (parent: string) =>
      `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>House</title><id>h</id><link href="http://www.zotero.org/styles/${parent}" rel="independent-parent"/></info></style>`;
    const newscite = createNewscite(SHARED);
    newscite.putBibliography(LISTED, JSON.stringify([BOOK]));
    const set = (parent: string) =>
      newscite.typeset('[@lindau]', [LISTED], { written: 'house.csl', text: style(parent) });
    const mla = await set('modern-language-association');
    assert.deepEqual([mla.citations[0]?.html, mla.missingStyle], ['(Lindau)', undefined]);
    assert.equal((await set('nature')).missingStyle, 'house.csl → http://www.zotero.org/styles/nature');
  });

  it('speaks the draft’s language, and lists what it is told to', async () => {
    const head = (more: string) => `---\nlang: de-CH\n${more}---\n\n[@lindau, para. 3]`;
    const german = await print(head('reference-section-title: Quellen\n'), 'chicago-author-date', [BOOK]);
    assert.equal(german.citations[0]?.html, '(Lindau 1999, Abs. 3)');
    assert.equal(german.referencesTitle, 'Quellen');
    const none = await print(head('suppress-bibliography: true\n'), 'apa', [BOOK]);
    assert.deepEqual(none.references, []);
    const all = await print(head("nocite: '@*'\n"), 'apa', [BOOK, { ...BOOK, id: 'other', title: 'Ebb' }]);
    assert.equal(all.references.length, 2);
  });

  it('knows every style that comes along', async () => {
    for (const name of ['chicago-author-date', 'chicago-notes', 'chicago-note-bibliography', 'apa', 'mla', 'news']) {
      const { missingStyle } = await print('[@lindau]', name, [BOOK]);
      assert.equal(missingStyle, undefined, name);
    }
  });
});
