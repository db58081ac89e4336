// npm start [-- FOLDER]: opens VS Code with Newscite as it stands here, and a folder of articles.
// Without FOLDER it is a copy of test/fixtures/sample in the temporary folder, so that playing leaves no trace in git.
import { cpSync, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { PROJECT, ensureInstalled, run, runNode } from './project.mjs';

function folderToOpen(argument) {
  if (argument === undefined) return sampleCopy();
  // npm runs this in the project's folder; INIT_CWD is where the writer typed the command.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder.`);
  return folder;
}

/** What was written in the copy is kept from start to start; delete it for a fresh one. */
function sampleCopy() {
  const copy = join(tmpdir(), `newscite-sample-${userInfo().username}`);
  if (!existsSync(copy)) cpSync(join(PROJECT, 'test/fixtures/sample'), copy, { recursive: true });
  console.log(`The folder is a copy of test/fixtures/sample: ${copy} (delete it for a fresh one).`);
  return copy;
}

/** VS Code on the desktop, where it is installed and there is a screen. */
function findCode() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

async function openDesktop(code, folder) {
  console.log(`Opening ${folder} with ${code}`);
  // Through a shell on Windows, which splits at spaces.
  const quote = (text) => (process.platform === 'win32' ? `"${text}"` : text);
  const args = ['--new-window', `--extensionDevelopmentPath=${PROJECT}`, folder];
  const status = await run(quote(code), args.map(quote));
  if (status !== 0) throw new Error(`${code} ended with ${status}.`);
}

async function openInBrowser(folder) {
  const { register } = await import('tsx/cjs/api');
  register();
  await createRequire(import.meta.url)('../test/host/serve.ts').serve(folder);
}

async function main() {
  const folder = folderToOpen(process.argv[2]);
  await ensureInstalled();
  if ((await runNode([join(PROJECT, 'scripts/build.mjs')])) !== 0) throw new Error('The build failed; see above.');
  const code = findCode();
  await (code === undefined ? openInBrowser(folder) : openDesktop(code, folder));
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
