import { type Boilerplate } from '../article/article';
import { parseSidecar, type ParsedSidecar } from '../sidecar/parseSidecar';
import { SIDECAR_SUFFIX } from '../sidecar/sidecar';
import { type Problem } from '../text/problem';
import { adoptedSidecars } from './adoptedSidecars';
import { type ArticleFile, readArticleFile } from './articleFile';
import { type Candidate, candidateOf } from './candidate';
import { type FileChange } from './fileChange';
import { FileMarks } from './fileMarks';
import { type FileReport, fileReports } from './fileReport';
import { RepeatedPassages } from './repeatedPassages';
import { lostRulings, stillRepeated } from './rulings';
import { type FileRecord, type LibraryRecord, type SettledRecord } from './store/fileRecord';

/** The files of the folder as they were handed over: articles, each with the sidecar that belongs to it. */
export class Candidates {
  private readonly marks = new FileMarks();
  private readonly files = new Map<string, ArticleFile>();
  /** By the URI of their article. */
  private readonly sidecars = new Map<string, ParsedSidecar>();
  private readonly candidates = new Map<string, Candidate>();
  /** See {@link adoptedSidecars}. */
  private adopted: ReadonlyMap<string, string> = new Map();
  /** Of the candidates. */
  private readonly repeated = new RepeatedPassages();

  /** @returns false when the file is as it was handed over before */
  apply(change: FileChange): boolean {
    if (!this.marks.note(change)) return false;
    if (change.uri.endsWith(SIDECAR_SUFFIX)) {
      const articleUri = change.uri.slice(0, -SIDECAR_SUFFIX.length);
      put(this.sidecars, articleUri, sidecarFrom(change));
      this.reconsider(articleUri);
    } else {
      put(this.files, change.uri, articleFrom(change));
      this.reconsider(change.uri);
    }
    return true;
  }

  clear(): void {
    this.marks.clear();
    this.files.clear();
    this.sidecars.clear();
    this.candidates.clear();
    this.repeated.clear();
  }

  of(uri: string): Candidate | undefined {
    return this.candidates.get(uri);
  }

  /** By URI. */
  sorted(): readonly Candidate[] {
    return [...this.candidates.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** Gives articles that were renamed elsewhere their sidecars back. */
  adopt(): void {
    const before = this.adopted;
    this.adopted = adoptedSidecars([...this.candidates.values()], this.sidecars);
    for (const uri of new Set([...before.keys(), ...this.adopted.keys()])) {
      if (before.get(uri) !== this.adopted.get(uri)) this.reconsider(uri);
    }
  }

  /** What of a candidate stands in other stories of the folder too. */
  repeatedIn({ file, rulings }: Candidate): readonly Boilerplate[] {
    return stillRepeated(this.repeated.among(file.edges), rulings);
  }

  /** In how many articles of the folder a passage of {@link ArticleEdges} stands. */
  articlesWith(hash: string): number {
    return this.repeated.articlesWith(hash);
  }

  /** Files with problems and files that were passed over, by URI. */
  reports(keyProblemOf: (uri: string) => Problem | undefined): readonly FileReport[] {
    return fileReports(this.files, this.sidecars, {
      keyProblemOf,
      lostRulingsOf: (uri) => {
        const { sidecar, rulings = [] } = this.candidates.get(uri) ?? {};
        return lostRulings(sidecar?.sidecar?.rulings ?? [], rulings);
      },
      heirs: new Map([...this.adopted].map(([heir, former]) => [former, heir])),
    });
  }

  /** All files as they are stored; articles that are not settled are left out. */
  *records(settledOf: (uri: string) => SettledRecord | undefined): Generator<FileRecord> {
    for (const [uri, file] of this.files) {
      const mark = this.marks.of(uri);
      const settled = settledOf(uri);
      if (mark === undefined) continue;
      if (file.kind !== 'article') yield { kind: 'unused', uri, mark, file };
      else if (settled) yield { kind: 'article', uri, mark, file, settled };
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

  /** Begins with these files and no others. */
  restore({ files, adopted }: LibraryRecord): void {
    this.clear();
    this.adopted = new Map(adopted);
    for (const record of files) {
      this.marks.restore(record.uri, record.mark);
      if (record.kind === 'sidecar') this.sidecars.set(record.uri.slice(0, -SIDECAR_SUFFIX.length), record.sidecar);
      else this.files.set(record.uri, record.file);
    }
    for (const uri of this.files.keys()) this.reconsider(uri);
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
