// npm run package [-- FILE]: bundles Newscite and packs FILE (newscite-<version>.vsix), then looks into it.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { PROJECT, ensureInstalled, runNode } from './project.mjs';

/** Bundles that are no part of the extension. */
const COMMAND_LINE = ['cli.js', 'commands.js'];
/** All that a package may hold, in the names that vsce gives the texts. */
const EXPECTED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package(\.nls(\.[\w-]+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|THIRD_PARTY_NOTICES\.md)$/,
  /^extension\/dist\/(extension|worker|typesetter|web\/extension|web\/worker)\.js$/,
  /^extension\/dist\/csl\/(styles|locales)\/[\w-]+\.json$/,
  /^extension\/dist\/webview\/\w+\.(js|css)$/,
  /^extension\/l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
  /^extension\/media\/.+\.(png|svg|md|css)$/,
  /^extension\/syntaxes\/.+\.tmLanguage\.json$/,
];

async function list(vsix) {
  // Not at the top: it is there only once the packages are installed.
  const { openPromise } = createRequire(import.meta.url)('yauzl');
  const zip = await openPromise(vsix);
  const files = [];
  for await (const { fileName, uncompressedSize } of zip.eachEntry()) files.push({ fileName, uncompressedSize });
  return files.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/** What has to be there: the files that the manifest names, and every bundle but the command line's. */
function required(manifest) {
  const named = [manifest.main, manifest.browser, manifest.icon].filter(Boolean);
  const bundles = readdirSync(join(PROJECT, 'dist'), { recursive: true }).filter((name) => /\.(js|css)$/.test(name));
  const paths = [...named, ...bundles.filter((name) => !COMMAND_LINE.includes(name)).map((name) => `dist/${name}`)];
  return new Set(paths.map((path) => `extension/${path.replace(/^\.\//, '').replaceAll('\\', '/')}`));
}

function complaints(names, manifest) {
  const unexpected = names.filter((name) => !EXPECTED.some((pattern) => pattern.test(name)));
  const missing = [...required(manifest)].filter((name) => !names.includes(name));
  return [...unexpected.map((name) => `It has ${name} in it.`), ...missing.map((name) => `It lacks ${name}.`)];
}

async function node(...args) {
  if ((await runNode(args)) !== 0) throw new Error(`${args[0]} failed; its reasons stand above.`);
}

async function main() {
  await ensureInstalled();
  await node('scripts/build.mjs');
  const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const vsix = resolve(PROJECT, process.argv[2] ?? `newscite-${manifest.version}.vsix`);
  // Everything is bundled. Pictures in the texts are shown from the package: there is no public address to point at.
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix];
  await node('node_modules/@vscode/vsce/vsce', 'package', ...options);
  const files = await list(vsix);
  for (const { fileName, uncompressedSize } of files)
    console.log(`${String(uncompressedSize).padStart(9)} ${fileName}`);
  const wrong = complaints(
    files.map(({ fileName }) => fileName),
    manifest,
  );
  if (wrong.length > 0) throw new Error(`${vsix} is not as it should be:\n${wrong.join('\n')}`);
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
