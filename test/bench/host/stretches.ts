import { type Profiler } from 'node:inspector';

/** A time in which an event loop did nothing but run one extension's code. */
export interface Stretch {
  readonly milliseconds: number;
  /** The extension's function, with its line, that most of it was spent below, as the outermost one of its file. */
  readonly entry: string;
}

const COLLECTION = '(garbage collector)';
const MICROSECONDS_IN_MS = 1e3;
/** Of the sampling interval: a longer gap is no work of the loop's, another process had the core. */
const LONGEST_GAP = 4;

/**
 * The times, in order, in which `file` was on the stack without a pause. Turns of the event loop that follow each other at
 * once count as one, so a stretch is no shorter than the loop was held up.
 *
 * @param interval of the profile's samples, in microseconds
 */
export function stretchesOf(profile: Profiler.Profile, file: string, interval: number): readonly Stretch[] {
  const entries = entriesOf(profile, file);
  const stretches: Stretch[] = [];
  let shares = new Map<string, number>();
  const close = () => {
    if (shares.size > 0) stretches.push(stretchOf(shares));
    shares = new Map();
  };
  for (const [i, node] of (profile.samples ?? []).entries()) {
    const entry = entries.get(node);
    if (entry === undefined) close();
    // A collection belongs to what ran before it.
    else if (entry !== COLLECTION || shares.size > 0) {
      const lasted = Math.min(profile.timeDeltas?.[i + 1] ?? 0, LONGEST_GAP * interval);
      shares.set(entry, (shares.get(entry) ?? 0) + lasted);
    }
  }
  close();
  return stretches;
}

function stretchOf(shares: ReadonlyMap<string, number>): Stretch {
  const [[entry] = ['']] = [...shares].sort((a, b) => b[1] - a[1]);
  const micros = [...shares.values()].reduce((sum, share) => sum + share, 0);
  return { milliseconds: micros / MICROSECONDS_IN_MS, entry };
}

/** By node of the profile the outermost function of `file` that is on its stack; collections are their own. */
function entriesOf({ nodes }: Profiler.Profile, file: string): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const entries = new Map<number, string>();
  const todo: [number, string | undefined][] = nodes.slice(0, 1).map(({ id }) => [id, undefined]);
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [id, outer] = next;
    const node = byId.get(id);
    if (!node) continue;
    const { functionName, url, lineNumber } = node.callFrame;
    const own = url.endsWith(file) ? `${functionName || 'anonymous'}:${lineNumber + 1}` : undefined;
    const entry = outer ?? own ?? (functionName === COLLECTION ? COLLECTION : undefined);
    if (entry !== undefined) entries.set(id, entry);
    for (const child of node.children ?? []) todo.push([child, entry]);
  }
  return entries;
}
