import { type Boilerplate } from '../article/article';
import { type Problem } from '../text/problem';
import { type TextRange } from '../text/range';
import { assignCitekeys } from './assignCitekeys';
import { type Candidate } from './candidate';
import { Candidates } from './candidates';
import { copyHashes } from './claimCopies';
import { type FileChange } from './fileChange';
import { type FileReport } from './fileReport';
import { identifiedClaims, identifyClaims } from './identifyClaims';
import { listedClaims } from './listedClaims';
import { type SourceChanges, SettledSources } from './settledSources';
import { type Claim, type Source } from './source';
import { sourceFrom } from './sourceFrom';
import { type FileRecord, type LibraryRecord, type SettledRecord } from './store/fileRecord';
import { madeAgain } from './store/madeAgain';

/** What {@link SourceLibrary.refresh} changed. */
export interface LibraryDelta {
  readonly changed: readonly Source[];
  /** URIs of sources that are none any more. */
  readonly removed: readonly string[];
}

/**
 * The folder of articles as a whole. Files are taken in one by one; keys and claim ids, which depend on all of them,
 * are settled when somebody asks ({@link refresh}), so that indexing 10,000 files settles them a few times, not 10,000.
 */
export class SourceLibrary {
  private readonly candidates = new Candidates();
  private readonly settled = new SettledSources();
  private sortedUris: readonly string[] = [];
  /** Of those that had to take another key than the one that they ask for. */
  private rivals: readonly string[] = [];
  private isSettled = true;
  private latestRevision = 0;

  apply(change: FileChange): void {
    if (this.candidates.apply(change)) this.isSettled = false;
  }

  clear(): void {
    this.candidates.clear();
    this.isSettled = false;
  }

  /** Settles what changed since the last call. */
  refresh(): LibraryDelta {
    if (this.isSettled) return { changed: [], removed: [] };
    this.isSettled = true;
    this.latestRevision++;
    this.candidates.adopt();
    const candidates = this.candidates.sorted();
    this.sortedUris = candidates.map(({ uri }) => uri);
    const removed = [...this.settled.uris()].filter((uri) => this.candidates.of(uri) === undefined);
    const { keys, problems } = assignCitekeys(candidates);
    const stale = candidates.filter((candidate) =>
      this.isStale(candidate, keys.get(candidate.uri), problems.get(candidate.uri)),
    );
    // All go before the first is settled again: two sources may have swapped their keys.
    for (const uri of removed) this.settled.remove(uri, this.revision);
    for (const { uri } of stale) this.settled.forget(uri);
    const changed = stale.map((candidate) =>
      this.settle(candidate, keys.get(candidate.uri) ?? candidate.baseKey, problems.get(candidate.uri)),
    );
    this.rivals = [...problems.keys()];
    return { changed, removed };
  }

  /** All files as they are stored, for {@link restore}. Only when nothing is left to settle. */
  records(): Iterable<FileRecord> {
    return this.candidates.records((uri) => {
      const settled = this.settled.of(uri);
      return settled && { citekey: settled.source.citekey, ids: settled.ids, copies: settled.copies };
    });
  }

  /** The rest of what is stored. */
  get adoptions(): LibraryRecord['adopted'] {
    return this.candidates.adoptions;
  }

  /**
   * Begins as the library was when it was stored; what became of its files since is for {@link apply}. What is not as it
   * was stored is settled again by the next {@link refresh}.
   */
  restore(record: LibraryRecord): void {
    this.clear();
    this.refresh();
    this.candidates.restore(record);
    const articles = record.files.flatMap((file) => (file.kind === 'article' ? [file] : []));
    this.restoreSettled(new Map(articles.map(({ uri, settled }) => [uri, settled])));
    this.isSettled = false;
  }

  /** Goes up with every {@link refresh} that had something to settle, be it a problem only. */
  get revision(): number {
    return this.latestRevision;
  }

  /** What became of the sources after a revision. */
  changesSince(revision: number): SourceChanges {
    return this.settled.changesSince(revision);
  }

