import assert from 'node:assert/strict';
import { type Locator } from 'playwright-core';
import { scenario } from './scenario';
import { findInEditor } from './textInEditor';
import { until } from './until';
import { type Window } from './window';

const DRAFT = 'column.md';
const files = {
  [DRAFT]: 'Winter is quiet there. Nobody was asked.\n',
  'articles/aaa-ferry.txt': [
    'Title: A ferry stays in port',
    'Coast Wire - The Brimsey ferry will not run in winter, harbour master Tom Vale said. Nobody was told before.',
    'Vale said the hull needed repairs. About 40 islanders depend on it.',
  ].join('\n\n'),
  'articles/aaa-ferry.txt.cite.yaml': 'citekey: ferry\n',
};

function row(window: Window, text: string): Locator {
  return window.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
}

/** Right before a mark of the draft; with Shift, without which VS Code opens what is dropped in an editor of its own. */
async function drop(window: Window, dragged: Locator, mark: string): Promise<void> {
  const { page } = window;
  const { x, y } = await until(`“${mark}” in the editor`, () => findInEditor(page, mark));
  await dragged.hover();
  await page.mouse.down();
  await page.keyboard.down('Shift');
  await page.mouse.move(x + 20, y, { steps: 5 });
  await page.mouse.move(x - 2, y, { steps: 5 });
  await page.locator('.monaco-editor .dnd-target').first().waitFor();
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

describe('Claims dragged from the Sources view', () => {
  scenario(
    'are cited and pinned where they are dropped on a draft, in a citation as parts of it',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.openNewsciteView();
      await row(window, 'A ferry stays in port').click();
      await row(window, 'Nobody was told').waitFor();
      await drop(window, row(window, 'The Brimsey ferry'), '.');
      await window.waitForText('[@ferry');
      await window.screenshot('dropped-claim');
      assert.match(
        await window.save(DRAFT),
        /^Winter is quiet there \[@ferry, para\. 1\]<!--claim:[0-9a-f]+-->\. Nobody was asked\.\n$/,
      );
      await until('the bibliography', async () => (await window.read('references.json')).includes('"ferry"'));
      // Clicked without a key, they would be shown in their article.
      await row(window, 'Vale said the hull').click({ modifiers: ['ControlOrMeta'] });
      await row(window, 'About 40 islanders').click({ modifiers: ['ControlOrMeta'] });
      await drop(window, row(window, 'About 40 islanders'), ']');
      await window.waitForText('para. 2');
      await window.screenshot('dropped-into-bracket');
      assert.match(
        await window.save(DRAFT),
        /there \[@ferry, para\. 1; @ferry, para\. 2; @ferry, para\. 2\]<!--claim:[0-9a-f]+ [0-9a-f]+ [0-9a-f]+-->\. Nobody/,
      );
      assert.deepEqual(window.errors, []);
    },
    { files },
  );
});
