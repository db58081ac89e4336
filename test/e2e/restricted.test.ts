import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PIER, PIER_SIDECAR } from './pier';
import { scenario } from './scenario';

/** Every file of a folder with its content. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path, await readFile(path, 'latin1'));
  }
  return files;
}

const settings = { 'security.workspace.trust.startupPrompt': 'never' };

describe('In Restricted Mode', () => {
  scenario(
    'everything can be found and read, and nothing is written',
    async (window) => {
      const before = await contents(window.folder);
      await window.openFile('a-winter-too-many.md');
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      assert.match(await window.hover('para. 4'), /The Carrow Ledger/);
      await window.screenshot('restricted');
      assert.equal(await window.offers('Newscite: Insert Quote…'), false);
      assert.equal(await window.offers('Newscite: Merge Annotations Without Git Conflicts'), false);
      await window.runCommand('Newscite: Search Claims…');
      await window.quickInput.type('poisened the core');
      await window.quickInput.waitForPick('poisoned the core');
      await window.press('Enter');
      await window.waitForTab('Wrenmouth Barrier - what the divers found.md');
      assert.deepEqual(await contents(window.folder), before);
      assert.deepEqual(await window.stored('library.bin'), []);
    },
    {
      isRestricted: true,
      settings: { ...settings, 'editor.hover.delay': 300 },
      files: { '.git/HEAD': 'ref: refs/heads/main\n' },
    },
  );

  scenario(
    'the panels can be read in the dark, and offer nothing that writes',
    async (window) => {
      const before = await contents(window.folder);
      await window.openFile('a-winter-too-many.md');
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.openNewsciteView();
      const note = window.page.locator('.pane-body .monaco-list-row', { hasText: 'Ask the warden.' }).first();
      await note.click({ button: 'right' });
      const menu = window.page.locator('.monaco-menu');
      await menu.waitFor();
      await window.screenshot('restricted-annotations');
      const enabled = menu.locator('.action-item:not(.disabled):not(:has(.separator))');
      assert.deepEqual(await enabled.allInnerTexts(), ['Open Passage']);
      await window.press('Escape');
      await menu.waitFor({ state: 'detached' });
      await window.openFile('a-winter-too-many.md');
      await window.runCommand('Newscite: Fact-Check Draft');
      const page = window.page
        .locator('iframe.webview.ready')
        .last()
        .contentFrame()
        .frameLocator('iframe#active-frame');
      await page.locator('li.row').first().waitFor();
      await window.screenshot('restricted-fact-check');
      await window.openFile('meridian-authority-denies-memo.txt');
      await window.press('ControlOrMeta+Home');
      await window.runCommand('Newscite: Compare Accounts');
      await page.locator('table').waitFor();
      await window.screenshot('restricted-comparison');
      assert.deepEqual(await contents(window.folder), before);
      assert.deepEqual(window.errors, []);
    },
    {
      isRestricted: true,
      settings: { ...settings, 'workbench.colorTheme': 'Default Dark Modern' },
      files: {
        'articles/pier.txt': PIER,
        'articles/pier.txt.cite.yaml': PIER_SIDECAR,
      },
    },
  );
});
