import { type SearchEntry } from './entry';
import { BODY, CONTEXT, FIELD_GROUPS, listOf } from './fields';
import { type Postings } from './postings';
import { type Tokenizer } from './tokenizer';
import { type Vocabulary } from './vocabulary';

/**
 * A part of the index that is built once. Claims are numbered by their standing, so that a lower number wins a tie and
 * an empty query is answered from the top. Nothing in it changes but what was deleted.
 */
export class Segment {
  private readonly deleted: Uint8Array;
  private readonly claimsOf = new Map<string, number[]>();
  private liveCount: number;

  constructor(
    readonly entries: readonly SearchEntry[],
    readonly vocabulary: Vocabulary,
    readonly postings: Postings,
  ) {
    this.deleted = new Uint8Array(entries.length);
    this.liveCount = entries.length;
    entries.forEach((entry, claim) => {
      const claims = this.claimsOf.get(entry.sourceUri);
      if (claims) claims.push(claim);
      else this.claimsOf.set(entry.sourceUri, [claim]);
    });
  }

  /** Claims not deleted. */
  get size(): number {
    return this.liveCount;
  }

  isDeleted(claim: number): boolean {
    return this.deleted[claim] === 1;
  }

  /** Deletes a source's claims and takes them out of the counts, so that weights are those of an index without them. */
  remove(sourceUri: string, tokenizer: Tokenizer): void {
    for (const claim of this.claimsOf.get(sourceUri) ?? []) {
      const entry = this.entries[claim];
      if (!entry || this.isDeleted(claim)) continue;
      this.deleted[claim] = 1;
      this.liveCount--;
      for (const list of this.listsOf(entry, tokenizer)) this.postings.live[list] = (this.postings.live[list] ?? 1) - 1;
    }
    this.claimsOf.delete(sourceUri);
  }

  /** The claims of each source that is left. */
  sources(): Iterable<readonly SearchEntry[]> {
    return Array.from(this.claimsOf.keys(), (uri) => this.entriesOf(uri));
  }

  entriesOf(sourceUri: string): readonly SearchEntry[] {
    const claims = this.claimsOf.get(sourceUri) ?? [];
    return claims.map((claim) => this.entries[claim]).filter((entry) => entry !== undefined);
  }

  private listsOf(entry: SearchEntry, tokenizer: Tokenizer): Iterable<number> {
    const terms = new Map<number, number>();
    for (const [group, fields] of [
      [BODY, FIELD_GROUPS.body],
      [CONTEXT, FIELD_GROUPS.context],
    ] as const) {
      for (const field of fields) {
        const count = tokenizer.tokenize(entry[field] ?? '');
        for (let token = 0; token < count; token++) {
          const term = this.vocabulary.find(
            tokenizer.units,
            tokenizer.offset[token] ?? 0,
            tokenizer.length[token] ?? 0,
          );
          if (term >= 0 && !terms.has(term)) terms.set(term, group);
        }
      }
    }
    return Array.from(terms, ([term, group]) => listOf(term, group));
  }
}
