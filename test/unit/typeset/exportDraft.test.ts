import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createNewscite, type ExportForm } from '../../../src/core';
import { PAGE_STYLE, PAGE_STYLE_HASH } from '../../../src/core/features/printing/exportPage';
import { withTextFragment } from '../../../src/core/features/printing/textFragment';
import { file } from '../library/files';
import { parts } from './parts';

const SHARED = parts();
const DAM = `---
title: The dam
source: https://post.example/dam
author: Tom Vale
published: 2026-03-04
citekey: dam
---

The dam will be raised by three metres, Okafor said. Work starts in May.

"We looked at every other way & more," Okafor said.
`;

function exported(draft: string, form: ExportForm, written = 'chicago-author-date'): Promise<string> {
  const newscite = createNewscite(SHARED);
  newscite.update([file('dam.md', DAM)]);
  const [source] = newscite.sources();
  return newscite.exportDraft(draft.replaceAll('dam1', source?.citekey ?? ''), [], { written }, form);
}

const DRAFT =
  '---\ntitle: T & co\n---\r\n# *So*\r\n\r\nIt rises [@dam1, para. 1]<!--claim:00000001-->.  \r\n`[@dam1]` <!-- mine -->\r\n';

describe('An exported draft', () => {
  it('has footnotes, and else every byte of the draft', async () => {
    const text = await exported(DRAFT, 'footnotes');
    assert.ok(text.startsWith('---\ntitle: T & co\n---\r\n# *So*\r\n\r\nIt rises.[^1]  \r\n`[@'), text);
    assert.match(
      text,
      /` <!-- mine -->\r\n\r\n\[\^1\]: Tom Vale, “The Dam,” March 4, 2026, para\. 1, <https:\/\/post\.example\/dam>\.\r\n$/,
    );
    assert.doesNotMatch(text, /claim:/);
  });

  it('takes names for its notes that the writer has not, and puts none into a note', async () => {
    const text = await exported('A[^1] b [@dam1].\n\n[^1]: See [@dam1, para. 2].\n', 'footnotes');
    assert.match(text, /^A\[\^1\] b\.\[\^source-1\]\n\n\[\^1\]: See \(Vale, para\. 2\)\.\n\n\[\^source-1\]: Tom/);
  });

  it('links to the quoted words', async () => {
    const text = await exported('It rises [@dam1, para. 2]. @dam1 says.', 'links');
    assert.equal(
      text,
      'It rises ([Vale 2026, para. 2](https://post.example/dam#:~:text=%22We%20looked%20at%20every%20other%20way%20%26%20more%2C%22%20Okafor%20said.)). ' +
        '[Vale (2026)](https://post.example/dam) says.',
    );
  });

  it('has what an abstract cites in parentheses and as links, in the writing of its YAML', async () => {
    const draft = `---
title: "A dam [@dam1]"
abstract: 'It''s up [@dam1, para. 2]<!--claim:00000001-->.'
---
It rises [@dam1].
`;
    assert.match(
      await exported(draft, 'footnotes'),
      /^---\ntitle: "A dam \(Vale\)"\nabstract: 'It''s up \(Vale, para\. 2\)\.'\n---\nIt rises\.\[\^1\]\n/,
    );
    const links = await exported(draft, 'links');
    assert.match(
      links,
      /^---\ntitle: "A dam \(\[Vale 2026\]\(https:\/\/post\.example\/dam\)\)"\nabstract: 'It''s up \(\[Vale/,
    );
    assert.doesNotMatch(await exported(draft, 'html'), /abstract/);
    assert.match(await exported(draft, 'text'), /^It rises \(Vale 2026\)\./);
  });

  it('is a page whose citations open without a script, under a policy that allows none', async () => {
    const page = await exported(`${DRAFT}\n<script>x</script> [@nobody<b>]`, 'html');
    assert.match(
      page,
      /<button class="cite" popovertarget="cite-1">\(Vale 2026, para\. 1\)<\/button><span popover id="cite-1">/,
    );
    assert.match(page, /<title>T &amp; co<\/title>/);
    assert.match(page, /default-src 'none'; style-src 'sha256-/);
    assert.doesNotMatch(page, /<script|unsafe|claim:|mine|\son\w+=/);
    assert.equal(createHash('sha256').update(PAGE_STYLE).digest('base64'), PAGE_STYLE_HASH);
  });

  it('is a page with the writer’s own notes, and what they cite', async () => {
    const page = await exported('It rises.[^own] So^[Says @dam1.]\n\n[^own]: See [@dam1, para. 2].\n', 'html');
    assert.match(page, /It rises\.<sup class="footnote-ref"><a href="#fn1" id="fnref1">\[1\]<\/a><\/sup>/);
    assert.match(page, /<li id="fn1" class="footnote-item"><p>See <button class="cite" [^>]*>\(Vale 2026, para\. 2\)/);
    assert.match(page, /<li id="fn2" class="footnote-item"><p>Says <button class="cite" [^>]*>Vale \(2026\)/);
    assert.doesNotMatch(page, /\[\^own\]/);
  });

  it('is a page with tags that mark words, and shows all others as they are written', async () => {
    const page = await exported(
      'H<sub>2</SUB>O<br/> <b onclick="x">bold</b> <img src=x onerror=y> <sub/onload=x>\n\n<iframe src="x">\n',
      'html',
    );
    assert.match(
      page,
      /H<sub>2<\/sub>O<br\/> &lt;b onclick=&quot;x&quot;&gt;bold<\/b> &lt;img src=x onerror=y&gt; &lt;sub\/onload/,
    );
    assert.match(page, /<p>&lt;iframe src=&quot;x&quot;&gt;/);
  });

  it('is plain text with its sources below', async () => {
    const text = await exported(
      '---\nreference-section-title: Sources\n---\n\nIt rises [@dam1]<!--claim:1-->. <!-- x -->\n',
      'text',
    );
    assert.equal(
      text,
      'It rises (Vale 2026).\n\nSources\n\nVale, Tom. 2026. “The Dam,” March 4, 2026. https://post.example/dam.\n',
    );
  });

  it('is the same for a draft that cites nothing, but for pins', async () => {
    for (const form of ['footnotes', 'links'] as const) {
      assert.equal(await exported('No source.\r\n', form), 'No source.\r\n');
      assert.equal(await exported('Lost.<!--claim:8f3a91c2--> `<!--claim:1-->`', form), 'Lost. `<!--claim:1-->`');
    }
  });
});

describe('withTextFragment', () => {
  const at = (text: string, words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const link = (text: string, words: string, from = 0, url = 'https://a.example/x') =>
    withTextFragment(url, { name: 'a.txt', text }, at(text, words, from));

  it('encodes what means something in a directive', () => {
    assert.equal(link('It was 3-4, & so on.', '3-4, & so'), 'https://a.example/x#:~:text=3%2D4%2C%20%26%20so');
  });

  it('tells twins apart by what stands beside them', () => {
    const text = 'She said no. Later he said no. Then all went.';
    assert.equal(link(text, 'said no.', 10), 'https://a.example/x#:~:text=he-,said%20no.,-Then');
  });

  it('names a long quotation by its ends, and keeps the page’s own fragment', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    const long = link(words, words, 0, 'https://a.example/#part');
    assert.equal(
      long,
      'https://a.example/#part:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
    );
  });
});
