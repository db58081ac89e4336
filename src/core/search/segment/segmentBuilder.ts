import { hashNumber } from '../../text/hash';
import { type SearchSource } from '../entry';
import { CONTEXT, SPEAKER, TEXT } from '../fields';
import { compareStanding } from '../standing';
import { type Tokenizer } from '../tokenizer';
import { EntryList, SourceInMemory } from './entryStore';
import { PostingsBuilder } from './postingsBuilder';
import { Segment, type SegmentColumns } from './segment';
import { orderOf } from './termOrder';
import { TermTable } from './termTable';
import { VocabularyWriter } from './vocabularyWriter';

/** As news has it, so that most tables need not grow. */
const TERMS_PER_CLAIM = 21;
const TERMS_PER_NAME = 3;
const TERMS_PER_SOURCE = 12;
const LARGEST_BYTE = 255;

/** Builds a segment from whole sources. */
export function buildSegment(given: Iterable<SearchSource>, tokenizer: Tokenizer): Segment {
  const sources = [...given].sort(compareStanding);
  const builder = new SegmentBuilder(sources, tokenizer);
  return builder.build();
}

class SegmentBuilder {
  private readonly table: TermTable;
  private readonly columns: SegmentColumns;
  private readonly groups: readonly PostingsBuilder[];

  constructor(
    private readonly sources: readonly SearchSource[],
    private readonly tokenizer: Tokenizer,
  ) {
    const starts = startsOf(sources);
    const claims = starts[sources.length] ?? 0;
    const terms = expectedTerms(claims);
    this.table = new TermTable(terms);
    const addresses = Uint32Array.from(sources, ({ sourceUri }) => hashNumber(sourceUri));
    this.columns = { addresses, starts, lengths: new Uint8Array(claims), worths: new Uint8Array(claims) };
    this.groups = [
      new PostingsBuilder(claims, terms, TERMS_PER_CLAIM),
      new PostingsBuilder(claims, terms, TERMS_PER_NAME),
      new PostingsBuilder(sources.length, terms, TERMS_PER_SOURCE),
    ];
  }

  build(): Segment {
    this.sources.forEach((source, number) => {
      this.addSource(source, number);
    });
    const { table } = this;
    const order = orderOf(table);
    const writer = new VocabularyWriter(table.size);
    order.forEach((term) => {
      const offset = table.offsets[term] ?? 0;
      writer.add(table.units, offset, (table.offsets[term + 1] ?? 0) - offset);
    });
    const postings = this.groups.map((group, number) => group.finish(order, number !== TEXT));
    const store = new EntryList(this.sources.map((source) => new SourceInMemory(source)));
    return new Segment(writer.finish(), postings, this.columns, store);
  }

  private addSource({ outlet, title, claims }: SearchSource, source: number): void {
    const { starts, lengths, worths } = this.columns;
    const first = starts[source] ?? 0;
    this.addTerms(CONTEXT, outlet, source, claims.length);
    this.addTerms(CONTEXT, title, source, claims.length);
    this.groups[CONTEXT]?.endNumber(source);
    for (let i = 0; i < claims.length; i++) {
      const claim = claims[i];
      if (!claim) continue;
      lengths[first + i] = Math.min(this.addTerms(TEXT, claim.text, first + i, 1), LARGEST_BYTE);
      worths[first + i] = Math.round(claim.worth * LARGEST_BYTE);
      this.addTerms(SPEAKER, claim.speaker, first + i, 1);
      this.groups[TEXT]?.endNumber(first + i);
      this.groups[SPEAKER]?.endNumber(first + i);
    }
  }

  /** @returns how many tokens the text has */
  private addTerms(group: number, text: string | undefined, number: number, claims: number): number {
    const postings = this.groups[group];
    if (text === undefined || !postings) return 0;
    const { tokenizer, table } = this;
    const count = tokenizer.tokenize(text);
    // All look-ups first: they wait for memory, and a loop of nothing else lets them wait together.
    postings.addAll(table.addAll(tokenizer, count), count, number, claims);
    return count;
  }
}

/** The vocabulary grows with the square root of the text, about (Heaps' law). */
function expectedTerms(claims: number): number {
  return Math.ceil(Math.min(claims * TERMS_PER_CLAIM, 600 * Math.sqrt(claims)));
}

function startsOf(sources: readonly SearchSource[]): Uint32Array {
  const starts = new Uint32Array(sources.length + 1);
  sources.forEach(({ claims }, i) => (starts[i + 1] = (starts[i] ?? 0) + claims.length));
  return starts;
}
