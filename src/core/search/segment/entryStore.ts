import { type SearchClaim, type SearchEntry, type SearchSource, type SourceFields } from '../entry';

/** One source's claims, wherever they are kept. Claims are counted from 0. */
export interface SourceEntries {
  readonly fields: SourceFields;
  readonly count: number;
  claim(place: number): SearchClaim;
  /** Of the claim only what the ranking reads. */
  text(place: number): string;
  speaker(place: number): string;
}

/** Where a segment's sources can be read, by their numbers. */
export interface EntryStore {
  source(number: number): SourceEntries;
  /** Where a source really is, for a store that outlives this one. */
  origin(number: number): SourceOrigin;
}

export interface SourceOrigin {
  readonly store: EntryStore;
  readonly number: number;
}

/** Sources that were handed over. */
export class EntryList implements EntryStore {
  constructor(private readonly sources: readonly SourceEntries[]) {}

  source(number: number): SourceEntries {
    const found = this.sources[number];
    if (!found) throw new RangeError(`No source ${number}`);
    return found;
  }

  origin(number: number): SourceOrigin {
    return { store: new EntryList([this.source(number)]), number: 0 };
  }
}

/** Sources of several stores, left where they are. */
export class MergedEntries implements EntryStore {
  constructor(private readonly origins: readonly SourceOrigin[]) {}

  source(number: number): SourceEntries {
    const { store, number: own } = this.origin(number);
    return store.source(own);
  }

  origin(number: number): SourceOrigin {
    const found = this.origins[number];
    if (!found) throw new RangeError(`No source ${number}`);
    return found;
  }
}

/** A source as it was handed over. */
export class SourceInMemory implements SourceEntries {
  readonly fields: SourceFields;
  private readonly claims: readonly SearchClaim[];

  constructor({ claims, ...fields }: SearchSource) {
    this.fields = fields;
    this.claims = claims;
  }

  get count(): number {
    return this.claims.length;
  }

  claim(place: number): SearchClaim {
    const found = this.claims[place];
    if (!found) throw new RangeError(`No claim ${place}`);
    return found;
  }

  text(place: number): string {
    return this.claim(place).text;
  }

  speaker(place: number): string {
    return this.claim(place).speaker ?? '';
  }
}

/** A claim together with what it has from its source. */
export function entryOf(source: SourceEntries, place: number): SearchEntry {
  return { ...source.claim(place), ...source.fields };
}
