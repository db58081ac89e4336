import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Annotation } from '../../src/core/annotation/annotation';
import { withAnnotations } from '../../src/core/sidecar/withAnnotations';
import { annotation } from '../unit/sidecar/annotations';
import { scenario } from './scenario';
import { until } from './until';
import { type Window } from './window';

const ARTICLE = 'lamp.txt';
const TEXT = [
  'The last lamp on the old pier was switched off at midnight. Nobody came to see it.',
  'The keeper said it would not be lit again. He is 71 and was never asked.',
].join('\n\n');
const SIDECAR = `articles/${ARTICLE}.cite.yaml`;
const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' };

function at(words: string): Annotation['selectors'] {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  const quote = { exact: words, prefix: TEXT.slice(Math.max(0, start - 20), start), suffix: TEXT.slice(end, end + 20) };
  return { quote, position: { start, end } };
}

const NOTES: readonly Annotation[] = [
  annotation('0a000000', { selectors: at('switched off at midnight'), status: 'verified', note: 'The log says so.' }),
  annotation('3b000000', {
    selectors: at('Nobody came to see it.'),
    status: 'disputed',
    note: 'The **mayor** was there.',
  }),
  annotation('7c000000', { selectors: at('would not be lit again'), status: 'do-not-use', note: 'Off the record!' }),
  annotation('ee000000', {
    selectors: at('He is 71'),
    status: 'unverified',
    note: 'Check the register.',
    tags: ['age'],
  }),
];

function sidecarOf(...notes: readonly Annotation[]): string {
  const changes = notes.map((each) => ({ kind: 'put', annotation: each }) as const);
  const written = withAnnotations(undefined, { citekey: 'lamp', changes });
  return written.kind === 'written' ? written.text : assert.fail(written.kind);
}

const files = { [`articles/${ARTICLE}`]: TEXT };
const settings = { 'newscite.author': 'Ada Quill', 'comments.openView': 'never' };

async function openArticle(window: Window): Promise<void> {
  await window.openFile(ARTICLE);
  await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
}

/** Selects the first characters of the first line. */
async function select(window: Window, length: number): Promise<void> {
  await window.press('ControlOrMeta+Home');
  for (let i = 0; i < length; i++) await window.press('Shift+ArrowRight');
}

async function annotate(window: Window, typed: string): Promise<void> {
  await window.runCommand('Newscite: Annotate Passage');
  await window.page.locator('.review-widget .monaco-editor.focused').first().waitFor();
  await window.type(typed);
  await putDown(window);
}

function putDown({ page }: Window): Promise<void> {
  return page.locator('.review-widget .monaco-button', { hasText: 'Annotate' }).click();
}

async function kept(window: Window, expected: RegExp): Promise<string> {
  return until(`${String(expected)} in the sidecar`, async () => {
    const text = await readFile(join(window.folder, SIDECAR), 'utf8').catch(() => '');
    return expected.test(text) && text;
  });
}

const row = (window: Window, text: string) =>
  window.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();

