import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Editor } from './editor';
import { PROJECT, run } from './install';
import { foldersOf } from './server';

/** Keeps VS Code to the editor: nothing that greets, asks, or suggests an account. */
const QUIET: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Writes a user's settings, unless there are some already. */
export async function writeSettings(home: string, settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const file = join(foldersOf(home).userData, 'User/settings.json');
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
}

/**
 * Installs Newscite as a writer has it, only that its folder is a link to the project. A window that develops an
 * extension needs VS Code's test driver, and that hides notifications and changes the title.
 *
 * @param others folders of extensions that are installed beside it
 */
export async function linkExtension(home: string, others: readonly string[] = []): Promise<void> {
  const { userData, extensions } = foldersOf(home);
  // What VS Code remembers of the manifest from the last start: it would not see that package.json has changed.
  await rm(join(userData, 'CachedProfilesData'), { recursive: true, force: true });
  await rm(join(extensions, 'extensions.json'), { force: true });
  await mkdir(extensions, { recursive: true });
  for (const [name, folder] of [
    ['newscite', PROJECT] as const,
    ...others.map((each) => [basename(each), each] as const),
  ]) {
    const link = join(extensions, name);
    await rm(link, { force: true });
    await symlink(folder, link, 'junction');
  }
}

/** Installs a .vsix, as `code --install-extension` does. @throws with what VS Code says when it refuses. */
export async function installPackage(home: string, editor: Editor, vsix: string): Promise<void> {
  const { userData, extensions } = foldersOf(home);
  const folders = [
    '--user-data-dir',
    userData,
    '--extensions-dir',
    extensions,
    '--server-data-dir',
    join(home, 'server'),
  ];
  await run(editor.node, [editor.serverMain, '--install-extension', vsix, ...folders], home);
}
