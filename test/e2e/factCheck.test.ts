import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FrameLocator } from 'playwright-core';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

const DRAFT = 'a-winter-too-many.md';
const READY = /Newscite: \d+ claims in \d+ sources/;

/** The page inside the panel. */
function sheetIn({ page }: Window): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

async function openSheet(window: Window): Promise<FrameLocator> {
  await window.openFile(DRAFT);
  await window.waitForStatus(READY);
  await window.runCommand('Newscite: Fact-Check Draft');
  const sheet = sheetIn(window);
  await sheet.locator('li.row').first().waitFor({ timeout: 30_000 });
  return sheet;
}

const summaryOf = (sheet: FrameLocator) => sheet.locator('#summary').innerText();

describe('The fact-check sheet', () => {
  scenario(
    'lists a draft, leads there and back, and follows what is typed',
    async (window) => {
      const sheet = await openSheet(window);
      const before = await summaryOf(sheet);
      assert.match(before, /^\d+ sentences: \d+ cited, \d+ verified, \d+ to check, \d+ uncited\.$/);
      assert.match(await sheet.locator('li.row').first().innerText(), /^Uncited: a /);
      await window.screenshot('factcheck-dark');

      // By keyboard: into the rows, one down, and Enter leads to the sentence in the draft.
      const sentences = sheet.locator('button.sentence');
      await sentences.first().focus();
      await window.press('ArrowDown');
      const second = await sentences.nth(1).innerText();
      assert.equal(await sentences.nth(1).evaluate((row) => row === row.ownerDocument.activeElement), true);
      await window.press('Enter');
      await window.page.locator('.monaco-editor.focused').waitFor();
      await until('the row of the cursor', async () =>
        (await sheet.locator('li.row[aria-current] button.sentence').allInnerTexts()).includes(second),
      );

      // Back: the cursor in another sentence marks its row, and the focus stays in the draft.
      await window.click('memo speaks');
      await until('another row', async () => {
        const marked = await sheet.locator('li.row[aria-current] button.sentence').allInnerTexts();
        return marked.length === 1 && !marked.includes(second);
      });
      assert.equal(await window.page.locator('.monaco-editor.focused').count(), 1);

      await window.press('ControlOrMeta+End');
      await window.type('\nSome 60 boats lay idle.');
      await until('what was typed', async () => (await summaryOf(sheet)) !== before);
      await sheet.locator('button.sentence', { hasText: 'Some 60 boats lay idle.' }).waitFor();
      assert.equal(await window.page.locator('.monaco-editor.focused').count(), 1);

      await sheet.locator('#filter-uncited').click();
      assert.equal(await sheet.locator('li.row.verified').count(), 0);
      await sheet.locator('#filter-toCheck').click();
      assert.equal(await sheet.locator('li.row.uncited, li.row.unproven').count(), 0);
      await window.screenshot('factcheck-to-check');
      assert.deepEqual(window.errors, []);
    },
    { settings: { 'workbench.colorTheme': 'Default Dark Modern' } },
  );

  scenario('stays with its draft where what is opened beside it cites nothing, as an export does', async (window) => {
    const sheet = await openSheet(window);
    const before = await summaryOf(sheet);
    await writeFile(join(window.folder, 'drafts', 'exported.md'), 'A column whose citations are gone.\n');
    await window.openFile('exported.md');
    // The worker answers in turn: once it offers sources here, it has said long ago what this text cites.
    await window.press('ControlOrMeta+End');
    await window.type('@');
    await until('sources', async () => (await window.suggestions()).length > 0);
    assert.equal(await summaryOf(sheet), before);
    await window.page.locator('.tab', { hasText: `Fact Check: ${DRAFT}` }).waitFor();
  });

  scenario(
    'says what to do where there is no draft, and looks right in a light window',
    async (window) => {
      await window.waitForStatus('Newscite');
      await window.runCommand('Newscite: Fact-Check Draft');
      await until('the empty state', async () => (await summaryOf(sheetIn(window))).includes('Put the cursor into'));
      await window.openFile(DRAFT);
      await sheetIn(window).locator('li.row').first().waitFor({ timeout: 30_000 });
      await window.screenshot('factcheck-light');
      assert.deepEqual(window.errors, []);
    },
    { settings: { 'workbench.colorTheme': 'Default Light Modern' } },
  );

  scenario(
    'comes back with its draft when a high-contrast window is loaded again',
    async (window) => {
      const sheet = await openSheet(window);
      await sheet.locator('#filter-toCheck').click();
      await window.offers('Developer: Reload Window');
      await window.press('Enter');
      await sheet.locator('li.row').first().waitFor({ state: 'detached' });
      await window.waitForStatus(READY, 60_000);
      const again = sheetIn(window);
      await again.locator('li.row').first().waitFor({ timeout: 30_000 });
      assert.equal(await again.locator('#filter-toCheck').getAttribute('aria-pressed'), 'true');
      await window.screenshot('factcheck-contrast');
    },
    { settings: { 'workbench.colorTheme': 'Default High Contrast' } },
  );
});
