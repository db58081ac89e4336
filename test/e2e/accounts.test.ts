import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

/** What a panel of ours shows: VS Code puts its page into a frame within a frame. */
function page(window: Window) {
  return window.page.locator('iframe.webview.ready').last().contentFrame().frameLocator('iframe#active-frame');
}

async function open(window: Window): Promise<void> {
  await window.openFile('a-winter-too-many.md');
  await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
}

describe('Accounts of a claim', () => {
  scenario('are told on hover, and compared in a panel that leads to the articles', async (window) => {
    await open(window);
    const card = await until('the accounts', async () => {
      const says = await window.hover('@tideline2026wrenmouth, para. 1');
      return says.includes('independent accounts') && says;
    });
    assert.match(card, /3 independent accounts · 1 differs: 14 here, 11 in @harbourpost2026barrier/);
    await window.screenshot('accounts-hover');
    await window.page.locator('.monaco-hover a', { hasText: 'Compare accounts' }).first().click();
    const table = page(window).locator('table');
    await table.waitFor();
    assert.equal(await table.locator('thead th[scope="col"]').count(), 4);
    assert.deepEqual(await table.locator('mark').allInnerTexts(), ['14', '11']);
    await window.screenshot('accounts-claim');
    await table.locator('button', { hasText: 'then chief engineer' }).press('Enter');
    await window.waitForTab('harbour-post-barrier-email.txt');
    await window.screenshot('accounts-article');
    assert.deepEqual(window.errors, []);
  });

  scenario('are compared from anywhere in the sentence that cites it', async (window) => {
    await open(window);
    await window.click('memo speaks');
    await window.runCommand('Newscite: Compare Accounts');
    const table = page(window).locator('table');
    await table.waitFor();
    assert.deepEqual(await table.locator('mark').allInnerTexts(), ['14', '11']);
    assert.deepEqual(window.errors, []);
  });

  scenario('are counted in the search, and the writer stays on the line', async (window) => {
    await open(window);
    await window.runCommand('Newscite: Search Claims…');
    const focused = window.page.locator('.quick-input-list .monaco-list-row.focused');
    await window.quickInput.type('worn pins then chief engineer');
    await window.quickInput.waitForPick(/para\. \d · \d accounts · \d differs$/);
    await window.screenshot('accounts-search');
    await window.quickInput.type('authority');
    await until('other claims', async () =>
      (await window.quickInput.picks()).every(({ label }) => !label.includes('*')),
    );
    await window.quickInput.waitForPick(/ · \d accounts$/);
    // Up from the first line to the last, of whose neighbours nothing was asked so far.
    await window.press('ArrowUp');
    await until('the end of the list', async () => (await focused.getAttribute('aria-posinset')) !== '1');
    await window.quickInput.waitForPick(/ · \d accounts$/);
    await window.screenshot('accounts-search-end');
    const [at, of] = await Promise.all(['posinset', 'setsize'].map((name) => focused.getAttribute(`aria-${name}`)));
    assert.equal(at, of);
    assert.deepEqual(window.errors, []);
  });

  scenario('of an event stand under their story in the Sources view', async (window) => {
    await open(window);
    await window.runCommand('Newscite: Group Sources by Story');
    const story = window.page.locator('.pane-body .monaco-list-row', {
      hasText: '2 articles · 2 independent accounts',
    });
    await story.click();
    const others = window.page.locator('.pane-body .monaco-list-row', { hasText: 'Other articles' });
    assert.match(await others.innerText(), /^Other articles\s*10$/);
    await window.screenshot('stories');
    await window.page.locator('[aria-label="List Sources by Title"]').first().click();
    await others.waitFor({ state: 'detached' });
    assert.deepEqual(window.errors, []);
  });

  for (const [name, theme] of [
    ['light', 'Default Light Modern'],
    ['dark', 'Default Dark Modern'],
    ['contrast', 'Default High Contrast'],
  ] as const) {
    scenario(
      `of an event are compared in a ${name} theme`,
      async (window) => {
        await window.openFile('meridian-authority-denies-memo.txt');
        await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
        await window.press('ControlOrMeta+Home');
        await window.runCommand('Newscite: Compare Accounts');
        await page(window).locator('table').waitFor();
        await window.screenshot(`accounts-story-${name}`);
        assert.deepEqual(window.errors, []);
      },
      { settings: { 'workbench.colorTheme': theme } },
    );
  }
});
