import { type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'playwright-core';
import { pathToFileURL } from 'node:url';
import { GUTTER } from '../integration/gutter';

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
  let exit: (code: number) => void = () => undefined;
  const exitCode = new Promise<number>((settle) => (exit = settle));
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    exit(code);
  });
  const { prepare, ...address } = options;
  await prepare?.(page);
  await page.goto(addressOf(address), { waitUntil: 'domcontentloaded' });
  return { page, context, exitCode, errors };
}

const TESTS_MS = 600_000;

/** Waits for the tests in a window to end, and returns their exit code; when they fail, its errors are printed. */
export async function testVerdict({ exitCode, errors }: Workbench): Promise<number> {
  const late = new Promise<undefined>((stop) => setTimeout(stop, TESTS_MS, undefined).unref());
  const code = await Promise.race([exitCode, late]);
  if (code === undefined) console.error(`The tests did not end within ${TESTS_MS / 60_000} minutes.`);
  if (code !== 0) console.error(errors.join('\n'));
  return code ?? 1;
}

/** The address of a window. */
export function addressOf({ port, folder, ...tests }: Omit<WorkbenchOptions, 'prepare'>): string {
  const remote = (path: string) => `vscode-remote://localhost:${port}${pathToFileURL(path).pathname}`;
  const payload = Object.entries(tests).map(([name, path]) => [name, remote(path)]);
  const query = payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : '';
  // A path in a URI keeps two characters that mean something else in a query.
  const path = pathToFileURL(folder).pathname.replace(/[&+]/g, encodeURIComponent);
  return `http://localhost:${port}/?folder=${path}${query}`;
}

/** What VS Code itself complains about where there is no internet, or no native build of a module that it can do without. */
const NOISE = [
  /net::ERR_|ENOTFOUND|Failed to load resource|ServiceWorker|fetching the script/,
  /marketplace|open-vsx|update\.|telemetry/i,
  /bindings file|watchdog|LEAKED DISPOSABLE|No default agent|authentication provider/,
  /\bCanceled\b/,
  // On a busy machine VS Code saves without waiting for the extension host.
  /Aborted onWillSaveTextDocument/,
];

function isTelling(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !NOISE.some((noise) => noise.test(message.text()));
}

function logReport(_type: string, args: unknown[]): void {
  const line = args.join(' ');
  if (line.startsWith(GUTTER)) console.log(line);
}
