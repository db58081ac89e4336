import { type SearchEntry } from './entry';
import { type Segment } from './segment';
import { buildSegment } from './segmentBuilder';
import { type Tokenizer } from './tokenizer';

/** Segments are searched one after another; with more than this a search would pay for what merging saves. */
const MOST_SEGMENTS = 6;
/** A segment is merged into one that is at most this many times larger. */
const GROWTH = 3;

/**
 * Keeps the claims in a few immutable segments: changes are collected, built into a small segment when the next search
 * asks, and small segments merged into larger ones of about their size, so that each claim is rebuilt only O(log n) times.
 *
 * @see O'Neil et al., "The log-structured merge-tree", Acta Informatica 33, 1996
 */
export class Segments {
  private segments: readonly Segment[] = [];
  private pending = new Map<string, readonly SearchEntry[]>();

  constructor(private readonly tokenizer: Tokenizer) {}

  get size(): number {
    let total = 0;
    for (const segment of this.segments) total += segment.size;
    for (const entries of this.pending.values()) total += entries.length;
    return total;
  }

  replace(sourceUri: string, entries: readonly SearchEntry[]): void {
    this.remove(sourceUri);
    if (entries.length > 0) this.pending.set(sourceUri, entries);
  }

  remove(sourceUri: string): void {
    this.pending.delete(sourceUri);
    for (const segment of this.segments) segment.remove(sourceUri, this.tokenizer);
  }

  clear(): void {
    this.pending.clear();
    this.segments = [];
  }

  entriesOf(sourceUri: string): readonly SearchEntry[] {
    return this.pending.get(sourceUri) ?? this.segments.flatMap((segment) => segment.entriesOf(sourceUri));
  }

  /** All segments, the largest first, with what was changed last. */
  current(): readonly Segment[] {
    if (this.pending.size > 0) {
      const added = buildSegment(this.pending.values(), this.tokenizer);
      this.pending = new Map();
      this.segments = largestFirst([...this.segments, added]);
    }
    if (this.segments.length > MOST_SEGMENTS) this.merge();
    return this.segments;
  }

  /** Merges down to one segment: for a quiet moment, as it takes as long as building. */
  tidy(): void {
    this.current();
    const hasDeleted = this.segments.some((segment) => segment.size < segment.entries.length);
    if (this.segments.length > 1 || hasDeleted) this.segments = this.merged(this.segments);
  }

  /** Merges the smallest and all that are not much larger than what came together so far. */
  private merge(): void {
    const kept = [...this.segments];
    const small: Segment[] = [];
    let size = 0;
    for (let next = kept.at(-1); next && (small.length < 2 || next.size <= size * GROWTH); next = kept.at(-1)) {
      small.push(next);
      size += next.size;
      kept.pop();
    }
    this.segments = largestFirst([...kept, ...this.merged(small)]);
  }

  private merged(segments: readonly Segment[]): readonly Segment[] {
    const sources = segments.flatMap((segment) => [...segment.sources()]);
    return sources.length > 0 ? [buildSegment(sources, this.tokenizer)] : [];
  }
}

function largestFirst(segments: readonly Segment[]): readonly Segment[] {
  return segments.filter((segment) => segment.size > 0).sort((a, b) => b.size - a.size);
}
