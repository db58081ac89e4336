import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
      settings: { 'editor.hover.delay': 300, 'security.workspace.trust.startupPrompt': 'never' },
    },
  );
});
