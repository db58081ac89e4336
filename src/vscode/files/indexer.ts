import {
  type AsyncNewscite,
  type Disposable,
  type FileChange,
  type LibraryStatus,
  type SourceChanges,
} from '../../core';
import { readInBatches } from './fileBatches';
import { FileLedger } from './fileLedger';
import { stampedFiles } from './fileStamps';
import { type FileAccess } from '../base/host';
import { SETTINGS } from '../base/ids';
import { LatestOnly } from '../base/latestOnly';
import { type LibraryCache } from './libraryCache';
import { messageOf } from '../base/log';
import { listSources, type SourceListing } from './sourceFiles';
import { planSearches, watchedFolders } from './sourceSearches';
import { SourceWatcher } from './sourceWatcher';
import * as vscode from 'vscode';

export type IndexState =
  | { readonly kind: 'indexing'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly status: LibraryStatus };

/** Fewer are done before a progress could be read. */
const WORTH_A_PROGRESS = 20;

/** Keeps the library equal to the files on disk. */
export class Indexer implements vscode.Disposable {
  private readonly stateChanged = new vscode.EventEmitter<IndexState>();
  private readonly sourcesChanged = new vscode.EventEmitter<SourceChanges>();
  private readonly watcher = new SourceWatcher();
  private readonly runs: LatestOnly<undefined, void>;
  private readonly disposables: readonly Disposable[];
  private readonly ledger = new FileLedger();
  private current = new vscode.CancellationTokenSource();
  private latest: IndexState = { kind: 'indexing', done: 0, total: 0 };
  /** The status that was told last. */
  private revision = 0;
  /** What was kept of the last window was taken up, or was of no use. */
  private hasBegun = false;

