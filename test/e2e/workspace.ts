import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Editor } from '../host/editor';
import { installPackage, linkExtension, writeSettings } from '../host/home';
import { copySample } from '../host/sample';

/** What a test finds in its window beyond the sample folder. */
export interface Desk {
  /** The user's settings, over those that every window here has. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files written into the folder before it is opened: path in it → text. */
  readonly files?: Readonly<Record<string, string>>;
  /** The folder is not trusted: Restricted Mode. */
  readonly isRestricted?: boolean;
  /** Folders of extensions that are installed beside it. */
  readonly extensions?: readonly string[];
  /** A package that is installed in place of the project as it stands. */
  readonly vsix?: string;
}

/** Nothing in the picture that moves by itself, or is not about the writing. */
const STILL: Readonly<Record<string, unknown>> = {
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off',
  'git.enabled': false,
  'window.commandCenter': false,
};

/** A folder to work in and a home for the user's files, both new, both gone after `remove`. */
export interface Workspace {
  readonly folder: string;
  readonly home: string;
  remove(): Promise<void>;
}

/** Copies the sample folder and lays out a new user's home beside it. */
export async function createWorkspace(
  editor: Editor,
  { settings = {}, files = {}, extensions, vsix }: Desk,
): Promise<Workspace> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'newscite-e2e-')));
  const folder = await copySample(join(root, 'sample'));
  const home = join(root, 'home');
  for (const [path, text] of Object.entries(files)) await write(join(folder, path), text);
  await writeSettings(home, { ...STILL, ...settings });
  await (vsix === undefined ? linkExtension(home, extensions) : installPackage(home, editor, vsix));
  return { folder, home, remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }) };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
