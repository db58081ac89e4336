import { type SearchSource } from '../entry';
import { type Tokenizer } from '../tokenizer';
import { SourceInMemory, type SourceEntries } from './entryStore';
import { type Segment } from './segment';
import { buildSegment } from './segmentBuilder';
import { SegmentMerge } from './segmentMerge';

/** So many segments of about one size are merged. */
const FAN_IN = 4;
/** Work that each new claim brings along: what merging it once on each tier of a large index takes. */
const WORK_PER_CLAIM = 700;
const NO_END = Number.MAX_SAFE_INTEGER;

/**
 * Keeps the claims in immutable segments: what changed becomes a small segment of its own when the next search asks, and
 * segments of about one size are merged into one of the next tier. Merging is done in slices, some with each change and
 * the rest when {@link tend} is called, so that no change pays for all that came before it.
 *
 * @see O'Neil et al., "The log-structured merge-tree", Acta Informatica 33, 1996
 */
export class Segments {
  private segments: readonly Segment[] = [];
  private pending = new Map<string, SearchSource>();
  /** The merges that have begun; the last, of the smallest segments, goes on first. */
  private merges: SegmentMerge[] = [];
  /** Work that the last change brought along: the next one pays for it, where nobody tended to it in between. */
  private owed = 0;

  constructor(private readonly tokenizer: Tokenizer) {}

  get size(): number {
    let total = 0;
    for (const segment of this.segments) total += segment.size;
    for (const { claims } of this.pending.values()) total += claims.length;
    return total;
  }

  /** A source that is not here. */
  add(source: SearchSource): void {
    if (source.claims.length > 0) this.pending.set(source.sourceUri, source);
  }

  /** @returns what the source had, where it was here */
  remove(sourceUri: string): SourceEntries | undefined {
    const waiting = this.pending.get(sourceUri);
    if (waiting) {
      this.pending.delete(sourceUri);
      return new SourceInMemory(waiting);
    }
    for (const segment of this.segments) {
      const removed = segment.remove(sourceUri, this.tokenizer);
      if (!removed) continue;
      for (const merge of this.merges) if (merge.segments.includes(segment)) merge.remove(sourceUri);
      return removed;
    }
    return undefined;
  }

  /** Begins with segments that were made before. */
  restore(segments: readonly Segment[]): void {
    this.clear();
    this.segments = segments;
  }

  clear(): void {
    this.pending.clear();
    this.segments = [];
    this.merges = [];
    this.owed = 0;
  }

  /** All segments, with what was changed last. */
  current(): readonly Segment[] {
    if (this.pending.size > 0) {
      const added = buildSegment(this.pending.values(), this.tokenizer);
      this.pending = new Map();
      this.segments = [...this.segments, added];
      this.tend(this.owed);
      this.owed = added.size * WORK_PER_CLAIM;
    }
    return this.segments;
  }

  /**
   * Goes on merging.
   *
   * @param work numbers to read, about: a million take some 20 ms
   * @returns whether there is more to do
   */
  tend(work: number): boolean {
    for (let left = work; left > 0;) {
      // A large merge takes long; meanwhile small segments must not pile up.
      const current = this.merges.at(-1);
      const smaller = this.nextMerge(current ? claimsOf(current.segments) : Infinity);
      if (smaller) this.merges.push(smaller);
      const merge = smaller ?? current;
      if (!merge) {
        this.owed = 0;
        return false;
      }
      left -= merge.run(left);
      if (left > 0) this.finish(merge);
    }
    return true;
  }

  /** Merges all that is to be merged: for a quiet moment, as it may take as long as building. */
  tidy(): void {
    this.current();
    this.tend(NO_END);
  }

  /**
   * The smallest segments of which there are enough of one size, or one that is mostly deleted.
   *
   * @param below only segments with fewer claims than this in all
   */
  private nextMerge(below: number): SegmentMerge | undefined {
    const tiers = new Map<number, Segment[]>();
    const busy = new Set(this.merges.flatMap(({ segments }) => segments));
    for (const segment of this.segments) {
      if (busy.has(segment) || segment.claimCount >= below) continue;
      if (segment.size * 2 < segment.claimCount) return new SegmentMerge([segment]);
      const tier = Math.floor(Math.log(segment.size) / Math.log(FAN_IN));
      tiers.set(tier, [...(tiers.get(tier) ?? []), segment]);
    }
    const [smallest] = [...tiers.entries()]
      .filter(([, segments]) => segments.length >= FAN_IN && claimsOf(segments) < below)
      .sort(([a], [b]) => a - b);
    return smallest && new SegmentMerge(smallest[1]);
  }

  private finish(merge: SegmentMerge): void {
    const merged = merge.finish(this.tokenizer);
    const others = this.segments.filter((segment) => !merge.segments.includes(segment));
    this.segments = merged.size > 0 ? [...others, merged] : others;
    this.merges = this.merges.filter((other) => other !== merge);
  }
}

function claimsOf(segments: readonly Segment[]): number {
  return segments.reduce((total, { claimCount }) => total + claimCount, 0);
}