  readonly onDidChangeState = this.stateChanged.event;
  /** Told when all is read, and only where a source is not as it was. */
  readonly onDidChangeSources = this.sourcesChanged.event;

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly access: FileAccess,
    private readonly cache: LibraryCache,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.runs = new LatestOnly(
      () => this.reconcile(),
      () => undefined,
      (error) => {
        log.error(`Indexing failed: ${messageOf(error)}`);
        this.enterReady().catch((reason: unknown) => {
          log.error(`No status: ${messageOf(reason)}`);
        });
      },
    );
    this.disposables = [this.watcher, this.stateChanged, this.sourcesChanged, ...this.listen()];
  }

  get state(): IndexState {
    return this.latest;
  }

  /** Looks at the disk, now and whenever something changes there. */
  start(): void {
    this.runs.ask(undefined);
  }

  /** Reads every file again. */
  async reindex(): Promise<void> {
    this.current.cancel();
    this.enter({ kind: 'indexing', done: 0, total: 0 });
    await this.runs.settled();
    this.hasBegun = true;
    await this.newscite.clear();
    this.ledger.clear();
    // It may be another core than before, which counts from the beginning.
    this.revision = 0;
    this.start();
    await this.runs.settled();
  }

  /** Reads these files now, and not when the watcher has seen that they changed. */
  async refresh(uris: readonly string[]): Promise<void> {
    this.ledger.touch(uris);
    this.start();
    await this.runs.settled();
  }

  /** Resolves when nothing is left to read. */
  async settled(): Promise<void> {
    await this.runs.settled();
  }

  dispose(): void {
    this.current.cancel();
    this.current.dispose();
    this.runs.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private listen(): vscode.Disposable[] {
    const restart = () => {
      this.current.cancel();
      this.start();
    };
    return [
      this.watcher.onDidChange((uris) => {
        this.ledger.touch(uris);
        this.start();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(restart),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (decidesSources(event)) restart();
      }),
      vscode.workspace.onDidGrantWorkspaceTrust(restart),
    ];
  }

  private async reconcile(): Promise<void> {
    this.current.dispose();
    this.current = new vscode.CancellationTokenSource();
    const { token } = this.current;
    const plan = await planSearches();
    if (token.isCancellationRequested) return;
    // Before the listing, so that nothing changes unseen in between.
    this.watcher.watch(watchedFolders(plan));
    const listing = await listSources(plan, this.access, token);
    if (!listing) return;
    if (!this.hasBegun && !(await this.takeUpCache(listing, token))) return;
    const isComplete = await this.takeIn(listing, token);
    if (isComplete) await this.enterReady();
  }

  /** Begins with what was kept, before the first file is read. False when it was cancelled on the way. */
  private async takeUpCache({ files }: SourceListing, token: vscode.CancellationToken): Promise<boolean> {
    const kept = await this.cache.read();
    if (kept !== undefined) {
      const listed = await stampedFiles([...files.values()], this.access, token);
      if (!listed) return false;
      const same = await this.newscite.restore(kept, listed);
      this.ledger.restored(same, isNamedAmong(files));
      this.log.info(`Begins with ${same.length} of ${files.size} files as they were`);
    }
    this.hasBegun = true;
    return !token.isCancellationRequested;
  }

  /** False when it was cancelled on the way. */
  private async takeIn({ files, problems }: SourceListing, token: vscode.CancellationToken): Promise<boolean> {
    const failures = [...problems.keys()].map((uri) => [uri, NAMED] as const);
    const { removed, toRead } = this.ledger.changesTo(new Map([...files, ...failures]));
    await this.hand(
      removed.map((uri) => ({ kind: 'deleted', uri })),
      files,
    );
    await this.hand(
      [...problems].map(([uri, problem]) => ({ kind: 'failed', uri, problem })),
      files,
    );
    await this.readAll(toRead, files, token);
    return !token.isCancellationRequested;
  }

  private async readAll(uris: readonly string[], files: SourceFiles, token: vscode.CancellationToken): Promise<void> {
    const wanted = uris.flatMap((uri) => files.get(uri) ?? []);
    let done = 0;
    this.showProgress(done, wanted.length);
    for await (const batch of readInBatches(wanted, this.access, token)) {
      await this.hand(batch, files);
      done += batch.length;
      this.showProgress(done, wanted.length);
    }
    this.log.debug(`Read ${done} of ${wanted.length} files`);
  }

  private async hand(changes: readonly FileChange[], files: SourceFiles): Promise<void> {
    if (changes.length === 0) return;
    this.cache.changing(changes.length);
    await this.newscite.update(changes);
    this.ledger.handed(changes, isNamedAmong(files));
  }

  private showProgress(done: number, total: number): void {
    if (total >= WORTH_A_PROGRESS) this.enter({ kind: 'indexing', done, total });
  }

  private async enterReady(): Promise<void> {
    const status = await this.newscite.status();
    this.cache.settled(this.ledger.size);
    // Looked at the disk and found all as it was: what shows it need not be drawn again, and an open menu stays valid.
    if (this.latest.kind === 'ready' && status.revision === this.revision) return;
    const changes = await this.newscite.changesSince(this.revision);
    this.revision = status.revision;
    this.enter({ kind: 'ready', status });
    if (changes.changed.length + changes.removed.length > 0) this.sourcesChanged.fire(changes);
    void this.prepareAccounts().catch((error: unknown) => {
      this.log.debug(`Accounts are read when they are asked for: ${messageOf(error)}`);
    });
  }

  /** A call at a time: what a writer asks for meanwhile is answered in between. */
  private async prepareAccounts(): Promise<void> {
    const { revision } = this;
    while (this.revision === revision && (await this.newscite.prepareAccounts()));
  }

  private enter(state: IndexState): void {
    this.latest = state;
    this.stateChanged.fire(state);
  }
}

type SourceFiles = SourceListing['files'];

const NAMED = { isNamed: true };

/** What could not be listed was named, see {@link NAMED}. */
function isNamedAmong(files: SourceFiles): (uri: string) => boolean {
  return (uri) => files.get(uri)?.isNamed ?? true;
}

function decidesSources(event: vscode.ConfigurationChangeEvent): boolean {
  const settings = [
    `${SETTINGS.section}.${SETTINGS.sources}`,
    'files.exclude',
    'search.exclude',
    'search.useIgnoreFiles',
  ];
  return settings.some((setting) => event.affectsConfiguration(setting));
}
