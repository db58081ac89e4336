import { scenario } from './scenario';
import { type Window } from './window';

function ticked(window: Window, step: string): Promise<void> {
  return window.page.locator(`[data-done-step-id$="#${step}"][aria-checked="true"]`).first().waitFor();
}

/** Opens a step and presses its button. */
async function press(window: Window, step: string, button: string): Promise<void> {
  await window.page.locator('.step-title', { hasText: step }).click();
  // The page gives a step the focus once it has slid open, and a search that loses the focus closes.
  const open = window.page.locator('.getting-started-step.expanded:focus', { hasText: step });
  await open.locator('.monaco-button', { hasText: button }).click();
}

describe('The walkthrough', () => {
  scenario(
    'ticks what is done already, and what is done from it',
    async (window) => {
      await window.openFile('bad.md');
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.runCommand('Newscite: Get Started');
      await ticked(window, 'folder');
      await press(window, 'Keep your citations true', 'Show Problems');
      await ticked(window, 'problems');
      await window.page.locator('.markers-panel', { hasText: 'No source has the citekey “nobody2020”.' }).waitFor();
      await press(window, 'Find a half-remembered sentence', 'Search Claims…');
      await window.quickInput.shown();
      await ticked(window, 'search');
      await window.screenshot('walkthrough');
    },
    { files: { 'bad.md': 'Nobody [@nobody2020].' } },
  );
});
