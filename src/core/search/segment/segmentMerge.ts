import { CONTEXT, GROUPS, TEXT } from '../fields';
import { compareStanding } from '../standing';
import { type Tokenizer } from '../tokenizer';
import { MergedEntries, type SourceEntries, type SourceOrigin } from './entryStore';
import { type Postings } from './postings';
import { PostingsWriter } from './postingsWriter';
import { Segment } from './segment';
import { VocabularyReader } from './vocabularyReader';
import { VocabularyWriter } from './vocabularyWriter';

const DELETED = 0xffffffff;
/** A term costs as much as reading so many numbers. */
const WORK_PER_TERM = 12;
/** So many bytes are copied in the time that reading a number takes. */
const BYTES_PER_WORK = 40;

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
  private readonly addresses: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly lengths: Uint8Array;
  private readonly worths: Uint8Array;
  private readonly vocabulary: VocabularyWriter;
  /** Once all sources are in order, and their number is known. */
  private postings: readonly PostingsWriter[] | undefined;
  /** The groups of fields whose lists are all written. */
  private readonly finished: Postings[] = [];
  /** The inputs that have the term which is being merged, and its new numbers in each group of fields. */
  private readonly having: Input[] = [];
  private readonly counts: number[] = [];
  private readonly lists: readonly Uint32Array[];
  private readonly scratch: Uint32Array;
  private readonly removed: string[] = [];
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
    this.addresses = new Uint32Array(total(({ sourceCount }) => sourceCount));
    this.starts = new Uint32Array(this.addresses.length + 1);
    this.lengths = new Uint8Array(total(({ claimCount }) => claimCount));
    this.worths = new Uint8Array(this.lengths.length);
    this.vocabulary = new VocabularyWriter(total(({ vocabulary }) => vocabulary.size));
    this.lists = GROUPS.map(() => new Uint32Array(this.lengths.length));
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
    while (done < work && this.finished.length < GROUPS.length) done += this.finishGroup();
    return done;
  }

  /** A source of the segments that was removed after the merge began. */
  remove(sourceUri: string): void {
    this.removed.push(sourceUri);
  }

  /** Only when {@link run} has no more to do. */
  finish(tokenizer: Tokenizer): Segment {
    const columns = {
      addresses: this.addresses.slice(0, this.sources.length),
      starts: this.starts.slice(0, this.sources.length + 1),
      lengths: this.lengths.slice(0, this.claimCount),
      worths: this.worths.slice(0, this.claimCount),
    };
    const store = new MergedEntries(this.sources);
    const merged = new Segment(this.vocabulary.finish(), this.finished, columns, store);
    for (const sourceUri of this.removed) merged.remove(sourceUri, tokenizer);
    return merged;
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
    this.claimCount += source.count;
    this.addresses[this.sources.length] = columns.addresses[input.nextSource] ?? 0;
    this.sources.push(origin);
    this.starts[this.sources.length] = this.claimCount;
    input.nextSource++;
  }

  /** What was written is copied into arrays of its size: of a large index too much for one turn with all else. */
  private finishGroup(): number {
    const postings = this.postings?.[this.finished.length]?.finish(this.termCount);
    if (!postings) throw new RangeError('Sources are not in order yet');
    this.finished.push(postings);
    return postings.lists + Math.ceil(postings.data.bytes.length / BYTES_PER_WORK);
  }

  private mergeTerm(): number {
    const first = this.firstTerm();
    const { units, length } = first.terms;
    this.having.length = 0;
    for (const input of this.inputs) {
      if (input === first || isSameTerm(input.terms, first.terms)) this.having.push(input);
    }
    let numbers = 0;
    for (const group of GROUPS) numbers += this.counts[group] = this.gather(group);
    if (numbers > 0) {
      this.vocabulary.add(units, 0, length);
      for (const group of GROUPS) this.addList(group, this.counts[group] ?? 0);
      this.termCount++;
    }
    for (const { terms } of this.having) terms.next();
    return WORK_PER_TERM + numbers;
  }

  private addList(group: number, count: number): void {
    const listed = this.lists[group];
    if (listed) this.postings?.[group]?.add(this.termCount, listed, count, this.claimsOf(group, listed, count));
  }

  private firstTerm(): Input {
    let first: Input | undefined;
    for (const input of this.inputs) {
      if (!input.terms.isDone && (!first || compareTerms(input.terms, first.terms) < 0)) first = input;
    }
    if (!first) throw new RangeError('All terms are merged');
    return first;
  }

  /** Collects the new numbers that the term has in a group of fields. @returns how many */
  private gather(group: number): number {
    const collected = this.lists[group];
    if (!collected) return 0;
    let count = 0;
    let contributors = 0;
    for (const { segment, terms, claims, sources } of this.having) {
      const postings = segment.postings[group];
      const list = postings?.listOf(terms.term) ?? -1;
      if (!postings || list < 0) continue;
      const renumbered = group === CONTEXT ? sources : claims;
      const before = count;
      const read = postings.read(list, this.scratch);
      for (let i = 0; i < read; i++) {
        const number = renumbered[this.scratch[i] ?? 0] ?? DELETED;
        if (number !== DELETED) collected[count++] = number;
      }
      if (count > before) contributors++;
    }
    if (contributors > 1) collected.subarray(0, count).sort();
    return count;
  }

  /** How many claims these numbers stand for. */
  private claimsOf(group: number, listed: Uint32Array, count: number): number {
    if (group !== CONTEXT) return count;
    let claims = 0;
    for (let i = 0; i < count; i++) {
      const source = listed[i] ?? 0;
      claims += (this.starts[source + 1] ?? 0) - (this.starts[source] ?? 0);
    }
    return claims;
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
