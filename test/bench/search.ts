/**
 * `npm run bench:search -- [--size N] [--queries FILE] [--peers minisearch,fuse,fusetokens,flexsearch,fts5] [--json]`: how fast and
 * how forgiving the claim index is, and other engines beside it, each bundled as it is shipped and in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { tableOf, type Measured } from './search/report';

const BUNDLES = 'out/bench';
const MEASURE = `${BUNDLES}/measure.cjs`;
const MEGABYTES_OF_HEAP = 12_000;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20000' },
    queries: { type: 'string' },
    peers: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const peers = values.peers.split(',').filter((peer) => peer !== '');

buildSync({
  entryPoints: ['test/bench/search/measure.ts', 'test/bench/search/fresh.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outdir: BUNDLES,
  outExtension: { '.js': '.cjs' },
  logLevel: 'warning',
});
if (peers.length > 0 && !existsSync('test/bench/node_modules')) {
  spawnSync('npm', ['install', '--prefix', 'test/bench', '--no-package-lock'], { stdio: 'inherit' });
}

const all = ['newscite', ...peers].flatMap((name) => measuredIn(name));
if (values.json) console.log(JSON.stringify(all, undefined, 2));
else {
  const [first] = all;
  if (first)
    console.log(`${first.claims} claims, ${first.asked} queries: ${first.corpus}; * is better than Newscite\n`);
  console.log(tableOf(all));
}

/** Nothing where it failed: what went wrong has been printed. */
function measuredIn(name: string): readonly Measured[] {
  const { size, queries } = values;
  const flags = ['--expose-gc', `--max-old-space-size=${MEGABYTES_OF_HEAP}`];
  const args = [...flags, MEASURE, name, '--size', size, ...(queries === undefined ? [] : ['--queries', queries])];
  const { stdout, status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? [JSON.parse(stdout) as Measured] : [];
}
