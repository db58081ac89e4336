import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { until } from './until';

const DRAFT = 'column.md';

describe('VS Code’s own check of Markdown links', () => {
  scenario(
    'leaves citations alone after one quick fix, and still checks links to files',
    async (window) => {
      await window.openFile(DRAFT);
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await until('two warnings', async () => (await window.underlines('warning')) === 2, 30_000);
      await window.screenshot('no-link-definition');
      await window.click('carrowledger2026engineer');
      await window.press('ControlOrMeta+.');
      assert.match((await window.actions()).join('\n'), /Citations Are No Links/);
      await window.screenshot('citations-are-no-links');
      await window.page.locator('.action-widget .monaco-list-row', { hasText: 'Citations Are No Links' }).click();
      await until(
        'the warning of the missing file alone',
        async () => (await window.underlines('warning')) === 1,
        30_000,
      );
      assert.match(
        await window.read('.vscode/settings.json'),
        /"markdown\.validate\.referenceLinks\.enabled": "ignore"/,
      );
      await window.screenshot('link-check-silenced');
      assert.deepEqual(window.errors, []);
    },
    {
      files: { [DRAFT]: 'He said it [@carrowledger2026engineer, para. 3].\n\nSee [the file](missing.md).\n' },
      settings: { 'markdown.validate.enabled': true },
    },
  );
});
