import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { until } from './until';

const DRAFT = 'column.md';
const ARTICLE = 'harbour-post-weller-hearing.txt';

describe('Words copied from an article', () => {
  scenario(
    'are pasted as they are, or by choice as a quotation with its pinned citation',
    async (window) => {
      await window.openFile(ARTICLE);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.press('ControlOrMeta+g');
      await window.quickInput.type(':18');
      await window.press('Enter');
      await window.quickInput.closed();
      await window.focusedOn(ARTICLE);
      await window.press('Home', 'Shift+End', 'ControlOrMeta+c');
      await window.openFile(DRAFT);
      await window.press('ControlOrMeta+End', 'ControlOrMeta+v');
      const widget = window.page.locator('.post-edit-widget');
      await widget.waitFor({ timeout: 15_000 });
      assert.ok(!(await window.editorText()).includes('[@'));
      await window.press('ControlOrMeta+.');
      await until('the ways to paste', async () => (await window.actions()).some((way) => way === 'Paste as Citation'));
      await window.screenshot('paste-as-citation');
      await window.page.locator('.action-widget .monaco-list-row', { hasText: 'Paste as Citation' }).click();
      await window.waitForText('[@harbourpost2026sent');
      await window.screenshot('pasted-citation');
      assert.match(await window.save(DRAFT), /^So: “[^]+” \[@harbourpost2026sent, para\. \d+\]<!--claim:[0-9a-f]+-->$/);
      await until('the bibliography', async () =>
        (await window.read('references.json')).includes('harbourpost2026sent'),
      );
      assert.deepEqual(window.errors, []);
    },
    { files: { [DRAFT]: 'So: ' } },
  );
});
