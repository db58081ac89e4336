import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

const NOTICE = 'Subscribe to our newsletter for more stories like this one.';
const TEXT = [
  'Coast Wire - The Brimsey ferry will not run in winter, harbour master Tom Vale said. Nobody was told before.',
  NOTICE,
  'Vale said the hull needed repairs. About 40 islanders depend on it.',
].join('\n\n');
const SIDECAR = 'articles/aaa-ferry.txt.cite.yaml';
const files = { 'articles/aaa-ferry.txt': `Title: A ferry stays in port\n\n${TEXT}\n` };

function row(window: Window, text: string) {
  return window.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
}

/** By a claim's menu. */
function ruleOut(window: Window, text: string): Promise<void> {
  return window.chooseFromMenu(row(window, text), 'This Is Not a Claim');
}

describe('What is no claim', () => {
  scenario(
    'is seen in the view, and overruled there and back',
    async (window) => {
      await window.openFile('a-winter-too-many.md');
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.openNewsciteView();
      await row(window, 'A ferry stays in port').click();
      await row(window, 'Nobody was told').waitFor();
      assert.equal(await row(window, NOTICE).count(), 0);
      await window.page.locator('.pane-header, .composite.title').first().hover();
      await window.page.locator('[aria-label="Show What Is Not a Claim"]').first().click();
      await row(window, NOTICE).waitFor();
      assert.match(await row(window, NOTICE).innerText(), /^subscribe line/);
      await row(window, NOTICE).hover();
      await window.screenshot('asides');
      await row(window, NOTICE).locator('[aria-label="Treat as Text"]').click();
      await row(window, `¶1 ${NOTICE}`).waitFor();
      assert.match(await window.read(SIDECAR), /^boilerplate:\n {2}- quote: "Subscribe[^]*\n {4}is: text/);
      await window.screenshot('asides-as-text');
      await ruleOut(window, 'Nobody was told');
      await row(window, 'not a claim, you said').waitFor();
      await window.screenshot('asides-overruled');
      await ruleOut(window, `¶1 ${NOTICE}`);
      await row(window, 'subscribe line').waitFor();
      await until('the first ruling to be gone', async () => !(await window.read(SIDECAR)).includes('is: text'));
      await window.page.locator('[aria-label="Hide What Is Not a Claim"]').first().click();
      await row(window, 'subscribe line').waitFor({ state: 'detached' });
      assert.equal(await window.offers('Newscite: Show What Is Not a Claim'), true);
      assert.deepEqual(window.errors, []);
    },
    { files },
  );
});
