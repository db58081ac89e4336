import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PIER, PIER_KEY, PIER_SIDECAR } from './pier';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

const DRAFT = 'column.md';
const ARTICLE = 'articles/pier.txt';
const SIDECAR = `${ARTICLE}.cite.yaml`;
const READY = /Newscite: \d+ claims in \d+ sources/;

/** Takes the path that VS Code's dialog proposes. */
async function save(window: Window, name: string): Promise<void> {
  const box = window.page.locator('.quick-input-widget input.input');
  await until(`a dialog with ${name}`, async () => (await box.inputValue()).endsWith(`/${name}`));
  await window.screenshot(`export-as-${name}`);
  await window.press('Enter');
  await window.waitForTab(name);
}

describe('An export', () => {
  scenario(
    'of a draft asks for its form and its file, and opens it',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(READY);
      await window.runCommand('Newscite: Export Draft…');
      await window.quickInput.waitForPick('Web Page');
      await window.screenshot('export-forms');
      await window.quickInput.choose('Footnotes');
      await save(window, 'column.footnotes.md');
      await window.waitForText('[^1]:');
      await window.screenshot('exported');
      assert.match(await window.read('column.footnotes.md'), /said it\.?\[\^1\]/);
      assert.deepEqual(window.errors, []);
    },
    { files: { [DRAFT]: 'The engineer had said it [@carrowledger2026engineer, para. 3].\n' } },
  );

  scenario(
    'of annotations is read again by their import',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(READY);
      await window.runCommand('Newscite: Export Annotations…');
      await window.quickInput.waitForPick('Hypothesis');
      await window.screenshot('export-annotations');
      await window.quickInput.choose('W3C');
      await save(window, 'annotations.jsonld');
      // An annotation's article is known by its key.
      await writeFile(join(window.folder, SIDECAR), PIER_KEY);
      await window.openNewsciteView();
      await window.page.locator('.pane-body', { hasText: 'Ask the warden.' }).waitFor({ state: 'detached' });
      await window.runCommand('Newscite: Import Annotations…');
      await window.quickInput.shown();
      await window.screenshot('import-annotations');
      await window.quickInput.type(join(window.folder, 'annotations.jsonld'));
      await window.press('Enter');
      await until('what was imported', async () =>
        (await window.notifications()).some((said) => said.includes('Imported: 1 annotation.')),
      );
      await window.screenshot('imported-annotations');
      assert.match(await window.read(SIDECAR), /note: Ask the warden\./);
      assert.deepEqual(window.errors, []);
    },
    {
      files: {
        [DRAFT]: 'To be written.\n',
        [ARTICLE]: PIER,
        [SIDECAR]: PIER_SIDECAR,
      },
    },
  );
});
