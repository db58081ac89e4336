// Bundles Newscite into dist/, and with --tests what runs inside VS Code's extension hosts into out/.
//   --dev    readable code with source maps
//   --watch  the same, again at every change
import { createHash } from 'node:crypto';
import { build, context } from 'esbuild';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packedCsl } from './csl.mjs';
import { PROJECT } from './project.mjs';

const { values: flags } = parseArgs({
  options: { dev: { type: 'boolean' }, watch: { type: 'boolean' }, tests: { type: 'boolean' } },
});
const dev = Boolean(flags.dev ?? flags.watch);

/** Node 20 is the oldest that the command line runs on; every desktop VS Code from 1.105 on has 22. */
const NODE = { platform: 'node', format: 'cjs', target: 'node20' };
const BROWSER = { platform: 'browser', format: 'cjs', target: 'es2022' };
const COMMON = {
  absWorkingDir: PROJECT,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  // The first entry that fits wins: esm where a package has it, so that what is not used is left out.
  mainFields: ['module', 'main'],
  logLevel: 'info',
  define: { NEWSCITE_BUILD: JSON.stringify(hashOfCore()) },
};

const BUNDLES = [
  { ...NODE, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...NODE, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker.js' },
  // Loaded by the worker and the command line when something is to be printed, in Node and in browsers alike.
  { ...BROWSER, entryPoints: ['src/core/typeset/citeproc/citeprocTypesetter.ts'], outfile: 'dist/typesetter.js' },
  { ...NODE, entryPoints: ['src/node/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...NODE, entryPoints: ['src/node/commands.ts'], outfile: 'dist/commands.js' },
  { ...BROWSER, entryPoints: ['src/extension.web.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  { ...BROWSER, format: 'iife', entryPoints: ['src/worker/web.ts'], outfile: 'dist/web/worker.js' },
  ...['comparison', 'factCheck'].flatMap((name) => [
    { ...BROWSER, format: 'iife', entryPoints: [`src/webview/${name}/${name}.ts`], outfile: `dist/webview/${name}.js` },
    { ...BROWSER, entryPoints: [`src/webview/${name}/${name}.css`], outfile: `dist/webview/${name}.css` },
  ]),
].filter(({ entryPoints: [entry] }) => existsSync(join(PROJECT, entry)));

/** What a test imports, and what a web worker has in its place. */
const BROWSER_STAND_INS = {
  'mocha/mocha.js': './node_modules/mocha/mocha.js',
  mocha: './test/integration/browser/mocha.ts',
  'node:assert/strict': './test/integration/browser/assert.ts',
};

/** The tests inside VS Code, once for each kind of extension host; those in `desktop/` need Node. */
const TEST_BUNDLES = [
  { ...NODE, stdin: suite(() => true), outfile: 'out/integration/node.js', external: ['vscode', 'mocha'] },
  {
    ...BROWSER,
    stdin: suite((name) => !name.startsWith('desktop')),
    outfile: 'out/integration/web.js',
    external: ['vscode'],
    alias: BROWSER_STAND_INS,
    // The package behind assert.ts looks for them.
    define: { global: 'globalThis', process: '{"env":{}}' },
  },
].map((options) => ({ ...options, minify: false, sourcemap: 'inline' }));

/** A module whose `run` declares the tests of each chosen file and runs them: what `extensionTestsPath` wants. */
function suite(chosen) {
  const folder = join(PROJECT, 'test/integration');
  const names = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => name.endsWith('.test.ts') && chosen(name)).sort();
  const loads = files.map((name) => `require('./${name}');`).join(' ');
  const contents = `import { runMocha } from './index'; export const run = () => runMocha(() => { ${loads} });`;
  return { contents, resolveDir: folder, sourcefile: 'suite.ts', loader: 'ts' };
}

/** Of all that decides how an article is read: what another build has stored is of no use to this one. */
function hashOfCore() {
  const hash = createHash('sha256').update(readFileSync(join(PROJECT, 'package-lock.json')));
  const files = readdirSync(join(PROJECT, 'src/core'), { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const name of files.sort()) hash.update(readFileSync(join(PROJECT, 'src/core', name)));
  return hash.digest('hex').slice(0, 16);
}

async function watch(options) {
  const watched = await context(options);
  await watched.watch();
}

rmSync(join(PROJECT, 'dist'), { recursive: true, force: true });
const all = [...BUNDLES, ...(flags.tests ? TEST_BUNDLES : [])].map((options) => ({ ...COMMON, ...options }));
await Promise.all(all.map(flags.watch ? watch : build));
for (const [path, text] of packedCsl()) {
  const file = join(PROJECT, 'dist/csl', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const cli = join(PROJECT, 'dist/cli.js');
if (existsSync(cli)) chmodSync(cli, 0o755);
