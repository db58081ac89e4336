import { adoptedSidecars } from './adoptedSidecars';
import { type Boilerplate } from '../article/article';
import { parseSidecar, type ParsedSidecar } from '../sidecar/parseSidecar';
import { SIDECAR_SUFFIX } from '../sidecar/sidecar';
import { type Problem } from '../text/problem';
import { type TextRange } from '../text/range';
import { type ArticleFile, readArticleFile } from './articleFile';
import { assignCitekeys } from './assignCitekeys';
import { type Candidate, candidateOf } from './candidate';
import { ClaimCopies, copyHashes } from './claimCopies';
import { type FileChange } from './fileChange';
import { FileMarks } from './fileMarks';
import { type FileReport, fileReports } from './fileReport';
import { identifiedClaims, identifyClaims } from './identifyClaims';
import { listedClaims } from './listedClaims';
import { RepeatedPassages } from './repeatedPassages';
import { lostRulings, stillRepeated } from './rulings';
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

/** Sources that are not as they were; those that are new are among the changed. */
export interface SourceChanges {
  /** URIs. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A source with what it was made from: as long as those are the same, so is it. */
interface Settled {
  readonly source: Source;
  readonly candidate: Candidate;
  readonly keyProblem: Problem | undefined;
  /** Of all its claims, in order. */
  readonly ids: readonly string[];
  /** {@link copyHashes} of those that are listed. */
  readonly copies: readonly number[];
  /** {@link SourceLibrary.revision} from which on it is so. */
  readonly revision: number;
}

/**
 * The folder of articles as a whole. Files are taken in one by one; keys and claim ids, which depend on all of them,
 * are settled when somebody asks ({@link refresh}), so that indexing 10,000 files settles them a few times, not 10,000.
 */
export class SourceLibrary {
  private readonly marks = new FileMarks();
  private readonly files = new Map<string, ArticleFile>();
  /** By the URI of their article. */
  private readonly sidecars = new Map<string, ParsedSidecar>();
  private readonly candidates = new Map<string, Candidate>();
  /** See {@link adoptedSidecars}. */
  private adopted: ReadonlyMap<string, string> = new Map();
  /** Of the candidates. */
  private readonly repeated = new RepeatedPassages();
  private readonly settled = new Map<string, Settled>();
  /** At which revision sources went that have not come back. */
  private readonly removals = new Map<string, number>();
  private readonly byKey = new Map<string, Source>();
  /** By the ids of their claims, listed or not. */
  private readonly byClaim = new Map<string, Source>();
  private readonly copies = new ClaimCopies();
  private sortedUris: readonly string[] = [];
  /** Those that had to take another key than the one that they ask for. */
  private rivals: readonly Settled[] = [];
  private isSettled = true;
  private latestRevision = 0;

  apply(change: FileChange): void {
    if (!this.marks.note(change)) return;
    this.isSettled = false;
    if (change.uri.endsWith(SIDECAR_SUFFIX)) {
      const articleUri = change.uri.slice(0, -SIDECAR_SUFFIX.length);
      put(this.sidecars, articleUri, sidecarFrom(change));
      this.reconsider(articleUri);
    } else {
      put(this.files, change.uri, articleFrom(change));
      this.reconsider(change.uri);
    }
  }

  clear(): void {
    this.marks.clear();
    this.files.clear();
    this.sidecars.clear();
    this.candidates.clear();
    this.repeated.clear();
    this.isSettled = false;
  }

  /** Settles what changed since the last call. */
  refresh(): LibraryDelta {
    if (this.isSettled) return { changed: [], removed: [] };
    this.isSettled = true;
    this.latestRevision++;
    this.adopt();
    const candidates = this.sortedCandidates();
    this.sortedUris = candidates.map(({ uri }) => uri);
    const removed = [...this.settled.keys()].filter((uri) => !this.candidates.has(uri));
    const { keys, problems } = assignCitekeys(candidates);
    const stale = candidates.filter((candidate) =>
      this.isStale(candidate, keys.get(candidate.uri), problems.get(candidate.uri)),
    );
    // All go before the first is settled again: two sources may have swapped their keys.
    for (const uri of [...removed, ...stale.map((candidate) => candidate.uri)]) this.forget(uri);
    const changed = stale.map((candidate) =>
      this.settle(candidate, keys.get(candidate.uri) ?? candidate.baseKey, problems.get(candidate.uri)),
    );
    this.rivals = [...problems.keys()].flatMap((uri) => this.settled.get(uri) ?? []);
    for (const uri of removed) this.removals.set(uri, this.revision);
    return { changed, removed };
  }

