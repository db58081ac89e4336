export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** In per cent. */
export interface Recall {
  readonly queries: number;
  readonly at1: number;
  readonly at10: number;
  readonly mrr: number;
}

/** What a contestant's process found out about it; times in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly corpus: string;
  readonly claims: number;
  readonly buildMs: number;
  readonly buildCpuMs: number;
  readonly memoryMb: number;
  readonly indexBytesPerClaim?: number;
  readonly diskMb?: number;
  readonly loadMs?: number;
  /** From starting a process to its end, with two answers; and what a process takes that does nothing. */
  readonly freshMs?: number;
  readonly nodeMs?: number;
  readonly asked: number;
  readonly answered: number;
  readonly query: Percentiles;
  /** Mean time of the processor. */
  readonly queryCpuMs: number;
  /** Keystrokes answered in the time. */
  readonly keystrokes: number;
  readonly keystroke: Percentiles;
  readonly recall: Readonly<Record<string, Recall>>;
  readonly replace?: Percentiles;
}

type Line = readonly [label: string, read: (measured: Measured) => number | undefined, lessIsBetter: boolean];

const LINES: readonly Line[] = [
  ['build, ms', ({ buildMs }) => buildMs, true],
  ['build, claims/s of processor', ({ claims, buildCpuMs }) => claims / (buildCpuMs / 1000), false],
  ['memory, MB', ({ memoryMb }) => memoryMb, true],
  ['index bytes a claim', ({ indexBytesPerClaim }) => indexBytesPerClaim, true],
  ['on disk, MB', ({ diskMb }) => diskMb, true],
  ['load, ms', ({ loadMs }) => loadMs, true],
  ['fresh process, two answers, ms', ({ freshMs }) => freshMs, true],
  ['… of it starting Node', ({ nodeMs }) => nodeMs, true],
  ['query p50, ms', ({ query }) => query.p50, true],
  ['query p95', ({ query }) => query.p95, true],
  ['query max', ({ query }) => query.max, true],
  ['query mean, ms of processor', ({ queryCpuMs }) => queryCpuMs, true],
  ['keystroke p50, ms', ({ keystroke }) => keystroke.p50, true],
  ['keystroke p95', ({ keystroke }) => keystroke.p95, true],
  ['keystroke max', ({ keystroke }) => keystroke.max, true],
  ['recall@1, %', ({ recall }) => recall.ALL?.at1, false],
  ['recall@10', ({ recall }) => recall.ALL?.at10, false],
  ['MRR', ({ recall }) => recall.ALL?.mrr, false],
  ['replace an article p95, ms', ({ replace }) => replace?.p95, true],
  ['queries answered in the time', ({ answered }) => answered, false],
  ['keystrokes answered in the time', ({ keystrokes }) => keystrokes, false],
];

/** Times as long as Newscite takes. */
const RATIOS: readonly Line[] = [
  ['query p50, times Newscite’s', ({ query }) => query.p50, true],
  ['query p95, times Newscite’s', ({ query }) => query.p95, true],
  ['query mean of processor, times …', ({ queryCpuMs }) => queryCpuMs, true],
  ['keystroke p95, times Newscite’s', ({ keystroke }) => keystroke.p95, true],
];

/** The table as text; where a peer is better than the first, its figure has a star. */
export function tableOf(all: readonly Measured[]): string {
  const [own] = all;
  const rows = LINES.map(([label, read, lessIsBetter]) => [
    label,
    ...all.map((measured) => {
      const value = read(measured);
      if (value === undefined) return '–';
      const ownValue = (own && read(own)) ?? value;
      const isBetter = lessIsBetter ? value < ownValue : value > ownValue;
      return `${rounded(value)}${isBetter ? ' *' : ''}`;
    }),
  ]);
  const ratios = RATIOS.map(([label, read]) => [
    label,
    ...all.map((measured) => rounded((read(measured) ?? 0) / ((own && read(own)) ?? 1))),
  ]);
  const kinds = Object.keys(own?.recall ?? {}).map((kind) => [
    `${kind}: @1 @10 MRR`,
    ...all.map(({ recall }) => {
      const found = recall[kind];
      return found ? [found.at1, found.at10, found.mrr].map(rounded).join(' ') : '–';
    }),
  ]);
  return [['', ...all.map(({ name }) => name)], ...rows, ...ratios, ...kinds]
    .map(([label = '', ...cells]) => label.padEnd(32) + cells.map((cell) => cell.padStart(18)).join(''))
    .join('\n');
}

function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 100) / 100);
}
