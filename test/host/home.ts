import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT } from './install';
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

/** Lays out a user's home for a server: Newscite installed, and settings, unless there are some already. */
export async function prepareHome(home: string, settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const { userData, extensions } = foldersOf(home);
  await linkExtension(extensions, userData);
  const userSettings = join(userData, 'User/settings.json');
  if (existsSync(userSettings)) return;
  await mkdir(dirname(userSettings), { recursive: true });
  await writeFile(userSettings, JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
}

/**
 * Installs Newscite as a writer has it, only that its folder is a link to the project. A window that develops an
 * extension needs VS Code's test driver, and that hides notifications and changes the title.
 */
async function linkExtension(extensions: string, userData: string): Promise<void> {
  // What VS Code remembers of the manifest from the last start: it would not see that package.json has changed.
  await rm(join(userData, 'CachedProfilesData'), { recursive: true, force: true });
  await rm(join(extensions, 'extensions.json'), { force: true });
  await mkdir(extensions, { recursive: true });
  const link = join(extensions, 'newscite');
  await rm(link, { force: true });
  await symlink(PROJECT, link, 'junction');
}
