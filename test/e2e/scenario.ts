import { type Browser } from 'playwright-core';
import { launchChromium } from '../host/chromium';
import { installEditor, type Editor } from '../host/editor';
import { NEWEST } from '../host/releases';
import { exitOnSignals } from '../host/server';
import { Window } from './window';
import { type Desk } from './workspace';

/** What a window is opened with. */
export interface Host {
  readonly editor: Editor;
  readonly browser: Browser;
}

const INSTALL_MS = 300_000;
let host: Host | undefined;

before(async function () {
  this.timeout(INSTALL_MS);
  exitOnSignals();
  const editor = await installEditor(NEWEST);
  host = { editor, browser: await launchChromium(editor) };
});

after(async () => {
  await host?.browser.close();
});

/** VS Code and the browser that all tests share: each opens a window of its own. */
export function sharedHost(): Host {
  if (!host) throw new Error('The browser is there from the first test on, not before');
  return host;
}

/**
 * A test in a window of its own: a new server, a new user and a new copy of the sample folder, gone afterwards.
 * When it fails, a picture of the window is kept and what the extension host complained of is printed.
 */
export function scenario(title: string, play: (window: Window) => Promise<void>, desk: Desk = {}): void {
  it(title, async () => {
    const { browser, editor } = sharedHost();
    const window = await Window.open(browser, editor, desk);
    try {
      await play(window);
    } catch (error) {
      await report(title, window);
      throw error;
    } finally {
      await window.close();
    }
  });
}

async function report(title: string, window: Window): Promise<void> {
  const name = `failed-${title.replace(/\W+/g, '-').toLowerCase()}`;
  await window.screenshot(name);
  console.error([`Picture: out/screenshots/${name}.png`, ...window.errors].join('\n'));
}
