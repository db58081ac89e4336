import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

const DRAFT = 'column.md';
const desk = { files: { [DRAFT]: 'The engineer had said it in March.' } };

async function openSearch(window: Window): Promise<void> {
  await window.openFile(DRAFT);
  await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
  await window.runCommand('Newscite: Search Claims…');
  await window.quickInput.waitForPick(/para\. \d/);
}

describe('A search', () => {
  scenario(
    'offers filters and the values in use, and completes the box',
    async (window) => {
      await openSearch(window);
      await window.quickInput.type('barrier sp');
      await window.quickInput.waitForPick('speaker:');
      await window.screenshot('search-filters');
      await window.press('ArrowUp', 'Enter');
      await window.quickInput.waitForPick(/^\d+ claims$/);
      assert.equal(await window.quickInput.asks('barrier speaker:'), true);
      await window.screenshot('search-speakers');
      await window.type('helen');
      const offered = await window.quickInput.waitForPick(/^Helen /);
      await window.press('Enter');
      await until('the box to be completed', () => window.quickInput.asks(`barrier speaker:"${offered.label}" `));
      const isHers = ({ detail }: { detail: string }) => detail.startsWith(offered.label);
      await until('her claims alone', async () => {
        const picks = await window.quickInput.picks();
        return picks.length > 0 && picks.every(isHers);
      });
      await window.screenshot('search-speaker');
    },
    desk,
  );

  scenario(
    'says what is wrong with a filter, in a row that cannot be accepted',
    async (window) => {
      await openSearch(window);
      await window.quickInput.type('barrier after:2026-13');
      await window.quickInput.waitForPick('after:2026-13 is no date');
      await window.screenshot('search-wrong');
      await window.quickInput.type('speaker:xyzzyx ');
      const { detail } = await window.quickInput.waitForPick('fits no claim');
      assert.match(detail, /speaker: alone/);
      await window.press('Enter');
      assert.equal(await window.quickInput.asks('speaker:xyzzyx '), true);
      await window.screenshot('search-nobody');
      await window.quickInput.type('"winter hard"');
      await window.quickInput.waitForPick('try without the marks');
    },
    desk,
  );

  scenario(
    'shows a sentence that two outlets have once, and lets the writer choose',
    async (window) => {
      await openSearch(window);
      await window.quickInput.type('96 pins for the three German barriers');
      const hit = await window.quickInput.waitForPick('and 1 other source');
      await window.screenshot('search-copies');
      await window.page.locator('.quick-input-list .monaco-list-row.focused .codicon-versions').click();
      await window.quickInput.waitForPick('Back to what was found');
      await window.screenshot('search-choose');
      const outlets = (await window.quickInput.picks()).map(({ detail }) => detail.split(' · ')[1]);
      assert.deepEqual(new Set(outlets.slice(0, 2)), new Set(['The Northern Courier', 'Valebridge Evening Star']));
      assert.ok(hit.detail.includes(outlets[0] ?? ''), 'the one that was shown comes first');
      await window.press('ArrowDown', 'Enter');
      await window.waitForText('[@');
      assert.match(await window.save(DRAFT), /\[@/);
    },
    desk,
  );
});
