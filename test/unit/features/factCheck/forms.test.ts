import assert from 'node:assert/strict';
import { type FactCheckSheet, SHEET_FORMS, type SheetForm, writeFactCheck } from '../../../../src/core';
import { file } from '../../library/files';
import { claimWith, desk } from '../desk';

const NASTY = '=HYPERLINK("x") <script>alert(1)</script> & *bold* [a](javascript:b)';

/** A sheet with a citation that holds, one that does not, and a sentence and a title that mean mischief. */
function sheet(url = 'https://example.org/pier?a=1&b=2'): FactCheckSheet {
  const text = `---\ntitle: '${NASTY}'\nsource: ${url}\npublished: 2026-02-01\n---\n\nThe piles are hollow, said Ida Brandt.\n`;
  const newscite = desk(file('pier.md', text), file('pier.md.cite.yaml', 'citekey: pier\n'));
  const { id } = claimWith(newscite, 'piles are hollow');
  const draft = `---\ntitle: '<b>Piers</b>'\n---\n\nThe piles are hollow [@pier, para. 1]<!--claim:${id}-->. Some 40 people = all, "they" said. Gone [@piet].\n`;
  return newscite.factCheck(draft);
}

const written = (form: SheetForm, of = sheet()) => writeFactCheck(of, form, 'piers.md');

/** Reads RFC 4180 by the letter. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const row: string[] = [];
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push(row.splice(0));
    if (cell.lastIndex === csv.length) break;
  }
  return rows;
}

describe('A fact-check sheet on paper', () => {
  it('has the summary on top and what is unproven first, in Markdown and HTML', () => {
    for (const form of ['md', 'html'] as const) {
      const text = written(form);
      const places = ['3 sentences: 2 cited, 1 verified, 1 to check, 1 uncited.', 'Some 40 people', 'piles are hollow'];
      assert.deepEqual(
        places.map((each) => text.indexOf(each)).toSorted((a, b) => a - b),
        places.map((each) => text.indexOf(each)),
        form,
      );
      for (const place of places) assert.ok(text.includes(place), `${form}: ${place}`);
    }
  });

  it('is one page that asks for nothing and runs nothing, whatever the words are', () => {
    const page = written('html');
    assert.doesNotMatch(page, /<script|<img|<link|<iframe|\bon\w+=|url\(|@import|<b>/i);
    assert.match(page, /default-src 'none'/);
    assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; \*bold\*/);
    assert.match(page, /<html lang="en">/);
    assert.match(page, /@media print/);
    assert.match(page, /prefers-color-scheme: dark/);
    assert.match(page, /<a href="https:\/\/example\.org\/pier\?a=1&amp;b=2">/);
  });

  it('has headings, landmarks and tables that a screen reader can walk through', () => {
    const page = written('html');
    assert.equal(page.match(/<h1>/g)?.length, 1);
    assert.equal(page.match(/<main>/g)?.length, 1);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) assert.ok(page.includes(`<h2 id="${id}">`), id);
    assert.equal(page.match(/<table>/g)?.length, page.match(/<caption>/g)?.length);
    assert.match(page, /<th scope="row">/);
    const open = [
      ...page.matchAll(/<(\/?)(section|ol|li|ul|table|tbody|tr|th|td|main|header|body|html|p|blockquote)\b/g),
    ];
    const depth = new Map<string, number>();
    for (const [, slash, tag = ''] of open) depth.set(tag, (depth.get(tag) ?? 0) + (slash === '/' ? -1 : 1));
    assert.deepEqual(
      [...depth.values()].filter((left) => left !== 0),
      [],
    );
  });

  it('says in the line of the state what an uncited sentence states', () => {
    assert.match(written('html'), /<strong>Uncited: a figure, a quote<\/strong> · Line 5<\/p>/);
  });

  it('counts accounts as the card of a citation does, those that differ among them', () => {
    const told = (name: string, pins: number) =>
      file(
        `${name}.md`,
        `---\noutlet: ${name}\n---\n\nDivers found rust in ${pins} of the ferry’s 32 lifeboats in May.\n`,
      );
    const newscite = desk(told('wire', 14), told('post', 14), told('star', 11));
    const { id, citekey } = claimWith(newscite, '14 of');
    const form = writeFactCheck(newscite.factCheck(`Rust [@${citekey}]<!--claim:${id}-->.`), 'html', 'rust.md');
    assert.match(form, /<td>3 independent accounts · 1 differs · /);
  });

  it('follows no address but those of the web', () => {
    for (const form of ['md', 'html'] as const)
      assert.doesNotMatch(written(form, sheet('javascript:alert(1)')), /(?:href="|<)javascript:/);
  });

  it('escapes what Markdown would read as markup', () => {
    const text = written('md');
    assert.match(text, /\\<script>/);
    assert.match(text, /\\\*bold\\\* \\\[a\\\]/);
  });

  it('is a table of equal rows in CSV, with cells that no spreadsheet carries out', () => {
    const csv = written('csv');
    const [head = [], ...rows] = cellsOf(csv);
    assert.equal(rows.length, 3);
    for (const row of rows) assert.equal(row.length, head.length);
    const titles = rows.map((row) => row[head.indexOf('title')]);
    assert.ok(titles.includes(`'${NASTY}`), titles.join('|'));
    for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@]/);
    assert.ok(rows.some((row) => row[head.indexOf('sentence')] === 'Some 40 people = all, "they" said.'));
  });

  it('is versioned in JSON, without places on this disk', () => {
    const json = written('json');
    const read = JSON.parse(json) as { format: string; version: number; draft: string; sentences: unknown[] };
    assert.deepEqual(
      [read.format, read.version, read.draft, read.sentences.length],
      ['newscite-factcheck', 1, 'piers.md', 3],
    );
    assert.doesNotMatch(json, /file:/);
  });

  it('is the same whoever asks again', () => {
    for (const form of SHEET_FORMS) assert.equal(written(form), written(form));
  });
});