  /** All files as they are stored, for {@link restore}. Only when nothing is left to settle. */
  *records(): Generator<FileRecord> {
    for (const [uri, file] of this.files) {
      const mark = this.marks.of(uri);
      const settled = this.settled.get(uri);
      if (mark === undefined) continue;
      if (file.kind !== 'article') yield { kind: 'unused', uri, mark, file };
      else if (settled) yield { kind: 'article', uri, mark, file, settled: recordOf(settled) };
    }
    for (const [articleUri, sidecar] of this.sidecars) {
      const uri = articleUri + SIDECAR_SUFFIX;
      const mark = this.marks.of(uri);
      if (mark) yield { kind: 'sidecar', uri, mark, sidecar };
    }
  }

  /** The rest of what is stored. */
  get adoptions(): LibraryRecord['adopted'] {
    return [...this.adopted];
  }

  /**
   * Begins as the library was when it was stored; what became of its files since is for {@link apply}. What is not as it
   * was stored is settled again by the next {@link refresh}.
   */
  restore({ files, adopted }: LibraryRecord): void {
    this.clear();
    this.refresh();
    this.adopted = new Map(adopted);
    for (const record of files) {
      this.marks.restore(record.uri, record.mark);
      if (record.kind === 'sidecar') this.sidecars.set(record.uri.slice(0, -SIDECAR_SUFFIX.length), record.sidecar);
      else this.files.set(record.uri, record.file);
    }
    const articles = files.flatMap((record) => (record.kind === 'article' ? [record] : []));
    for (const { uri } of articles) this.reconsider(uri);
    this.restoreSettled(new Map(articles.map(({ uri, settled }) => [uri, settled])));
  }

  private restoreSettled(records: ReadonlyMap<string, SettledRecord>): void {
    const candidates = this.sortedCandidates();
    const { keys, problems } = assignCitekeys(candidates);
    this.latestRevision++;
    for (const candidate of candidates) {
      const { uri, file, rulings, sidecar } = candidate;
      const record = records.get(uri);
      if (record === undefined || keys.get(uri) !== record.citekey) continue;
      const repeated = this.repeatedIn(candidate);
      const listed = madeAgain(() =>
        listedClaims(
          identifiedClaims(uri, record.ids, file.article, file.extraction.claims),
          repeated,
          rulings,
          sidecar?.sidecar,
        ),
      );
      this.enter(sourceFrom(candidate, record.citekey, repeated, listed, record.copies.length), {
        candidate,
        keyProblem: problems.get(uri),
        ids: record.ids,
        copies: record.copies,
      });
    }
    this.isSettled = false;
  }

