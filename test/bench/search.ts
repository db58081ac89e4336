/** `npm run bench:search -- [--size N]`: how fast and how forgiving the claim index is. */
import { parseArgs } from 'node:util';
import { ClaimIndex } from '../../src/core/search/claimIndex';
import { corpusOf, type BenchQuery } from './corpus';

const LIMIT = 10;
const NANOSECONDS_IN_MS = 1e6;
const MICROSECONDS_IN_MS = 1e3;

const { values } = parseArgs({ options: { size: { type: 'string', default: '20000' } } });
const { name, sources, queries } = corpusOf(Number(values.size));
const entries = sources.flatMap(({ claims }) => claims);
const textOf = new Map(entries.map(({ claimId, text }) => [claimId, text]));
console.log(`${entries.length} claims, ${queries.length} queries: ${name}`);

const index = new ClaimIndex();
const built = timed(() => {
  for (const source of sources) index.replaceSource(source);
  index.search('', 1);
});
console.log(`build ${built.toFixed(0)} ms, ${Math.round(entries.length / (built / 1000))} claims/s`);

// Once over all, so that what is measured is the code that runs from the second minute on.
for (const { q } of queries) index.search(q, LIMIT);
measure(
  'query',
  queries.map(
    ({ q }) =>
      () =>
        index.search(q, LIMIT),
  ),
);
measure(
  'keystroke',
  queries.flatMap(({ q }) => prefixesOf(q)).map((q) => () => index.search(q, LIMIT)),
);
measure(
  'replace one article and search',
  sources.slice(0, 500).map((source) => () => {
    index.replaceSource(source);
    index.search(source.claims[0]?.text.slice(0, 20) ?? '', LIMIT);
  }),
);
printRecall();

function prefixesOf(query: string): readonly string[] {
  return Array.from(query, (_, i) => query.slice(0, i + 1));
}

function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / NANOSECONDS_IN_MS;
}

/** Wall time and, because that also counts what else the machine is doing, processor time. */
function measure(what: string, works: readonly (() => unknown)[]): void {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (const work of works) {
    const before = process.cpuUsage();
    wall.push(timed(work));
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / MICROSECONDS_IN_MS);
  }
  console.log(`${what} (${works.length}): ${percentiles(wall)}; processor ${percentiles(cpu)}`);
}

function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  return `p50 ${at(0.5)} p95 ${at(0.95)} p99 ${at(0.99)} max ${at(1)} ms`;
}

/** Where the claim meant stands in the list, from 1; another claim in the same words is as good. */
function rankOf({ q, target }: BenchQuery): number {
  const wanted = textOf.get(String(target));
  return index.search(q, LIMIT).findIndex(({ entry }) => entry.text === wanted) + 1;
}

function printRecall(): void {
  const ranks = new Map<string, number[]>();
  for (const query of queries) ranks.set(query.kind, [...(ranks.get(query.kind) ?? []), rankOf(query)]);
  ranks.set('ALL', [...ranks.values()].flat());
  console.table(
    Object.fromEntries(
      [...ranks].map(([kind, found]) => [
        kind,
        {
          queries: found.length,
          'recall@1': percent(found.filter((rank) => rank === 1).length, found.length),
          'recall@10': percent(found.filter((rank) => rank > 0).length, found.length),
          MRR: percent(
            found.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0),
            found.length,
          ),
        },
      ]),
    ),
  );
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
