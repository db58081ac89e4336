import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce, npmInstall } from './install';
import { type Release } from './releases';

/** A VS Code on disk: its server, which also serves the window, and the Node to run it with. */
export interface Editor {
  readonly release: Release;
  readonly node: string;
  readonly serverMain: string;
}

/**
 * Installs a release of VS Code from npm alone, or finds it installed.
 *
 * code-server carries VS Code's own server in `lib/vscode`. Its install script refuses to run as root and builds what
 * is not needed here, so that only the packages are taken and that server is started directly.
 */
export async function installEditor(release: Release): Promise<Editor> {
  const folder = await installOnce(release.vscode, `VS Code ${release.vscode}`, async (unfinished) => {
    await npmInstall(unfinished, `code-server@${release.codeServer}`, `${nodePackage()}@${release.node}`);
    const vscode = vscodeIn(unfinished);
    await useReleasedWatcher(vscode);
    await npmInstall(vscode, '--omit=dev');
    await linkRipgrep(vscode);
  });
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return {
    release,
    node: join(folder, 'node_modules', nodePackage(), 'bin', program),
    serverMain: join(vscodeIn(folder), 'out/server-main.js'),
  };
}

/** What npm's `node` package fetches in its install script: the binary of this platform. */
function nodePackage(): string {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

function vscodeIn(folder: string): string {
  return join(folder, 'node_modules/code-server/lib/vscode');
}

/** 1.105 takes its file watcher from a git address; the release of that commit is on npm. */
async function useReleasedWatcher(vscode: string): Promise<void> {
  const file = join(vscode, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { dependencies: Record<string, string> };
  if (!manifest.dependencies['@parcel/watcher']?.includes('#')) return;
  manifest.dependencies['@parcel/watcher'] = '2.5.1';
  await writeFile(file, JSON.stringify(manifest, undefined, 2));
  await rm(join(vscode, 'npm-shrinkwrap.json'), { force: true });
}

/** 1.105 starts `@vscode/ripgrep/bin/rg`, which today's package has moved to one of its platform. */
async function linkRipgrep(vscode: string): Promise<void> {
  const packages = join(vscode, 'node_modules/@vscode');
  const moved = `ripgrep-${process.platform}-${process.arch}`;
  if (!existsSync(join(packages, 'ripgrep')) || !existsSync(join(packages, moved))) return;
  await mkdir(join(packages, 'ripgrep/bin'), { recursive: true });
  await symlink(join('../..', moved, 'bin/rg'), join(packages, 'ripgrep/bin/rg')).catch(ignoreExisting);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
