import { type SearchEntry } from '../entry';
import { bitCount } from '../bitCount';
import { hashNumber } from '../../text/hash';
import { CONTEXT, SPEAKER, TEXT } from '../fields';
import { type Tokenizer } from '../tokenizer';
import { entryOf, type EntryStore, type SourceEntries } from './entryStore';
import { type Postings } from './postings';
import { TermLookup } from './termLookup';
import { type Vocabulary } from './vocabulary';

/** What a segment knows of each source and each claim without its text. */
export interface SegmentColumns {
  /** Of each source the {@link hashNumber} of its address. */
  readonly addresses: Uint32Array;
  /** Of each source its first claim, and behind the last source the number of claims. */
  readonly starts: Uint32Array;
  /** Tokens of each claim's text, as far as a byte counts. */
  readonly lengths: Uint8Array;
  /** How much each claim is worth citing, in 255ths. */
  readonly worths: Uint8Array;
}

/**
 * A part of the index that is built once. Sources are numbered by their standing, and claims by their sources, so that
 * a lower number wins a tie. Nothing in it changes but what was deleted.
 */
export class Segment {
  private liveCount: number;

  /**
   * @param postings by group of fields
   * @param deleted a bit for each claim
   */
  constructor(
    readonly vocabulary: Vocabulary,
    readonly postings: readonly Postings[],
    readonly columns: SegmentColumns,
    readonly store: EntryStore,
    readonly deleted = new Uint32Array((columns.lengths.length + 31) >>> 5),
  ) {
    this.liveCount = this.claimCount - deleted.reduce((total, bits) => total + bitCount(bits), 0);
  }

  /** Claims, deleted ones too. */
  get claimCount(): number {
    return this.columns.lengths.length;
  }

  get sourceCount(): number {
    return this.columns.starts.length - 1;
  }

  /** Claims not deleted. */
  get size(): number {
    return this.liveCount;
  }

  isDeleted(claim: number): boolean {
    return (((this.deleted[claim >>> 5] ?? 0) >>> (claim & 31)) & 1) === 1;
  }

  isSourceDeleted(source: number): boolean {
    const start = this.columns.starts[source] ?? 0;
    return start < (this.columns.starts[source + 1] ?? 0) && this.isDeleted(start);
  }

  /** The source that a claim is of. */
  sourceOf(claim: number): number {
    const { starts } = this.columns;
    let low = 0;
    let high = this.sourceCount;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= claim) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  entry(claim: number): SearchEntry {
    const source = this.sourceOf(claim);
    return entryOf(this.store.source(source), claim - (this.columns.starts[source] ?? 0));
  }

  /**
   * Deletes a source's claims and takes them out of the counts, so that weights are those of an index without them.
   *
   * @returns what was deleted, where the source was here
   */
  remove(sourceUri: string, tokenizer: Tokenizer): SourceEntries | undefined {
    const number = this.numberOf(sourceUri);
    if (number < 0 || this.isSourceDeleted(number)) return undefined;
    const source = this.store.source(number);
    const { title = '', outlet = '' } = source.fields;
    const lookup = new TermLookup(this.vocabulary, tokenizer, source.count);
    this.uncount(CONTEXT, [outlet, title], source.count, lookup);
    const start = this.columns.starts[number] ?? 0;
    for (let place = 0; place < source.count; place++) {
      const claim = start + place;
      this.uncount(TEXT, [source.text(place)], 1, lookup);
      this.uncount(SPEAKER, [source.speaker(place)], 1, lookup);
      this.deleted[claim >>> 5] = (this.deleted[claim >>> 5] ?? 0) | (1 << (claim & 31));
    }
    this.liveCount -= source.count;
    return source;
  }

  /** The source of this address, or -1. Looking through all hashes takes some microseconds; a map of all addresses, a second to make. */
  private numberOf(sourceUri: string): number {
    const { addresses } = this.columns;
    const hash = hashNumber(sourceUri);
    let number = addresses.indexOf(hash);
    while (number >= 0 && this.store.source(number).fields.sourceUri !== sourceUri)
      number = addresses.indexOf(hash, number + 1);
    return number;
  }

  private uncount(group: number, texts: readonly string[], claims: number, lookup: TermLookup): void {
    const postings = this.postings[group];
    lookup.eachOf(texts, (term) => {
      postings?.uncount(term, claims);
    });
  }
}