  /** By URI, the order of everything that has no better one. */
  sources(): readonly Source[] {
    return this.sortedUris.flatMap((uri) => this.source(uri) ?? []);
  }

  source(uri: string): Source | undefined {
    return this.settled.of(uri)?.source;
  }

  sourceByKey(citekey: string): Source | undefined {
    return this.settled.sourceByKey(citekey);
  }

  /** Other sources whose sidecars ask for a key that this one has. */
  rivalsOf(citekey: string): readonly Source[] {
    return this.rivals.flatMap((uri) => {
      const { source, candidate } = this.settled.of(uri) ?? {};
      return source && candidate?.fixedKey === citekey ? [source] : [];
    });
  }

  claim(id: string): Claim | undefined {
    return this.settled.claim(id);
  }

  /** The listed claims of all sources that say it in the same words, this one left out; in no order. */
  copiesOf(claim: Claim): readonly Claim[] {
    return this.settled.copiesOf(claim);
  }

  get sourceCount(): number {
    return this.settled.size;
  }

  get claimCount(): number {
    return this.settled.claimCount;
  }

  /** In how many articles of the folder a repeated passage stands. */
  articlesWith(uri: string, passage: TextRange): number {
    const edges = this.candidates.of(uri)?.file.edges.passages ?? [];
    const hash = edges.find(({ range }) => range.start === passage.start)?.hash;
    return hash === undefined ? 0 : this.candidates.articlesWith(hash);
  }

  /** Files with problems and files that were passed over, by URI. */
  reports(): readonly FileReport[] {
    return this.candidates.reports((uri) => this.settled.of(uri)?.keyProblem);
  }

  private restoreSettled(records: ReadonlyMap<string, SettledRecord>): void {
    const candidates = this.candidates.sorted();
    const { keys, problems } = assignCitekeys(candidates);
    this.latestRevision++;
    for (const candidate of candidates) {
      const { uri, file, rulings, sidecar } = candidate;
      const record = records.get(uri);
      if (record === undefined || keys.get(uri) !== record.citekey) continue;
      const { citekey, ids, copies } = record;
      const repeated = this.candidates.repeatedIn(candidate);
      const listed = madeAgain(() => {
        const claims = identifiedClaims(uri, ids, file.article, file.extraction.claims);
        return listedClaims(claims, repeated, rulings, sidecar?.sidecar);
      });
      this.settled.enter({
        source: sourceFrom(candidate, citekey, repeated, listed, copies.length),
        candidate,
        keyProblem: problems.get(uri),
        ids,
        copies,
        revision: this.revision,
      });
    }
  }

  private isStale(candidate: Candidate, citekey: string | undefined, keyProblem: Problem | undefined): boolean {
    const settled = this.settled.of(candidate.uri);
    return (
      settled?.candidate !== candidate ||
      settled.source.citekey !== citekey ||
      !isSame(settled.source.repeated, this.candidates.repeatedIn(candidate)) ||
      settled.keyProblem?.message !== keyProblem?.message
    );
  }

  private settle(candidate: Candidate, citekey: string, keyProblem: Problem | undefined): Source {
    const { uri, file, sidecar, rulings } = candidate;
    const isTaken = (id: string) => this.settled.hasClaim(id);
    const claims = identifyClaims(uri, citekey, file.article, file.extraction.claims, isTaken);
    const repeated = this.candidates.repeatedIn(candidate);
    const listed = listedClaims(claims, repeated, rulings, sidecar?.sidecar);
    const source = sourceFrom(candidate, citekey, repeated, () => listed, listed.claims.length);
    this.settled.enter({
      source,
      candidate,
      keyProblem,
      ids: claims.map(({ id }) => id),
      copies: copyHashes(listed.claims),
      revision: this.revision,
    });
    return source;
  }
}

/** Of one text. */
function isSame(some: readonly Boilerplate[], others: readonly Boilerplate[]): boolean {
  return some.length === others.length && some.every(({ range }, at) => range.start === others[at]?.range.start);
}
