import { CONTEXT, GROUPS, TEXT } from '../fields';
import { compareStanding } from '../standing';
import { MergedEntries, type SourceEntries, type SourceOrigin } from './entryStore';
import { PostingsWriter } from './postingsWriter';
import { Segment } from './segment';
import { VocabularyReader, VocabularyWriter } from './vocabulary';

const DELETED = 0xffffffff;
/** A term costs as much as reading so many numbers. */
const WORK_PER_TERM = 4;

/** One of the segments that are merged, and how far it has been read. */
interface Input {
  readonly segment: Segment;
  nextSource: number;
  /** The new number of each claim and source. */
  readonly claims: Uint32Array;
  readonly sources: Uint32Array;
  readonly terms: VocabularyReader;
}

/**
 * Makes one segment of several, a slice at a time and without reading a text: sources are put in order first, then each
 * term's lists are renumbered, one term after another. Deleted claims are left behind.
 */
export class SegmentMerge {
  private readonly inputs: readonly Input[];
  private readonly sources: SourceOrigin[] = [];
  private readonly starts: Uint32Array;
  private readonly lengths: Uint8Array;
  private readonly worths: Uint8Array;
  private readonly vocabulary: VocabularyWriter;
  /** Once all sources are in order, and their number is known. */
  private postings: readonly PostingsWriter[] | undefined;
  private readonly buffer: Uint32Array;
  private readonly scratch: Uint32Array;
  private claimCount = 0;
  private termCount = 0;

  constructor(readonly segments: readonly Segment[]) {
    this.inputs = segments.map((segment) => ({
      segment,
      nextSource: 0,
      claims: new Uint32Array(segment.claimCount).fill(DELETED),
      sources: new Uint32Array(segment.sourceCount).fill(DELETED),
      terms: new VocabularyReader(segment.vocabulary),
    }));
    const total = (count: (segment: Segment) => number) => segments.reduce((sum, segment) => sum + count(segment), 0);
    this.starts = new Uint32Array(total(({ sourceCount }) => sourceCount) + 1);
    this.lengths = new Uint8Array(total(({ claimCount }) => claimCount));
    this.worths = new Uint8Array(this.lengths.length);
    this.vocabulary = new VocabularyWriter(total(({ vocabulary }) => vocabulary.size));
    this.buffer = new Uint32Array(this.lengths.length);
    this.scratch = new Uint32Array(this.lengths.length);
    for (const { terms } of this.inputs) terms.next();
  }

  /**
   * Goes on with the merge.
   *
   * @param work numbers to read, about
   * @returns the work done; less than asked for when there is no more
   */
  run(work: number): number {
    let done = 0;
    while (done < work && !this.postings) done += this.placeSource();
    while (done < work && this.inputs.some(({ terms }) => !terms.isDone)) done += this.mergeTerm();
    return done;
  }

  /** Only when {@link run} has no more to do. */
  finish(): Segment {
    const starts = this.starts.slice(0, this.sources.length + 1);
    const lengths = this.lengths.slice(0, this.claimCount);
    const worths = this.worths.slice(0, this.claimCount);
    const postings = (this.postings ?? []).map((writer) => writer.finish());
    return new Segment(
      this.vocabulary.finish(),
      postings,
      { starts, lengths, worths },
      new MergedEntries(this.sources),
    );
  }

  /** Takes the source that stands first of all that are left. */
  private placeSource(): number {
    let first: Input | undefined;
    let source: SourceEntries | undefined;
    for (const input of this.inputs) {
      const { segment } = input;
      while (input.nextSource < segment.sourceCount && segment.isSourceDeleted(input.nextSource)) input.nextSource++;
      if (input.nextSource === segment.sourceCount) continue;
      const candidate = segment.store.source(input.nextSource);
      if (source && compareStanding(source.fields, candidate.fields) <= 0) continue;
      first = input;
      source = candidate;
    }
    if (!first || !source) {
      this.postings = GROUPS.map(
        (group) => new PostingsWriter(group === CONTEXT ? this.sources.length : this.claimCount, group !== TEXT),
      );
      return 0;
    }
    this.copySource(first, source);
    return 1 + source.count;
  }

  private copySource(input: Input, source: SourceEntries): void {
    const { columns, store } = input.segment;
    const origin = store.origin(input.nextSource);
    const from = columns.starts[input.nextSource] ?? 0;
    input.sources[input.nextSource] = this.sources.length;
    for (let i = 0; i < source.count; i++) {
      input.claims[from + i] = this.claimCount + i;
      this.lengths[this.claimCount + i] = columns.lengths[from + i] ?? 0;
      this.worths[this.claimCount + i] = columns.worths[from + i] ?? 0;
    }
    input.nextSource++;
    this.claimCount += source.count;
    this.sources.push(origin);
    this.starts[this.sources.length] = this.claimCount;
  }

  private mergeTerm(): number {
    const first = this.firstTerm();
    const { units, length } = first.terms;
    const having = this.inputs.filter((input) => input === first || isSameTerm(input.terms, first.terms));
    const lists = GROUPS.map((group) => this.buffer.slice(0, this.gather(having, group)));
    const work = lists.reduce((sum, listed) => sum + listed.length, WORK_PER_TERM);
    if (work > WORK_PER_TERM) {
      this.vocabulary.add(units, 0, length);
      lists.forEach((listed, group) => {
        this.postings?.[group]?.add(this.termCount, listed, listed.length, this.claimsOf(group, listed));
      });
      this.termCount++;
    }
    for (const { terms } of having) terms.next();
    return work;
  }

  private firstTerm(): Input {
    const left = this.inputs.filter(({ terms }) => !terms.isDone);
    return left.reduce((first, input) => (compareTerms(input.terms, first.terms) < 0 ? input : first));
  }

  /** Collects the new numbers that the inputs' current term has in {@link buffer}. @returns how many */
  private gather(inputs: readonly Input[], group: number): number {
    let count = 0;
    let contributors = 0;
    for (const { segment, terms, claims, sources } of inputs) {
      const postings = segment.postings[group];
      const list = postings?.listOf(terms.term) ?? -1;
      if (!postings || list < 0) continue;
      const renumbered = group === CONTEXT ? sources : claims;
      const before = count;
      const read = postings.read(list, this.scratch);
      for (let i = 0; i < read; i++) {
        const number = renumbered[this.scratch[i] ?? 0] ?? DELETED;
        if (number !== DELETED) this.buffer[count++] = number;
      }
      if (count > before) contributors++;
    }
    if (contributors > 1) this.buffer.subarray(0, count).sort();
    return count;
  }

  /** How many claims these numbers stand for. */
  private claimsOf(group: number, listed: Uint32Array): number {
    if (group !== CONTEXT) return listed.length;
    return listed.reduce((sum, source) => sum + (this.starts[source + 1] ?? 0) - (this.starts[source] ?? 0), 0);
  }
}

function compareTerms(a: VocabularyReader, b: VocabularyReader): number {
  const most = Math.min(a.length, b.length);
  for (let i = 0; i < most; i++) {
    const difference = (a.units[i] ?? 0) - (b.units[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function isSameTerm(a: VocabularyReader, b: VocabularyReader): boolean {
  return !a.isDone && compareTerms(a, b) === 0;
}
