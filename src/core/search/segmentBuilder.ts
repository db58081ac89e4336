import { type SearchEntry, type SearchField } from './entry';
import { BODY, CONTEXT, FIELD_GROUPS, listOf } from './fields';
import { Postings } from './postings';
import { Segment } from './segment';
import { byStanding } from './standing';
import { TermTable } from './termTable';
import { type Tokenizer } from './tokenizer';
import { Vocabulary } from './vocabulary';

const TERMS_PER_CLAIM = 28;

/** Builds a segment from whole sources. */
export function buildSegment(sources: Iterable<readonly SearchEntry[]>, tokenizer: Tokenizer): Segment {
  const entries = byStanding(sources);
  const builder = new SegmentBuilder(entries.length, tokenizer);
  entries.forEach((entry, claim) => {
    builder.add(entry, claim);
  });
  return builder.finish(entries);
}

class SegmentBuilder {
  private readonly table = new TermTable();
  /** The lists that each claim is in, one claim behind the other. */
  private lists: Uint32Array;
  private used = 0;
  private readonly ends: Uint32Array;
  /** The last claim that each term was seen in, plus one. */
  private lastClaim = new Uint32Array(1 << 12);

  constructor(
    claimCount: number,
    private readonly tokenizer: Tokenizer,
  ) {
    this.ends = new Uint32Array(claimCount);
    this.lists = new Uint32Array(claimCount * TERMS_PER_CLAIM + 64);
  }

  add(entry: SearchEntry, claim: number): void {
    this.addFields(entry, FIELD_GROUPS.body, BODY, claim);
    this.addFields(entry, FIELD_GROUPS.context, CONTEXT, claim);
    this.ends[claim] = this.used;
  }

  finish(entries: readonly SearchEntry[]): Segment {
    const texts = Array.from({ length: this.table.size }, (_, term) => this.table.textOf(term));
    const order = Array.from(texts.keys()).sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    const rank = new Uint32Array(order.length);
    order.forEach((term, place) => (rank[term] = place));
    const vocabulary = Vocabulary.of(order.map((term) => texts[term] ?? ''));
    return new Segment(entries, vocabulary, this.invert(rank, entries.length));
  }

  private addFields(entry: SearchEntry, fields: readonly SearchField[], group: number, claim: number): void {
    for (const field of fields) {
      const text = entry[field];
      if (text === undefined) continue;
      const count = this.tokenizer.tokenize(text);
      for (let token = 0; token < count; token++) this.addTerm(this.table.add(this.tokenizer, token), group, claim);
    }
  }

  private addTerm(term: number, group: number, claim: number): void {
    if (term >= this.lastClaim.length) this.lastClaim = doubled(this.lastClaim);
    if (this.lastClaim[term] === claim + 1) return;
    this.lastClaim[term] = claim + 1;
    if (this.used === this.lists.length) this.lists = doubled(this.lists);
    this.lists[this.used++] = listOf(term, group);
  }

  /** From the lists of each claim to the claims of each list, by counting (a bucket sort). */
  private invert(rank: Uint32Array, claimCount: number): Postings {
    const { lists, ends, used } = this;
    const starts = new Uint32Array(rank.length * 2 + 1);
    for (let i = 0; i < used; i++) {
      const list = ranked(lists[i] ?? 0, rank);
      lists[i] = list;
      starts[list + 1] = (starts[list + 1] ?? 0) + 1;
    }
    for (let list = 1; list < starts.length; list++) starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0);
    const next = starts.slice();
    const claims = new Uint32Array(used);
    for (let claim = 0, i = 0; claim < claimCount; claim++) {
      for (const end = ends[claim] ?? 0; i < end; i++) {
        const list = lists[i] ?? 0;
        const at = next[list] ?? 0;
        claims[at] = claim;
        next[list] = at + 1;
      }
    }
    return new Postings(starts, claims, claimCount);
  }
}

function ranked(list: number, rank: Uint32Array): number {
  return listOf(rank[list >>> 1] ?? 0, list & 1);
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
