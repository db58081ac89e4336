import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, type Route } from 'playwright-core';
import { launchChromium } from './chromium';
import { installEditor } from './editor';
import { serveFiles } from './fileServer';
import { PROJECT } from './install';
import { NEWEST } from './releases';
import { withSample } from './sample';
import { exitOnSignals, startServer } from './server';
import { openWorkbench, testVerdict } from './workbench';

/** Runs the integration tests with the `browser` bundle in the worker extension host, as on vscode.dev. */
async function main(folder: string): Promise<number> {
  exitOnSignals();
  const editor = await installEditor(NEWEST);
  const home = await mkdtemp(join(tmpdir(), 'newscite-web-'));
  const files = await serveFiles(PROJECT);
  const server = await startServer(editor, { home });
  const browser = await launchChromium(editor);
  try {
    const prepare = async (page: Page) => {
      await page.route(isWindow, (route) => developOnTheWeb(route, files.port));
    };
    const workbench = await openWorkbench(browser, { port: server.port, folder, prepare });
    return await testVerdict(workbench);
  } finally {
    await browser.close();
    await server.stop();
    files.stop();
    await rm(home, { recursive: true, force: true });
  }
}

function isWindow(url: URL): boolean {
  return url.pathname === '/';
}

/**
 * Names our extension and tests in the configuration that the page carries. The address can't: its
 * `extensionDevelopmentPath` is for the extension host of the server.
 */
async function developOnTheWeb(route: Route, port: number): Promise<void> {
  const response = await route.fetch();
  const served = (path: string) => ({ scheme: 'http', authority: `localhost:${port}`, path });
  const body = (await response.text()).replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
    (_all, before: string, settings: string) => {
      const configuration = JSON.parse(settings.replaceAll('&quot;', '"')) as Record<string, unknown>;
      configuration.developmentOptions = {
        enableSmokeTestDriver: true,
        extensions: [served('/')],
        extensionTestsPath: served('/out/integration/web.js'),
      };
      return before + JSON.stringify(configuration).replaceAll('"', '&quot;');
    },
  );
  await route.fulfill({ response, body });
}

withSample(main).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
