import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

const DRAFT = 'column.md';
const OTHER = 'drafts/a-winter-too-many.md';
const OLD = 'carrowledger2026engineer';
const NEW = 'ledger_memo';
const SIDECAR = 'articles/Engineer warned of cracked barrier pins six months before failed test.md.cite.yaml';
const desk = { files: { [DRAFT]: `The engineer had said it [@${OLD}, para. 3].\n` } };

async function openDraft(window: Window): Promise<void> {
  await window.openFile(DRAFT);
  await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
  await until('the underlines to go', async () => (await window.underlines('error')) === 0);
}

describe('Renaming a citekey', () => {
  scenario(
    'changes every draft, the sidecar and the bibliography, and every citation holds',
    async (window) => {
      await openDraft(window);
      await window.click(OLD);
      await window.runCommand('Newscite: Rename Citekey…');
      await window.quickInput.type('fig-memo');
      await window.page.locator('.quick-input-widget', { hasText: 'Quarto' }).waitFor();
      await window.screenshot('rename-refused');
      await window.quickInput.type(NEW);
      await window.press('Enter');
      await until('what was done', async () =>
        (await window.notifications()).some((said) =>
          said.startsWith(`@${OLD} is @${NEW} now: 5 citations in 2 drafts`),
        ),
      );
      await window.screenshot('renamed');
      await window.waitForText(`[@${NEW}, para. 3]`);
      const other = await window.read(OTHER);
      assert.ok(other.includes(NEW) && !other.includes(OLD));
      const bibliography = await window.read('drafts/references.json');
      assert.ok(bibliography.includes(`"id": "${NEW}"`) && !bibliography.includes(OLD));
      await window.openFile('a-winter-too-many.md');
      await until('no error', async () => (await window.underlines('error')) === 0);
      assert.deepEqual(window.errors, []);
    },
    desk,
  );

  scenario(
    'is what F2 does on one, and one step to undo',
    async (window) => {
      await openDraft(window);
      await window.click(OLD);
      await window.press('F2');
      const box = window.page.locator('.rename-box input:focus');
      await until(
        'the box with the key in it',
        async () => (await box.count()) > 0 && (await box.inputValue()) === OLD,
      );
      await window.press('ControlOrMeta+a');
      await window.type(NEW);
      await window.screenshot('rename-f2');
      await window.press('Enter');
      await window.waitForText(`[@${NEW}, para. 3]`);
      await until('the other draft', async () => (await window.read(OTHER)).includes(NEW));
      await until('the sidecar', async () => (await window.read(SIDECAR)).includes(NEW));
      await until('the citation to hold', async () => (await window.underlines('error')) === 0);
      // What is undone while it is being saved is taken for saved by VS Code.
      const unsaved = window.page.locator('.activitybar [aria-label*="unsaved"]').first();
      await unsaved.waitFor({ state: 'detached' });
      await window.press('ControlOrMeta+z');
      await unsaved.waitFor();
      await window.waitForText(`[@${OLD}, para. 3]`);
      await until('the sidecar to follow', async () => (await window.read(SIDECAR)).includes(OLD));
      await until('the citation to hold again', async () => (await window.underlines('error')) === 0);
      await window.screenshot('rename-undone');
    },
    desk,
  );
});
