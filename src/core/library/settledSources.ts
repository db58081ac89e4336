import { type Problem } from '../text/problem';
import { type Candidate } from './candidate';
import { ClaimCopies } from './claimCopies';
import { type Claim, type Source } from './source';

/** Sources that are not as they were; those that are new are among the changed. */
export interface SourceChanges {
  /** URIs. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A source with what it was made from: as long as those are the same, so is it. */
export interface Settled {
  readonly source: Source;
  readonly candidate: Candidate;
  readonly keyProblem: Problem | undefined;
  /** Of all its claims, in order. */
  readonly ids: readonly string[];
  /** `copyHashes` of those that are listed. */
  readonly copies: readonly number[];
  /** Of the library, from which on it is so. */
  readonly revision: number;
}

/** The sources that have their keys and claim ids, and the ways to find them. */
export class SettledSources {
  private readonly settled = new Map<string, Settled>();
  /** At which revision sources went that have not come back. */
  private readonly removals = new Map<string, number>();
  private readonly byKey = new Map<string, Source>();
  /** By the ids of their claims, listed or not. */
  private readonly byClaim = new Map<string, Source>();
  private readonly copies = new ClaimCopies();

  /** Only a source whose keys and ids are free: see {@link forget}. */
  enter(settled: Settled): void {
    const { source, ids, copies } = settled;
    this.settled.set(source.uri, settled);
    this.removals.delete(source.uri);
    this.byKey.set(source.citekey, source);
    for (const id of ids) this.byClaim.set(id, source);
    this.copies.add(source, copies);
  }

  /** Makes room for what the source is now. */
  forget(uri: string): void {
    const settled = this.settled.get(uri);
    if (settled === undefined) return;
    const { source, ids } = settled;
    this.settled.delete(uri);
    this.byKey.delete(source.citekey);
    this.copies.remove(source);
    for (const id of ids) this.byClaim.delete(id);
  }

  remove(uri: string, revision: number): void {
    this.forget(uri);
    this.removals.set(uri, revision);
  }

  of(uri: string): Settled | undefined {
    return this.settled.get(uri);
  }

  uris(): Iterable<string> {
    return this.settled.keys();
  }

  sourceByKey(citekey: string): Source | undefined {
    return this.byKey.get(citekey);
  }

  hasClaim(id: string): boolean {
    return this.byClaim.has(id);
  }

  claim(id: string): Claim | undefined {
    const { claims = [], unlisted = [] } = this.byClaim.get(id) ?? {};
    return claims.find((claim) => claim.id === id) ?? unlisted.find((claim) => claim.id === id);
  }

  /** The listed claims of all sources that say it in the same words, this one left out; in no order. */
  copiesOf(claim: Claim): readonly Claim[] {
    return this.copies.of(claim).filter(({ id }) => id !== claim.id);
  }

  get size(): number {
    return this.settled.size;
  }

  get claimCount(): number {
    return [...this.settled.values()].reduce((sum, { source }) => sum + source.claimCount, 0);
  }

  changesSince(revision: number): SourceChanges {
    return {
      changed: [...this.settled].flatMap(([uri, settled]) => (settled.revision > revision ? [uri] : [])),
      removed: [...this.removals].flatMap(([uri, at]) => (at > revision ? [uri] : [])),
    };
  }
}
