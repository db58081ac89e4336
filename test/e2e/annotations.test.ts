import assert from 'node:assert/strict';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

const ARTICLE = 'lamp.txt';
const TEXT = [
  'The last lamp on the old pier was switched off at midnight. Nobody came to see it.',
  'The keeper said it would not be lit again. He is 71 and was never asked.',
].join('\n\n');
const files = { [`articles/${ARTICLE}`]: TEXT };
const settings = { 'newscite.author': 'Ada Quill' };
const SIDECAR = `articles/${ARTICLE}.cite.yaml`;

async function openArticle(window: Window): Promise<void> {
  await window.openFile(ARTICLE);
  await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
}

/** Selects `length` characters from the start of a line. */
async function select(window: Window, line: number, length: number): Promise<void> {
  await window.press('ControlOrMeta+Home');
  for (let i = 1; i < line; i++) await window.press('ArrowDown');
  for (let i = 0; i < length; i++) await window.press('Shift+ArrowRight');
}

async function annotate(window: Window, typed: string): Promise<void> {
  await window.runCommand('Newscite: Annotate Passage');
  const box = window.page.locator('.review-widget .comment-form .monaco-editor').first();
  await box.waitFor();
  await until(
    'the cursor in the box',
    async () => (await window.page.locator('.review-widget .monaco-editor.focused').count()) > 0,
  );
  await window.type(typed);
}

async function kept(window: Window, expected: RegExp): Promise<string> {
  return until(`${String(expected)} in the sidecar`, async () => {
    const text = await window.read(SIDECAR).catch(() => '');
    return expected.test(text) && text;
  });
}

describe('An annotation', () => {
  scenario(
    'is written beside the words, answered, graded, and follows its words until they are gone',
    async (window) => {
      await openArticle(window);
      await select(window, 1, 59);
      await annotate(window, 'Ask the *harbour* office.');
      await window.screenshot('annotations-writing');
      await window.page.locator('.review-widget .monaco-button', { hasText: 'Annotate' }).click();
      const text = await kept(window, /note: Ask the \*harbour\* office\./);
      assert.match(text, /author: Ada Quill/);
      await window.openNewsciteView();
      await window.screenshot('annotations-kept');
    },
    { files, settings },
  );
});
