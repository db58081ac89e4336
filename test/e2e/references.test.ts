import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { type Window } from './window';

const DRAFT = 'column.md';
const desk = { files: { [DRAFT]: 'The engineer had said it [@carrowledger2026engineer, para. 3].\n' } };

/** What the list of references shows. */
async function listed(window: Window): Promise<string> {
  const rows = window.page.locator('.zone-widget .ref-tree .monaco-list-row');
  await rows.first().waitFor({ timeout: 15_000 });
  return (await rows.allInnerTexts()).join('\n');
}

describe('Who cites it', () => {
  scenario(
    'is told from a citation by Shift+F12',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.click('carrowledger2026engineer');
      await window.press('Shift+F12');
      const drafts = await listed(window);
      assert.match(drafts, /column\.md/);
      assert.match(drafts, /a-winter-too-many\.md/);
      await window.screenshot('references');
      assert.deepEqual(window.errors, []);
    },
    desk,
  );

  scenario(
    'is told above the passages of an open article, and listed by a click',
    async (window) => {
      await window.openFile('Engineer warned of cracked barrier pins six months before failed test.md');
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      const lens = window.page.locator('.codelens-decoration a', { hasText: /^Cited in 2 drafts$/ });
      await lens.first().waitFor({ timeout: 30_000 });
      await window.screenshot('cited-in');
      await lens.first().click();
      assert.match(await listed(window), /column\.md[^]*a-winter-too-many\.md/);
      assert.deepEqual(window.errors, []);
    },
    desk,
  );

  scenario(
    'is told from a source in the view',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.openNewsciteView();
      const source = window.page.locator('.monaco-list-row', { hasText: 'Engineer warned of cracked' }).first();
      await window.chooseFromMenu(source, 'Find Drafts That Cite This');
      assert.match(await listed(window), /a-winter-too-many\.md/);
      await window.screenshot('references-of-source');
    },
    desk,
  );
});
