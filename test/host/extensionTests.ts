import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { findDesktop } from './desktop';
import { installEditor } from './editor';
import { PROJECT } from './install';
import { RELEASE_VARIABLE } from './launcher';
import { releaseOf } from './releases';
import { withSample } from './sample';

/** Runs the integration tests in the Node extension host of one release: `tsx extensionTests.ts 1.139`. */
async function main(vscode: string): Promise<void> {
  const release = releaseOf(vscode);
  const desktop = await findDesktop(release);
  console.log(`VS Code ${vscode}: ${desktop ?? "the browser's window, on a server of its own"}`);
  // Here, and not in the launcher: there, test-electron would show the progress only as it ends.
  if (desktop === undefined) await installEditor(release);
  await withSample(async (folder) => {
    await runTests({
      vscodeExecutablePath: desktop ?? join(__dirname, 'code.mjs'),
      extensionDevelopmentPath: PROJECT,
      extensionTestsPath: join(PROJECT, 'out/integration/node.js'),
      launchArgs: [folder],
      extensionTestsEnv: { [RELEASE_VARIABLE]: vscode },
    });
  });
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
