import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from '../host/install';
import { copySample } from '../host/sample';
import { foldersOf } from '../host/server';

/** What a test finds in its window beyond the sample folder. */
export interface Desk {
  /** The user's settings, over those that every window here has. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files written into the folder before it is opened: path in it → text. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Keeps VS Code to the editor: nothing that greets, asks, suggests an account or moves by itself. */
const QUIET: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A folder to work in and a home for the user's files, both new, both gone after `remove`. */
export interface Workspace {
  readonly folder: string;
  readonly home: string;
  remove(): Promise<void>;
}

/** Copies the sample folder and lays out a new user's home beside it. */
export async function createWorkspace({ settings = {}, files = {} }: Desk): Promise<Workspace> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'newscite-e2e-')));
  const folder = await copySample(join(root, 'sample'));
  const home = join(root, 'home');
  for (const [path, text] of Object.entries(files)) await write(join(folder, path), text);
  const userSettings = join(foldersOf(home).userData, 'User/settings.json');
  await write(userSettings, JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
  await linkExtension(home);
  return { folder, home, remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }) };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/**
 * Installs Newscite as a writer has it, only that its folder is a link to the project. A window that develops an
 * extension needs VS Code's test driver, and that hides notifications and changes the title.
 */
async function linkExtension(home: string): Promise<void> {
  const { extensions } = foldersOf(home);
  await mkdir(extensions, { recursive: true });
  await symlink(PROJECT, join(extensions, 'newscite'), 'junction');
}
