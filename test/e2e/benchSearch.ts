/** `npm run bench:window`: how long after a key press the list of claims is drawn, in a real window on a large folder. */
import { launchChromium } from '../host/chromium';
import { installEditor } from '../host/editor';
import { NEWEST } from '../host/releases';
import { exitOnSignals } from '../host/server';
import { randomFrom } from '../bench/articles/random';
import { Window } from './window';

const ARTICLES = 2000;
const SENTENCES = 10;
const SEED = 20_261_120;
/** Between two keys: long enough for each to be answered, short enough for a writer. */
const PAUSE_MS = 250;
const QUERIES = 8;
const DRAFT = 'draft.md';

const SYLLABLES = 'an ba co den el fi gra hu in jo ka li mo ner ol pre qui ra sti ter un va wel xi yo zen'.split(' ');
const NAMES = ['Ruth Okafor', 'Tom Vale', 'Ines Marrow', 'Piet Halder', 'Ann Lee', 'Wen Sorrel'];

const random = randomFrom(SEED);
const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES) ?? '').join('');
const words = Array.from({ length: 4000 }, word);
/** Common and rare as words are (Zipf's law). */
const someWord = () => words[Math.floor(words.length ** random()) - 1] ?? '';

function sentence(): string {
  const said = Array.from({ length: 12 }, someWord).join(' the ');
  return `The ${said} of ${Math.floor(random() * 900)} ${someWord()}s, ${pick(NAMES) ?? ''} said on Tuesday.`;
}

function articles(): Record<string, string> {
  const body = () => Array.from({ length: SENTENCES }, sentence).join('\n\n');
  return Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, i) => [`news/story-${i}.txt`, `date 2026-03-04\n\n${body()}\n`]),
  );
}

/** Three words that stand somewhere, with a slip in the last. */
function query(texts: readonly string[]): string {
  const own = (pick(texts) ?? '').split(/\s+/).filter((each) => each.length > 4);
  const [first = '', second = '', third = ''] = [pick(own), pick(own), pick(own)];
  return `${first} ${second} ${third.slice(0, 2)}${third.slice(3)}`;
}

/**
 * Runs in the page: for each key the time until the list was changed last before the next key, in milliseconds. Rows are
 * watched, not attributes: a scroll bar that fades is no answer.
 */
const WATCH = `
  if (!window.watching) addEventListener('keydown', () => window.drawn.push({ at: performance.now() }), true);
  window.watching?.disconnect();
  window.drawn = [];
  window.watching = new MutationObserver(() => {
    const key = window.drawn.at(-1);
    if (key) key.last = performance.now();
  });
  window.watching.observe(document.querySelector('.quick-input-list'), { childList: true, characterData: true, subtree: true });
`;
const READ = `window.drawn.splice(0).flatMap(({ at, last }) => (last === undefined ? [] : [last - at]))`;

async function measure(window: Window, queries: readonly string[], before: string): Promise<readonly number[]> {
  await window.page.evaluate(WATCH);
  const times: number[] = [];
  for (const typed of queries) {
    await window.quickInput.type(before);
    await window.page.waitForTimeout(2 * PAUSE_MS);
    await window.page.evaluate(READ);
    await window.page.keyboard.type(typed, { delay: PAUSE_MS });
    await window.page.waitForTimeout(PAUSE_MS);
    times.push(...(await window.page.evaluate<number[]>(READ)));
  }
  return times;
}

function print(list: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  console.log(`key press → ${list} drawn (${times.length} keys): p50 ${at(0.5)} p95 ${at(0.95)} max ${at(1)} ms`);
}

async function main(): Promise<void> {
  exitOnSignals();
  const files = articles();
  const queries = Array.from({ length: QUERIES + 1 }, () => query(Object.values(files)));
  const editor = await installEditor(NEWEST);
  const browser = await launchChromium(editor);
  const window = await Window.open(browser, editor, { files: { ...files, [DRAFT]: 'A draft.' } });
  try {
    await window.openFile(DRAFT);
    console.log(await window.waitForStatus(/Newscite: [\d,.]+ claims in [\d,.]+ sources/, 300_000));
    await window.press('F1');
    print('VS Code’s own command palette', await measure(window, queries.slice(0, 2), '>'));
    await window.press('Escape');
    await window.runCommand('Newscite: Search Claims…');
    await window.quickInput.waitForPick(/para\. \d/);
    print('claims', await measure(window, queries, ' '));
  } finally {
    await window.close();
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
