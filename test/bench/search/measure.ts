/** One contestant in a process of its own: `measure NAME --size N [--queries FILE]` writes what it measured as JSON. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Contestant } from './contestant';
import { type SearchSource } from '../../../src/core/search/entry';
import { corpusOf, type BenchQuery, type Corpus } from './corpus';
import { newscite } from './newscite';
import { PEERS } from './peers';
import { type Measured, type Percentiles, type Recall } from './report';

const LIMIT = 10;
/** The quickest of so many tries is taken: others share the machine. */
const TRIES = 3;
/** A peer that needs seconds for a query is stopped after so much, and the table says how many it has answered. */
const MOST_SECONDS = 60;
/** Where it is stopped, so many apart have been asked one after another: of every kind some. */
const STRIDE = 37;
const TYPED_OUT = 20;
const REPLACED = 300;
/** What takes longer to start is started once, in milliseconds. */
const SLOW_START = 3000;
const MS = 1000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '20000' }, queries: { type: 'string' } },
});
const [name = 'newscite'] = positionals;
const make = name === 'newscite' ? newscite : PEERS[name];
if (!make) throw new Error(`No such peer: ${name}`);
console.log(JSON.stringify(measured(make(), corpusOf(Number(values.size), values.queries))));

function measured(contestant: Contestant, { sources, queries, name: corpus }: Corpus): Measured {
  const claims = sources.reduce((total, source) => total + source.claims.length, 0);
  const before = memory();
  const cpu = process.cpuUsage();
  const build = timed(() => {
    contestant.build(sources);
  });
  const buildCpu = cpuMs(cpu);
  const memoryMb = memory() - before;
  const texts = new Map(sources.flatMap((source) => source.claims.map(({ claimId, text }) => [claimId, text])));
  const { times, answers, meanCpuMs } = answered(
    contestant,
    queries.map(({ q }) => q),
  );
  const typed = queries.filter((_, i) => i % Math.ceil(queries.length / TYPED_OUT) === 0);
  const keys = answered(
    contestant,
    typed.flatMap(({ q }) => Array.from(q, (_, i) => q.slice(0, i + 1))),
  );
  const recall = recallOf(queries, answers, texts);
  const indexBytes = contestant.indexBytes?.();
  const stored = contestant.save && contestant.load ? storing(contestant) : {};
  return {
    name,
    corpus,
    claims,
    buildMs: build,
    buildCpuMs: buildCpu,
    memoryMb,
    ...(indexBytes === undefined ? {} : { indexBytesPerClaim: indexBytes / claims }),
    ...stored,
    answered: known(times).length,
    asked: queries.length,
    query: percentiles(known(times)),
    queryCpuMs: meanCpuMs,
    keystrokes: known(keys.times).length,
    keystroke: percentiles(known(keys.times)),
    recall,
    ...(contestant.replace ? { replace: percentiles(replacing(contestant, sources.slice(0, REPLACED))) } : {}),
  };
}

function replacing(contestant: Contestant, sources: readonly SearchSource[]): readonly number[] {
  const end = performance.now() + MOST_SECONDS * MS;
  return sources.flatMap((source) => {
    contestant.rest?.();
    return performance.now() < end ? [timed(() => contestant.replace?.(source))] : [];
  });
}

/** By query; nothing where there was no time for it. */
interface Answered {
  readonly times: readonly (number | undefined)[];
  readonly answers: readonly (readonly string[] | undefined)[];
  /** Of the processor, for one query: what others do on the machine does not count. */
  readonly meanCpuMs: number;
}

function known(times: readonly (number | undefined)[]): readonly number[] {
  return times.filter((time) => time !== undefined);
}

function answered(contestant: Contestant, queries: readonly string[]): Answered {
  const times: number[] = [];
  const answers: (readonly string[])[] = [];
  const end = performance.now() + MOST_SECONDS * MS;
  const order = Array.from({ length: STRIDE }, (_, first) => first).flatMap((first) =>
    [...queries.keys()].filter((i) => i % STRIDE === first),
  );
  const cpu = process.cpuUsage();
  let calls = 0;
  for (let round = 0; round < TRIES && performance.now() < end; round++) {
    for (const i of order) {
      if (performance.now() >= end) break;
      const query = queries[i] ?? '';
      const time = timed(() => (answers[i] = contestant.search(query, LIMIT)));
      times[i] = Math.min(times[i] ?? Infinity, time);
      calls++;
    }
  }
  return { times, answers, meanCpuMs: cpuMs(cpu) / calls };
}

/** By kind of query, and of all. Another claim in the same words is as good. */
function recallOf(
  queries: readonly BenchQuery[],
  answers: Answered['answers'],
  texts: ReadonlyMap<string, string>,
): Readonly<Record<string, Recall>> {
  const ranks = new Map<string, number[]>();
  queries.forEach(({ kind, target }, i) => {
    const answer = answers[i];
    if (!answer) return;
    const wanted = texts.get(String(target));
    const rank = answer.findIndex((id) => texts.get(id) === wanted) + 1;
    for (const of of [kind, 'ALL']) ranks.set(of, [...(ranks.get(of) ?? []), rank]);
  });
  const share = (found: readonly number[], test: (rank: number) => number) =>
    Math.round((1000 * found.reduce((sum, rank) => sum + test(rank), 0)) / found.length) / 10;
  return Object.fromEntries(
    Array.from(ranks, ([kind, found]) => [
      kind,
      {
        queries: found.length,
        at1: share(found, (rank) => (rank === 1 ? 1 : 0)),
        at10: share(found, (rank) => (rank > 0 ? 1 : 0)),
        mrr: share(found, (rank) => (rank > 0 ? 1 / rank : 0)),
      },
    ]),
  );
}

/** Saves, and starts fresh processes; the quickest counts, and what starting Node alone takes stands beside it. */
function storing(contestant: Contestant): Partial<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    contestant.save?.(folder);
    const diskMb = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / MS / MS;
    // As the command line is started: from Node 22 on with what it compiled before.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
    const started = (...args: readonly string[]) => {
      const run = () => timed(() => spawnSync(process.execPath, args, { env }));
      const first = run();
      return first > SLOW_START ? first : Math.min(first, ...Array.from({ length: TRIES * 2 - 1 }, run));
    };
    const loaded = make?.();
    return {
      diskMb,
      loadMs: timed(() => loaded?.load?.(folder)),
      freshMs: started(join(dirname(process.argv[1] ?? ''), 'fresh.cjs'), name, folder),
      nodeMs: started('-e', '0'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / MS;
}

function memory(): number {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MS / MS;
}

function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
