/**
 * `npm run bench:window`: how long after a key press the list of claims is drawn, in a real window on a large folder; and
 * how long VS Code takes for a list of such rows by itself.
 */
import { join } from 'node:path';
import { launchChromium } from '../host/chromium';
import { installEditor } from '../host/editor';
import { PROJECT } from '../host/install';
import { NEWEST } from '../host/releases';
import { exitOnSignals } from '../host/server';
import { madeUpArticles } from '../bench/articles/madeUp';
import { randomFrom } from '../bench/articles/random';
import { Window } from './window';

const ARTICLES = 2000;
const SEED = 20_261_120;
/** Between two keys: long enough for each to be answered, short enough for a writer. */
const PAUSE_MS = 250;
const QUERIES = 6;
const DRAFT = 'draft.md';
/**
 * A VS Code server on Linux reads all of `/proc` every two seconds to find ports to forward, in the extension host: 10 MB of
 * garbage a round, and a key that meets its collection waits for 40 ms. A window on files of its own desk has no such server.
 */
const NO_PORT_SCAN = { 'remote.autoForwardPortsSource': 'output' };
const ROWS_ONLY = join(PROJECT, 'test/e2e/rowsOnly');

const random = randomFrom(SEED);
const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];

/** Three words that stand somewhere, with a slip in the last. */
function query(texts: readonly string[]): string {
  const own = (pick(texts) ?? '').split(/\s+/).filter((each) => each.length > 4);
  const [first = '', second = '', third = ''] = [pick(own), pick(own), pick(own)];
  return `${first} ${second} ${third.slice(0, 2)}${third.slice(3)}`;
}

/** Who gets no answer within it waits for none. */
const LATEST_MS = 2000;

/**
 * Runs in the page. `drawn()` tells, {@link PAUSE_MS} after a key was pressed at the earliest, how long it took from then
 * until the frame was painted in which the list had changed last; nothing if it did not change.
 *
 * At a key VS Code first marks the words anew in the rows that are there, in the task in which the box hears of it. That is
 * no answer: what counts is what changes in a later task. Rows are watched, not attributes: a scroll bar that fades is none
 * either.
 */
const WATCH = `(() => {
  if (window.drawn) return;
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const nextTask = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(undefined);
  };
  let key;
  let isMarking = false;
  addEventListener('keydown', ({ timeStamp }) => { key = { pressed: timeStamp, frames: 0 }; }, true);
  addEventListener('input', () => {
    isMarking = true;
    nextTask(() => { isMarking = false; });
  }, true);
  const watching = new MutationObserver(() => {
    const changed = key;
    if (isMarking || !changed) return;
    changed.frames++;
    requestAnimationFrame(() => nextTask(() => {
      changed.frames--;
      changed.drawn = performance.now();
    }));
  });
  watching.observe(document.querySelector('.quick-input-list'), { childList: true, characterData: true, subtree: true });
  window.drawn = async () => {
    await pause(key.pressed + ${PAUSE_MS} - performance.now());
    const isLate = () => performance.now() > key.pressed + ${LATEST_MS};
    while ((key.drawn === undefined || key.frames > 0) && !isLate()) await pause(5);
    return key.drawn === undefined ? [] : [key.drawn - key.pressed];
  };
})()`;

/** A box that is opened by a command and lists something else at each key. */
interface Box {
  readonly title: string;
  readonly command: string;
  /** Of each key, in milliseconds. */
  readonly times: number[];
}

async function measure(window: Window, { command, times }: Box, typed: string): Promise<void> {
  await window.runCommand(command);
  await window.quickInput.waitForPick(/para\. \d/);
  await window.page.evaluate(WATCH);
  await window.quickInput.type(' ');
  // Longer than until the rest of the rows and the accounts of each are there.
  await window.page.waitForTimeout(4 * PAUSE_MS);
  for (const key of typed) {
    await window.page.keyboard.press(key === ' ' ? 'Space' : key);
    times.push(...(await window.page.evaluate<number[]>('drawn()')));
  }
  await window.press('Escape');
  await window.quickInput.closed();
}

function print({ title, times }: Box): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  console.log(`key press → ${title} drawn (${times.length} keys): p50 ${at(0.5)} p95 ${at(0.95)} max ${at(1)} ms`);
}

async function main(): Promise<void> {
  exitOnSignals();
  const files = Object.fromEntries(madeUpArticles(ARTICLES, random).map((text, i) => [`news/story-${i}.txt`, text]));
  const queries = Array.from({ length: QUERIES }, () => query(Object.values(files)));
  const editor = await installEditor(NEWEST);
  const browser = await launchChromium(editor);
  const desk = { files: { ...files, [DRAFT]: 'A draft.' }, extensions: [ROWS_ONLY], settings: NO_PORT_SCAN };
  const window = await Window.open(browser, editor, desk);
  const rows: Box = { title: 'as many rows without a search', command: 'Rows Only: Open', times: [] };
  const claims: Box = { title: 'claims', command: 'Newscite: Search Claims…', times: [] };
  try {
    await window.openFile(DRAFT);
    console.log(await window.waitForStatus(/Newscite: [\d,.]+ claims in [\d,.]+ sources/, 300_000));
    // In turns, so that both are measured on the same machine, however busy it is.
    for (const typed of queries) for (const box of [rows, claims]) await measure(window, box, typed);
    [rows, claims].forEach(print);
  } finally {
    await window.close();
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
