import { type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'playwright-core';
import { pathToFileURL } from 'node:url';

/** Which window to open, and with what in it. */
export interface WorkbenchOptions {
  readonly port: number;
  /** Absolute path of the folder that is opened. */
  readonly folder: string;
  /** Absolute path of an extension to load from where it stands. */
  readonly extensionDevelopmentPath?: string;
  /** Absolute path of a module with `run(): Promise<void>`. */
  readonly extensionTestsPath?: string;
  /** Work on the page before the address is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** An open window of VS Code, and what it logged. */
export interface Workbench {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Settles when the tests in it have ended, with their exit code. */
  readonly exitCode: Promise<number>;
  /** The errors that the window and the extension host wrote to the console. */
  readonly errors: readonly string[];
}

/** Opens VS Code's window in a Chromium and returns as soon as its page is there; the workbench may still be drawing. */
export async function openWorkbench(browser: Browser, options: WorkbenchOptions): Promise<Workbench> {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (isTelling(message)) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error.stack)));
  // Mocha writes through `console` inside the extension host; this is where VS Code's test driver brings it out.
  await page.exposeFunction('codeAutomationLog', logReport);
  const exitCode = new Promise<number>((exit) => {
    void page.exposeFunction('codeAutomationExit', exit);
  });
  await options.prepare?.(page);
  await page.goto(addressOf(options), { waitUntil: 'domcontentloaded' });
  return { page, context, exitCode, errors };
}

/** The address of the window. Paths are URIs in it, so that spaces and accents in a folder's name survive. */
export function addressOf({
  port,
  folder,
  extensionDevelopmentPath,
  extensionTestsPath,
}: Omit<WorkbenchOptions, 'prepare'>): string {
  const remote = (path: string) => `vscode-remote://localhost:${port}${pathToFileURL(path).pathname}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (extensionDevelopmentPath !== undefined)
    payload.push(['extensionDevelopmentPath', remote(extensionDevelopmentPath)]);
  if (extensionTestsPath !== undefined) payload.push(['extensionTestsPath', remote(extensionTestsPath)]);
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://localhost:${port}/?${query.toString()}`;
}

/** What VS Code itself complains about where there is no internet, or no native build of a module that it can do without. */
const NOISE = [
  /net::ERR_|ENOTFOUND|Failed to load resource|ServiceWorker|fetching the script/,
  /marketplace|open-vsx|update\.|telemetry/i,
  /bindings file|watchdog|LEAKED DISPOSABLE|No default agent/,
  /\bCanceled\b/,
];

function isTelling(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !NOISE.some((noise) => noise.test(message.text()));
}

/** Begins each line of the tests' own report (test/integration/index.ts): the rest is what VS Code tells its developers. */
const GUTTER = '│ ';

function logReport(_type: string, args: unknown[]): void {
  const line = args.join(' ');
  if (line.startsWith(GUTTER)) console.log(line);
}
