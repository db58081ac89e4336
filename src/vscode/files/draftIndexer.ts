import { type AsyncNewscite, type Disposable, type FileChange } from '../../core';
import { Debounced } from '../base/debounce';
import { toUri } from '../base/convert';
import { isDraft } from '../draft/draftFindings';
import { readInBatches } from './fileBatches';
import { FileLedger } from './fileLedger';
import { type FileAccess } from '../base/host';
import { type Indexer } from './indexer';
import { LatestOnly } from '../base/latestOnly';
import { messageOf } from '../base/log';
import { listSources } from './sourceFiles';
import { markdownSearches } from './sourceSearches';
import { SourceWatcher } from './sourceWatcher';
import * as vscode from 'vscode';

/** More drafts than anybody writes; beyond it, somebody has opened a folder of other things. */
const MOST_DRAFTS = 5000;
const QUIET_MILLISECONDS = 400;
/** Or a name without an ending, which may be a folder's. */
const MAY_BE_DRAFT = /(?:\.(?:md|markdown|qmd|rmd)|\/[^./]+|\.gitignore)$/i;

const FOUND = { isNamed: false };

/** Keeps what the core knows of the drafts' citations equal to the files on disk, and to what is typed in open ones. */
export class DraftIndexer implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher = new SourceWatcher();
  private readonly runs: LatestOnly<undefined, void>;
  private readonly disposables: readonly Disposable[];
  private readonly ledger = new FileLedger();
  private readonly typed = new Set<vscode.TextDocument>();
  private readonly soon = new Debounced(() => {
    void this.handTyped();
  }, QUIET_MILLISECONDS);
  private readonly stop = new vscode.CancellationTokenSource();

  /** Drafts may cite something else now. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly indexer: Indexer,
    private readonly access: FileAccess,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.runs = new LatestOnly(
      () => this.reconcile(),
      () => {
        this.changed.fire();
      },
      (error) => {
        log.error(`Reading drafts failed: ${messageOf(error)}`);
      },
    );
    this.disposables = [this.watcher, this.changed, this.soon, this.runs, this.stop, ...this.listen()];
  }

  /** The core is a new one, and knows of no draft. */
  reset(): void {
    this.ledger.clear();
    this.runs.ask(undefined);
  }

  /** Resolves when the core knows every draft, with what is typed in it. */
  async settled(): Promise<void> {
    await this.handTyped();
    await this.runs.settled();
  }

  dispose(): void {
    this.stop.cancel();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private listen(): vscode.Disposable[] {
    const { workspace } = vscode;
    const start = () => {
      this.runs.ask(undefined);
    };
    return [
      // Which files are articles is known then, and those are no drafts.
      this.indexer.onDidChangeState(({ kind }) => {
        if (kind === 'ready') start();
      }),
      this.watcher.onDidChange((uris) => {
        this.ledger.touch(uris);
        if (uris.size === 0 || [...uris].some((uri) => MAY_BE_DRAFT.test(uri))) start();
      }),
      workspace.onDidChangeWorkspaceFolders(start),
      workspace.onDidOpenTextDocument((document) => {
        this.noteTyped(document);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        this.noteTyped(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.typed.delete(document);
        // Unsaved changes are gone with it.
        this.ledger.touch([document.uri.toString()]);
        if (vscode.languages.match({ language: 'markdown' }, document) > 0) start();
      }),
    ];
  }

  private noteTyped(document: vscode.TextDocument): void {
    if (!isDraft(document)) return;
    this.typed.add(document);
    this.soon.schedule();
  }

  private async handTyped(): Promise<void> {
    const documents = [...this.typed].filter(isDraft);
    this.typed.clear();
    if (documents.length === 0) return;
    await this.hand(documents.map(changeOf));
    this.changed.fire();
  }

  private async reconcile(): Promise<void> {
    const searches = markdownSearches();
    // Before the listing, so that nothing changes unseen in between.
    this.watcher.watch(searches.map(({ base }) => ({ base, isDeep: true })));
    const listing = await listSources({ searches, problems: new Map() }, this.access, this.stop.token);
    if (!listing) return;
    const uris = await this.newscite.draftsAmong([...listing.files.keys()].sort());
    const open = openDrafts();
    // VS Code holds on to documents for a while after their files are gone.
    const unsaved = [...open].flatMap(([uri, { isDirty, isUntitled }]) => (isDirty || isUntitled ? [uri] : []));
    const listed = new Map([...uris.slice(0, MOST_DRAFTS), ...unsaved].map((uri) => [uri, FOUND]));
    const { removed, toRead } = this.ledger.changesTo(listed);
    await this.hand([
      ...removed.map((uri): FileChange => ({ kind: 'deleted', uri })),
      ...toRead.flatMap((uri) => open.get(uri) ?? []).map(changeOf),
    ]);
    const onDisk = toRead.filter((uri) => !open.has(uri)).map((uri) => ({ uri: toUri(uri), ...FOUND }));
    for await (const batch of readInBatches(onDisk, this.access, this.stop.token)) await this.hand(batch);
    this.log.debug(`Read ${toRead.length} drafts`);
  }

  private async hand(changes: readonly FileChange[]): Promise<void> {
    if (changes.length === 0) return;
    await this.newscite.updateDrafts(changes);
    this.ledger.handed(changes, () => FOUND.isNamed);
  }
}

/** What is typed goes before what is on disk. */
function openDrafts(): ReadonlyMap<string, vscode.TextDocument> {
  return new Map(vscode.workspace.textDocuments.filter(isDraft).map((document) => [document.uri.toString(), document]));
}

function changeOf(document: vscode.TextDocument): FileChange {
  const bytes = new TextEncoder().encode(document.getText());
  return { kind: 'changed', uri: document.uri.toString(), bytes, ...FOUND };
}
