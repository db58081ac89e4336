import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The folder of the project. */
export const PROJECT = resolve(__dirname, '../..');

/** Where test hosts are kept: the folder that `@vscode/test-electron` uses for its own downloads. */
export const CACHE = join(PROJECT, '.vscode-test');

const UNFINISHED = '.installing-';

/**
 * Makes sure that `.vscode-test/<name>` is there, and returns its path.
 *
 * `fill` works in a folder of its own, which takes the name by a rename at the very end. So a folder with that name is
 * complete, an aborted install leaves nothing that looks like one, and two runs at once do not meet.
 */
export async function installOnce(
  name: string,
  what: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(CACHE, name);
  if (existsSync(folder)) return folder;
  await removeUnfinished();
  console.log(`Installing ${what} into .vscode-test/${name} (once) …`);
  const started = Date.now();
  const unfinished = join(CACHE, `${UNFINISHED}${process.pid}-${name}`);
  await mkdir(unfinished, { recursive: true });
  await fill(unfinished);
  await takeName(unfinished, folder);
  console.log(`Installed ${what} in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  return folder;
}

/** Installs npm packages, and nothing that their install scripts would do, into a folder. */
export async function npmInstall(folder: string, ...args: string[]): Promise<void> {
  if (!existsSync(join(folder, 'package.json'))) await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args], folder);
}

/** Runs a program to its end. @throws with what it wrote when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  let output = '';
  const keep = (data: Buffer) => (output += data.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} (in ${cwd}) ended with ${String(code)}:\n${output.trim()}`);
  return output;
}

/** Somebody else may have finished first: theirs is as good, and stays. */
async function takeName(unfinished: string, folder: string): Promise<void> {
  try {
    await rename(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function removeUnfinished(): Promise<void> {
  if (!existsSync(CACHE)) return;
  for (const name of await readdir(CACHE)) {
    const pid = new RegExp(`^\\${UNFINISHED}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(CACHE, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
