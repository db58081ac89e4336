import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium';
import { installEditor } from './editor';
import { NEWEST, releaseOf } from './releases';
import { exitOnSignals, startServer } from './server';
import { openWorkbench, testVerdict } from './workbench';

/** Which release `code.mjs` starts; `@vscode/test-electron` hands the environment on, but no option of ours. */
export const RELEASE_VARIABLE = 'NEWSCITE_VSCODE';

const OPTIONS = {
  extensionDevelopmentPath: { type: 'string' },
  extensionTestsPath: { type: 'string' },
} as const;

/**
 * Stands in for VS Code's desktop program: takes the arguments that `@vscode/test-electron` gives it, runs the tests in
 * a window of the browser, and returns the exit code.
 */
export async function launch(args: readonly string[]): Promise<number> {
  // Not strict: the switches that are about Electron mean nothing here.
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  });
  const folder = positionals[0];
  const extensionDevelopmentPath = String(values.extensionDevelopmentPath);
  const extensionTestsPath = String(values.extensionTestsPath);
  if (folder === undefined) throw new Error('No folder to open was given');
  exitOnSignals();
  const editor = await installEditor(releaseOf(process.env[RELEASE_VARIABLE] ?? NEWEST.vscode));
  const home = await mkdtemp(join(tmpdir(), 'newscite-host-'));
  const server = await startServer(editor, { home });
  const browser = await launchChromium(editor);
  try {
    const window = { port: server.port, folder, extensionDevelopmentPath, extensionTestsPath };
    const workbench = await openWorkbench(browser, window);
    return await testVerdict(workbench);
  } finally {
    await browser.close();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}
