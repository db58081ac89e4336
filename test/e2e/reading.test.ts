import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { type Window } from './window';

const DRAFT = 'a-winter-too-many.md';
const TEXT = [
  'Counted thrice [@carrowledger2026engineer, para. 2; @tideline2026wrenmouth, para. 1] it is a scandal.',
  'Nobody knows [@tidelin2026].',
].join('\n\n');

async function openSample(window: Window, name: string): Promise<void> {
  await window.openFile(name);
  await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
}

describe('A reader of drafts', () => {
  scenario(
    'sees the sources of a citation, what is wrong with it, and nothing beside it',
    async (window) => {
      await openSample(window, 'group.md');
      const group = await window.hover('@tideline2026wrenmouth');
      assert.match(
        group,
        /The Carrow Ledger[\s\S]*14 of the barrier’s 32 hinge pins[\s\S]*Tideline[\s\S]*17 of its 32 hinge pins/,
      );
      await window.screenshot('group');
      await window.press('Escape');
      assert.match(await window.hover('@tidelin2026'), /tideline2026wrenmouth/);
      await window.screenshot('unknown');
      await window.press('Escape');
      assert.equal(await window.hoversNothing('Counted'), true);
      assert.deepEqual(window.errors, []);
    },
    { files: { 'group.md': TEXT }, settings: { 'editor.hover.delay': 300 } },
  );

  scenario(
    'sees what was indexed behind the status bar, and the claims of each source in the view',
    async (window) => {
      await openSample(window, DRAFT);
      await window.page.locator('.statusbar-item', { hasText: 'Newscite:' }).first().click();
      const guessed = await window.quickInput.waitForPick('Windows-1252');
      assert.match(guessed.label, /coastal-gazette/);
      await window.screenshot('report');
      // It is opened as it was read: as UTF-8 its accents would be gone, and a save would make that last.
      await window.quickInput.choose('Windows-1252');
      await window.waitForTab('coastal-gazette-quay-street.txt');
      await window.waitForText('Zoé Lefèvre');
      await window.openNewsciteView();
      const row = window.page.locator('.pane-body .monaco-list-row', { hasText: 'The Hinge Problem' }).first();
      await row.click();
      await window.page
        .locator('.pane-body .monaco-list-row', { hasText: 'A flood barrier is a promise' })
        .first()
        .waitFor();
      await window.screenshot('sources');
    },
    { settings: { 'editor.minimap.enabled': false } },
  );
});