describe('An annotation', () => {
  scenario(
    'is written beside the words, answered, graded, deleted and brought back',
    async (window) => {
      await openArticle(window);
      await select(window, 59);
      await annotate(window, 'Ask the *harbour* office.');
      const text = await kept(window, /note: Ask the \*harbour\* office\./);
      assert.match(text, /author: Ada Quill/);
      assert.match(text, /quote: "The last lamp on the old pier was switched off at midnight\."/);
      await window.openNewsciteView();
      await row(window, 'Ask the harbour office.').click();
      const thread = window.page.locator('.review-widget');
      await thread.locator('.review-comment', { hasText: 'Ada Quill' }).waitFor();
      await window.screenshot('annotations-thread');

      await thread.locator('.review-thread-reply-button').click();
      await thread.locator('.monaco-editor.focused').waitFor();
      await window.type('They closed at five.');
      await thread.locator('.monaco-button', { hasText: 'Reply' }).click();
      await kept(window, /text: They closed at five\./);

      await row(window, 'Ask the harbour office.').hover();
      await row(window, 'Ask the harbour office.').locator('[aria-label^="Set Status"]').click();
      await window.quickInput.waitForPick('Do not use');
      await window.quickInput.choose('Do not');
      await kept(window, /status: do-not-use/);
      await thread.locator('.review-comment', { hasText: 'Do not use' }).first().waitFor();
      await window.screenshot('annotations-graded');

      await window.chooseFromMenu(row(window, 'Ask the harbour office.'), 'Delete Annotation');
      await until('nothing left', async () => !(await window.read(SIDECAR)).includes('annotations:'));
      await window.page.locator('.notification-toast .monaco-button', { hasText: 'Undo' }).click();
      await kept(window, /They closed at five/);
      assert.deepEqual(window.errors, []);
    },
    { files, settings },
  );

  scenario(
    'is begun by keys in a paragraph that has some, with a tag in use, and signed as git signs',
    async (window) => {
      await openArticle(window);
      await window.openNewsciteView();
      await row(window, 'Check the register.').waitFor();
      await window.press('ControlOrMeta+1');
      await window.focusedOn(ARTICLE);
      await select(window, 13);
      await window.press('ControlOrMeta+k', 'ControlOrMeta+n');
      await window.page.locator('.review-widget .monaco-editor.focused').first().waitFor();
      await window.type('Which lamp?');
      await window.press('Enter');
      await window.type('#');
      assert.match((await window.suggestions())[0] ?? '', /^age/);
      await window.screenshot('annotations-tags');
      await window.type('ag');
      assert.equal((await window.suggestions()).length, 1);
      await window.press('Enter');
      await putDown(window);
      const text = await kept(window, /note: Which lamp\?/);
      const written =
        /quote: "?The last lamp"?\n(?: {4}.*\n)*? {4}note: Which lamp\?\n(?: {4}.*\n)*/.exec(text)?.[0] ?? '';
      assert.match(written, /author: Grit Lamp/);
      assert.match(written, /tags: \[ age \]/);
      assert.deepEqual(window.errors, []);
    },
    {
      files: {
        ...files,
        [SIDECAR]: sidecarOf(...NOTES.map((each) => (each.tags.includes('age') ? each : { ...each, tags: [] }))),
        '.git/config': '[core]\n\tbare = false\n[user]\n\tname = Grit Lamp\n',
      },
      settings: { 'comments.openView': 'never' },
    },
  );

  scenario(
    'is edited, resolved and opened again; a reply is deleted and brought back',
    async (window) => {
      await openArticle(window);
      await window.openNewsciteView();
      await row(window, 'Check the register.').click();
      const thread = window.page.locator('.review-widget');
      const comment = (text: string) => thread.locator('.review-comment', { hasText: text });
      const press = async (text: string, action: string) => {
        await comment(text).hover();
        await comment(text).locator(`[aria-label^="${action}"]`).click();
      };
      await press('Check the register.', 'Edit');
      await thread.locator('.monaco-editor.focused').waitFor();
      await window.press('ControlOrMeta+a');
      await window.type('Check the parish register.');
      await thread.locator('.monaco-button', { hasText: 'Save' }).click();
      await kept(window, /note: Check the parish register\./);

      await thread.locator('.review-thread-reply-button').click();
      await thread.locator('.monaco-editor.focused').waitFor();
      await window.type('It burnt down in 1911.');
      await thread.locator('.monaco-button', { hasText: 'Reply' }).click();
      await kept(window, /It burnt down in 1911/);
      await comment('It burnt down').waitFor();
      await press('It burnt down', 'Delete');
      await until('the reply to be gone', async () => !(await window.read(SIDECAR)).includes('1911'));
      await window.page.locator('.notification-toast .monaco-button', { hasText: 'Undo' }).click();
      await kept(window, /It burnt down in 1911/);

      await thread.locator('[aria-label^="Resolve"]').click();
      await kept(window, /resolved: true/);
      // VS Code folds what is resolved.
      await thread.waitFor({ state: 'hidden' });
      await row(window, 'resolved').click();
      await thread.locator('[aria-label^="Open Again"]').waitFor();
      await window.screenshot('annotations-resolved');
      await thread.locator('[aria-label^="Open Again"]').click();
      await until('it to be open', async () => !(await window.read(SIDECAR)).includes('resolved'));
      assert.deepEqual(window.errors, []);
    },
    { files: { ...files, [SIDECAR]: sidecarOf(...NOTES.slice(3)) }, settings },
  );

  scenario(
    'brings the offer to let git merge, once, where git is in use',
    async (window) => {
      await openArticle(window);
      await select(window, 12);
      await annotate(window, 'Which one?');
      const offer = window.page.locator('.notification-toast', { hasText: 'git stops with a conflict' });
      await offer.waitFor();
      await window.screenshot('annotations-merge-offer');
      await offer.locator('.monaco-button', { hasText: 'Add the Line' }).click();
      await until(
        'the rule',
        async () => (await window.read('.gitattributes').catch(() => '')) === '*.png binary\n*.cite.yaml merge=union\n',
      );
      await window.page.locator('.notification-toast', { hasText: 'keeps the notes of both sides' }).waitFor();
      await window.runCommand('Newscite: Merge Annotations Without Git Conflicts');
      await window.page
        .locator('.notification-toast', { hasText: 'says already how annotations are merged' })
        .waitFor();
      assert.deepEqual(window.errors, []);
    },
    { files: { ...files, '.git/HEAD': 'ref: refs/heads/main\n', '.gitattributes': '*.png binary\n' }, settings },
  );

  scenario(
    'follows its words, waits when they are gone, and is attached to others',
    async (window) => {
      await openArticle(window);
      await window.openNewsciteView();
      await row(window, 'Check the register.').waitFor();
      await writeFile(
        join(window.folder, 'articles', ARTICLE),
        `It was cold on Monday, they say.\n\n${TEXT.replace('Nobody came to see it.', 'Prices were up in May.')}`,
      );
      await row(window, 'Words that are gone').waitFor();
      await window.screenshot('annotations-orphan');
      await window.press('ControlOrMeta+1');
      await window.focusedOn(ARTICLE);
      await window.waitForText('It was cold on Monday');
      await select(window, 11);
      await row(window, 'The mayor was there.').hover();
      await row(window, 'The mayor was there.').locator('[aria-label^="Attach to Selected Words"]').click();
      await kept(window, /quote: "It was cold"/);
      await until('no orphan', async () => (await row(window, 'Words that are gone').count()) === 0);
      assert.deepEqual(window.errors, []);
    },
    { files: { ...files, [SIDECAR]: sidecarOf(...NOTES) }, settings },
  );

  scenario(
    'can be dismissed when its words are gone, and brought back',
    async (window) => {
      await openArticle(window);
      await window.openNewsciteView();
      await row(window, 'Check the register.').waitFor();
      const changed = TEXT.replace('Nobody came to see it.', 'Prices were up in May.');
      await writeFile(join(window.folder, 'articles', ARTICLE), changed);
      await row(window, 'Words that are gone').waitFor();
      await row(window, 'The mayor was there.').hover();
      await row(window, 'The mayor was there.').locator('[aria-label^="Delete Annotation"]').click();
      await until('it to be gone', async () => !(await window.read(SIDECAR)).includes('mayor'));
      await row(window, 'Words that are gone').waitFor({ state: 'detached' });
      await window.page.locator('.notification-toast .monaco-button', { hasText: 'Undo' }).click();
      await kept(window, /mayor/);
      await row(window, 'Words that are gone').waitFor();
      assert.deepEqual(window.errors, []);
    },
    { files: { ...files, [SIDECAR]: sidecarOf(...NOTES) }, settings },
  );

  scenario(
    'that a passage is not to be used is a problem where it is cited, and on its card',
    async (window) => {
      await window.openFile('lamp-draft.md');
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.press('ControlOrMeta+Shift+m');
      await window.page
        .locator('.markers-panel .monaco-list-row', { hasText: 'is annotated as not to be used: Off the record!' })
        .waitFor();
      // Problems are on the card before what the extension says of the citation.
      await until('the note on the card', async () =>
        (await window.hover('@lamp')).includes('Do not use: Off the record!'),
      );
      await window.screenshot('annotations-do-not-use');
      assert.ok(await window.offers('Newscite: Export Annotations…'), 'before the view was opened');
    },
    {
      files: { ...files, [SIDECAR]: sidecarOf(...NOTES), 'lamp-draft.md': 'It stays dark [@lamp, para. 2].\n' },
      settings,
    },
  );

  scenario(
    'of a cited passage is opened from the draft and given another status, or the citation is taken out',
    async (window) => {
      const problem = window.page.locator('.markers-panel .monaco-list-row', { hasText: 'not to be used' });
      const fix = async (title: RegExp) => {
        await window.click('@lamp');
        await window.press('ControlOrMeta+.');
        const actions = await window.actions();
        const at = actions.findIndex((action) => title.test(action));
        await window.screenshot('annotations-fixes');
        await window.press(...Array.from({ length: at }, () => 'ArrowDown'), 'Enter');
      };
      await window.openFile('lamp-draft.md');
      await window.waitForStatus(/Newscite: \d+ claims in \d+ sources/);
      await window.press('ControlOrMeta+Shift+m');
      await problem.waitFor();
      await fix(/^Take the citation out/);
      await window.waitForText('It stays dark.');
      await problem.waitFor({ state: 'detached' });
      await window.press('ControlOrMeta+z');
      await window.waitForText('[@lamp, para. 2]');
      await problem.waitFor();
      await fix(/^Open the annotation/);
      await window.waitForTab(ARTICLE);
      await window.page.locator('.review-widget .review-comment', { hasText: 'Off the record!' }).waitFor();
      await window.screenshot('annotations-opened-by-fix');
      await window.openFile('lamp-draft.md');
      await problem.waitFor();
      await fix(/^Change the annotation’s status/);
      await window.quickInput.waitForPick('Verified');
      await window.quickInput.choose('Verified');
      await kept(
        window,
        /note: Off the record!\n(?: {4}.*\n)*? {4}status: verified|status: verified\n(?: {4}.*\n)*? {4}note: Off the record!/,
      );
      await problem.waitFor({ state: 'detached' });
      assert.deepEqual(window.errors, []);
    },
    {
      files: { ...files, [SIDECAR]: sidecarOf(...NOTES), 'lamp-draft.md': 'It stays dark [@lamp, para. 2].\n' },
      settings,
    },
  );

  for (const [name, theme] of Object.entries(THEMES)) {
    scenario(
      `can be told by its status in ${name}`,
      async (window) => {
        await openArticle(window);
        await window.openNewsciteView();
        await row(window, 'Off the record!').waitFor();
        await window.runCommand('Newscite: Group Annotations By…');
        await window.quickInput.choose('Status');
        await row(window, 'Do not use').waitFor();
        await window.screenshot(`annotations-${name}`);
      },
      {
        files: { ...files, [SIDECAR]: sidecarOf(...NOTES) },
        settings: { ...settings, 'workbench.colorTheme': theme },
      },
    );
  }
});
