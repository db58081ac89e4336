// What the scripts share; it imports nothing that has to be installed first.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program in the project's folder with its output on the screen. Resolves with its exit code. */
export function run(command, args, options = {}) {
  // npm is a script on Windows, which only a shell can start.
  const child = spawn(command, args, {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}

/** Runs one of the project's scripts or TypeScript programs with the Node that runs this one. */
export function runNode(args, options = {}) {
  return run(process.execPath, args, { shell: false, ...options });
}

/** Installs the packages when they are not there, or older than package-lock.json. @throws when npm fails. */
export async function ensureInstalled() {
  const installed = join(PROJECT, 'node_modules/.package-lock.json');
  const lock = join(PROJECT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  // `ci` takes the lock file at its word, but begins by deleting: for a checkout that has nothing yet.
  const code = await run('npm', [
    existsSync(installed) ? 'install' : 'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0)
    throw new Error(`npm could not install the packages (it ended with ${code}); its reasons stand above.`);
}
