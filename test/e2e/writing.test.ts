import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

const DRAFT = 'column.md';
/** The article whose words are looked for. */
const CITED = 'Engineer warned of cracked barrier pins six months before failed test.md';
const TEXT = 'The engineer had said it in March.';
const desk = { files: { [DRAFT]: TEXT }, settings: { 'editor.hover.delay': 300 } };

/** Opens the draft once all articles are indexed. */
async function openDraft(window: Window): Promise<void> {
  await window.openFile(DRAFT);
  await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
}

/** Searches for a sentence with a slip in it and inserts its citation at the end of the draft. */
async function cite(window: Window): Promise<void> {
  await window.press('ControlOrMeta+End');
  await window.runCommand('Newscite: Search Claims…');
  await window.quickInput.type('one hard wintr away');
  const hit = await window.quickInput.waitForPick('one hard winter away');
  assert.match(hit.detail, /The Carrow Ledger/);
  await window.screenshot('search');
  await window.press('Enter');
  await window.quickInput.closed();
  await window.waitForText('<!--claim:');
}

async function citedKey(window: Window): Promise<string> {
  return /@(\w+)/.exec(await window.save(DRAFT))?.[1] ?? '';
}

describe('A writer', () => {
  scenario(
    'finds a claim with a slip of the finger, cites it, reads it on hover and opens it',
    async (window) => {
      await openDraft(window);
      await cite(window);
      const key = await citedKey(window);
      assert.match(await window.read(DRAFT), /in March\. \[@\w+, para\. \d+\]<!--claim:[0-9a-f]{8}-->$/);
      await window.screenshot('inserted');
      assert.match(await window.hover(`@${key}`), /one hard winter away/);
      await window.screenshot('hover');
      await window.press('Escape');
      await window.ctrlClick(`@${key}`);
      await window.waitForTab(CITED);
      await window.waitForText('one hard winter away');
      await window.screenshot('passage');
      assert.deepEqual(window.errors, []);
    },
    desk,
  );

  scenario(
    'completes a source after @',
    async (window) => {
      await openDraft(window);
      await window.press('ControlOrMeta+End');
      await window.type(' [@harb');
      assert.match((await window.suggestions()).join('\n'), /harbourpost2026/);
      await window.screenshot('completion');
      await window.press('Enter');
      await window.waitForText('[@harbourpost2026');
    },
    desk,
  );

  scenario(
    'still gets to a source whose file was renamed',
    async (window) => {
      await openDraft(window);
      await cite(window);
      const key = await citedKey(window);
      const articles = join(window.folder, 'articles');
      await rename(join(articles, CITED), join(articles, 'renamed.md'));
      // For a moment there is no such source: its old file is gone and the new one not read.
      const follow = async () => {
        await window.openFile(DRAFT);
        await window.ctrlClick(`@${key}`, 3000);
        await window.waitForTab('renamed.md', 3000);
        return true;
      };
      await until('the citation to lead to the new file', () => follow().catch(() => false), 30_000);
      await window.waitForText('one hard winter away');
    },
    desk,
  );
});
