/** `npm run bench:host`: for how long Newscite keeps everything else in an extension host waiting, in the real VS Code. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findDesktop } from '../host/desktop';
import { installEditor } from '../host/editor';
import { PROJECT } from '../host/install';
import { NEWEST } from '../host/releases';
import { writeFolder } from './host/folder';

const PLAYED = join(PROJECT, 'out/bench/host.js');

async function main(): Promise<void> {
  await build({
    entryPoints: [join(PROJECT, 'test/bench/host/inHost.ts')],
    outfile: PLAYED,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
  });
  const desktop = await findDesktop(NEWEST);
  if (desktop === undefined) await installEditor(NEWEST);
  const folder = await mkdtemp(join(tmpdir(), 'newscite-bench-'));
  try {
    await writeFolder(folder);
    await runTests({
      vscodeExecutablePath: desktop ?? join(PROJECT, 'test/host/code.mjs'),
      extensionDevelopmentPath: PROJECT,
      extensionTestsPath: PLAYED,
      launchArgs: [folder],
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
