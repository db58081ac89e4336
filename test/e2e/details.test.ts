import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { type Window } from './window';

const ARTICLE = 'lamp.txt';
const TEXT =
  'The last lamp on the old pier was switched off at midnight.\n\nThe keeper said it would not be lit again.\n';
const files = { [`articles/${ARTICLE}`]: TEXT };

async function openSources(window: Window): Promise<void> {
  await window.openFile('a-winter-too-many.md');
  await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
  await window.openNewsciteView();
}

describe('The details of a source', () => {
  scenario(
    'are missing in the view, filled in from there, and kept in the sidecar',
    async (window) => {
      await openSources(window);
      const row = window.page.locator('.pane-body .monaco-list-row', { hasText: 'The last lamp' }).first();
      await row.waitFor();
      assert.match(await row.innerText(), /no title, no outlet, no date/);
      await row.hover();
      await window.screenshot('details-missing');
      await row.locator('[aria-label^="Edit Source Details"]').click();
      await window.quickInput.waitForPick('Date');
      await window.quickInput.choose('Outlet');
      await window.quickInput.waitForPick('in 2 sources');
      await window.quickInput.type('carrow');
      await window.quickInput.waitForPick('as typed');
      await window.quickInput.waitForPick('The Carrow Ledger');
      await window.screenshot('details-outlet');
      await window.press('ArrowDown', 'Enter');
      await window.quickInput.waitForPick('Outlet: The Carrow Ledger');
      await window.quickInput.choose('Date');
      await window.page.locator('.quick-input-widget', { hasText: 'The day it was published' }).waitFor();
      await window.quickInput.type('4 March 2026');
      await window.page.locator('.quick-input-widget', { hasText: 'This is no date' }).waitFor();
      await window.screenshot('details-date');
      await window.quickInput.type('2026-03-04');
      await window.press('Enter');
      await window.quickInput.waitForPick('Date: 2026-03-04');
      await window.screenshot('details-filled');
      await window.press('Escape');
      await window.quickInput.closed();
      assert.match(
        await window.read(`articles/${ARTICLE}.cite.yaml`),
        /^citekey: [a-z]+\noutlet: The Carrow Ledger\nissued: 2026-03-04\n$/,
      );
      const isFilled = { hasText: 'The last lamp', hasNotText: 'no date' };
      const filled = window.page.locator('.pane-body .monaco-list-row', isFilled).first();
      await filled.waitFor();
      await window.page.mouse.move(700, 400);
      await filled.hover();
      await window.page.locator('.workbench-hover', { hasText: 'from the sidecar' }).first().waitFor();
      await window.screenshot('details-tooltip');
      assert.deepEqual(window.errors, []);
    },
    { files },
  );

  scenario(
    'are named in the report, which leads to the form, as does an open article',
    async (window) => {
      await window.openFile(ARTICLE);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.runCommand('Newscite: Show Sources and Problems');
      await window.quickInput.type('no date');
      await window.quickInput.waitForPick('no title, no outlet, no date');
      await window.screenshot('details-report');
      await window.quickInput.type('scan');
      await window.quickInput.waitForPick('Newscite reads text and Markdown');
      await window.screenshot('details-formats');
      await window.quickInput.type('no date');
      await window.quickInput.waitForPick('no title, no outlet, no date');
      await window.press('Enter');
      await window.quickInput.waitForPick('Citekey');
      await window.press('Escape');
      await window.quickInput.closed();
      await window.page.locator('.editor-actions [aria-label^="Edit Source Details"]').click();
      await window.quickInput.waitForPick('Language: en');
    },
    { files: { ...files, 'articles/scan.pdf': '%PDF-1.7\n' } },
  );
});