  private sortedCandidates(): readonly Candidate[] {
    return [...this.candidates.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** Goes up with every {@link refresh} that had something to settle, be it a problem only. */
  get revision(): number {
    return this.latestRevision;
  }

  /** What became of the sources after a revision. */
  changesSince(revision: number): SourceChanges {
    const uris = (entries: Iterable<readonly [string, number]>) =>
      Array.from(entries).flatMap(([uri, at]) => (at > revision ? [uri] : []));
    return {
      changed: uris(Array.from(this.settled, ([uri, settled]) => [uri, settled.revision])),
      removed: uris(this.removals),
    };
  }

  /** By URI, the order of everything that has no better one. */
  sources(): readonly Source[] {
    return this.sortedUris.flatMap((uri) => this.settled.get(uri)?.source ?? []);
  }

  source(uri: string): Source | undefined {
    return this.settled.get(uri)?.source;
  }

  sourceByKey(citekey: string): Source | undefined {
    return this.byKey.get(citekey);
  }

  /** Other sources whose sidecars ask for a key that this one has. */
  rivalsOf(citekey: string): readonly Source[] {
    return this.rivals.flatMap(({ source, candidate }) => (candidate.fixedKey === citekey ? [source] : []));
  }

  claim(id: string): Claim | undefined {
    const { claims = [], unlisted = [] } = this.byClaim.get(id) ?? {};
    return claims.find((claim) => claim.id === id) ?? unlisted.find((claim) => claim.id === id);
  }

  /** The listed claims of all sources that say it in the same words, this one left out; in no order. */
  copiesOf(claim: Claim): readonly Claim[] {
    return this.copies.of(claim).filter(({ id }) => id !== claim.id);
  }

  get sourceCount(): number {
    return this.settled.size;
  }

  get claimCount(): number {
    return [...this.settled.values()].reduce((sum, { source }) => sum + source.claimCount, 0);
  }

  /** In how many articles of the folder a repeated passage stands. */
  articlesWith(uri: string, passage: TextRange): number {
    const edges = this.candidates.get(uri)?.file.edges.passages ?? [];
    const hash = edges.find(({ range }) => range.start === passage.start)?.hash;
    return hash === undefined ? 0 : this.repeated.articlesWith(hash);
  }

  /** Files with problems and files that were passed over, by URI. */
  reports(): readonly FileReport[] {
    return fileReports(this.files, this.sidecars, {
      keyProblemOf: (uri) => this.settled.get(uri)?.keyProblem,
      lostRulingsOf: (uri) => {
        const { sidecar, rulings = [] } = this.candidates.get(uri) ?? {};
        return lostRulings(sidecar?.sidecar?.rulings ?? [], rulings);
      },
      heirs: new Map([...this.adopted].map(([heir, former]) => [former, heir])),
    });
  }

  private reconsider(uri: string): void {
    const before = this.candidates.get(uri);
    if (before) this.repeated.remove(before.file.edges);
    const file = this.files.get(uri);
    if (file?.kind === 'article') {
      this.repeated.add(file.edges);
      this.candidates.set(uri, this.candidate(uri, file));
    } else this.candidates.delete(uri);
  }

  private candidate(uri: string, file: Candidate['file']): Candidate {
    const own = this.sidecars.get(uri);
    const formerUri = own === undefined ? this.adopted.get(uri) : undefined;
    if (formerUri === undefined) return candidateOf(uri, file, own);
    return { ...candidateOf(uri, file, this.sidecars.get(formerUri)), adoptedFrom: formerUri + SIDECAR_SUFFIX };
  }

  /** Gives articles that were renamed elsewhere their sidecars back. */
  private adopt(): void {
    const before = this.adopted;
    this.adopted = adoptedSidecars([...this.candidates.values()], this.sidecars);
    for (const uri of new Set([...before.keys(), ...this.adopted.keys()])) {
      if (before.get(uri) !== this.adopted.get(uri)) this.reconsider(uri);
    }
  }

  private isStale(candidate: Candidate, citekey: string | undefined, keyProblem: Problem | undefined): boolean {
    const settled = this.settled.get(candidate.uri);
    return (
      settled?.candidate !== candidate ||
      settled.source.citekey !== citekey ||
      !isSame(settled.source.repeated, this.repeatedIn(candidate)) ||
      settled.keyProblem?.message !== keyProblem?.message
    );
  }

  private settle(candidate: Candidate, citekey: string, keyProblem: Problem | undefined): Source {
    const { uri, file, sidecar, rulings } = candidate;
    const claims = identifyClaims(uri, citekey, file.article, file.extraction.claims, (id) => this.byClaim.has(id));
    const repeated = this.repeatedIn(candidate);
    const listed = listedClaims(claims, repeated, rulings, sidecar?.sidecar);
    return this.enter(
      sourceFrom(candidate, citekey, repeated, () => listed, listed.claims.length),
      {
        candidate,
        keyProblem,
        ids: claims.map(({ id }) => id),
        copies: copyHashes(listed.claims),
      },
    );
  }

  private enter(source: Source, settled: Omit<Settled, 'source' | 'revision'>): Source {
    const { uri, citekey } = source;
    this.settled.set(uri, { source, revision: this.revision, ...settled });
    this.removals.delete(uri);
    this.byKey.set(citekey, source);
    for (const id of settled.ids) this.byClaim.set(id, source);
    this.copies.add(source, settled.copies);
    return source;
  }

  private repeatedIn({ file, rulings }: Candidate): readonly Boilerplate[] {
    return stillRepeated(this.repeated.among(file.edges), rulings);
  }

  private forget(uri: string): void {
    const settled = this.settled.get(uri);
    if (settled === undefined) return;
    const { source, ids } = settled;
    this.settled.delete(uri);
    this.byKey.delete(source.citekey);
    this.copies.remove(source);
    for (const id of ids) this.byClaim.delete(id);
  }
}

function recordOf({ source: { citekey }, ids, copies }: Settled): SettledRecord {
  return { citekey, ids, copies };
}

/** Of one text. */
function isSame(some: readonly Boilerplate[], others: readonly Boilerplate[]): boolean {
  return some.length === others.length && some.every(({ range }, at) => range.start === others[at]?.range.start);
}

function put<T>(map: Map<string, T>, uri: string, value: T | undefined): void {
  if (value === undefined) map.delete(uri);
  else map.set(uri, value);
}

function articleFrom(change: FileChange): ArticleFile | undefined {
  switch (change.kind) {
    case 'changed':
      return readArticleFile(change.uri, change.bytes, change.isNamed);
    case 'failed':
      return { kind: 'failed', problems: [change.problem] };
    case 'deleted':
      return undefined;
  }
}

function sidecarFrom(change: FileChange): ParsedSidecar | undefined {
  switch (change.kind) {
    case 'changed':
      return parseSidecar(new TextDecoder().decode(change.bytes));
    case 'failed':
      return { problems: [change.problem] };
    case 'deleted':
      return undefined;
  }
}
