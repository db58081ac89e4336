import { type SearchSource } from '../../../src/core/search/entry';

/** A search engine in the contest. Claims are known by their ids. */
export interface Contestant {
  build(sources: readonly SearchSource[]): void;
  search(query: string, limit: number): readonly string[];
  /** Bytes of the index in memory apart from the texts, where it can tell. */
  indexBytes?(): number;
  /** Writes itself to a folder. */
  save?(folder: string): void;
  /** Makes itself ready in a fresh process. */
  load?(folder: string): void;
  /** Sets a source's claims, so that the next search finds them. */
  replace?(source: SearchSource): void;
  /** What it does between two changes, while nobody waits. */
  rest?(): void;
}
