import * as vscode from 'vscode';

/** A burst, as of a checkout or an unpacked archive, becomes few looks at the disk. */
const GATHERING_MILLISECONDS = 250;
const IGNORED = /\/(?:\.[^/]+|node_modules)\//;

export interface WatchedFolder {
  readonly base: vscode.Uri;
  /** With all that is below it; else only what is directly in it. */
  readonly isDeep: boolean;
}

/** Says when files below the watched folders may have changed, a little after the last change. */
export class SourceWatcher implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<ReadonlySet<string>>();
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly touched = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The files that were written; empty where files only came or went. */
  readonly onDidChange = this.changed.event;

  /** Watches these folders, and no others. */
  watch(folders: readonly WatchedFolder[]): void {
    const wanted = new Map(folders.map((folder) => [`${folder.base.toString()} ${String(folder.isDeep)}`, folder]));
    for (const [key, watcher] of this.watchers) {
      if (wanted.has(key)) continue;
      watcher.dispose();
      this.watchers.delete(key);
    }
    for (const [key, folder] of wanted) {
      if (!this.watchers.has(key)) this.watchers.set(key, this.start(folder));
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.watchers.clear();
    this.changed.dispose();
  }

  private start({ base, isDeep }: WatchedFolder): vscode.Disposable {
    // Everything there, not `*.txt`: a deleted or renamed folder is reported by its own name alone.
    const pattern = new vscode.RelativePattern(base, isDeep ? '**' : '*');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const note = (uri: vscode.Uri) => {
      this.note(uri, base);
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(note),
      watcher.onDidChange(note),
      watcher.onDidDelete(note),
    );
  }

  private note(uri: vscode.Uri, folder: vscode.Uri): void {
    if (IGNORED.test(`${uri.path.slice(folder.path.length)}/`) && !uri.path.endsWith('/.gitignore')) return;
    this.touched.add(uri.toString());
    // Not put off by what comes after: a file that is written without end would keep all others from being seen.
    this.timer ??= setTimeout(() => {
      this.tell();
    }, GATHERING_MILLISECONDS);
  }

  private tell(): void {
    this.timer = undefined;
    const touched = new Set(this.touched);
    this.touched.clear();
    this.changed.fire(touched);
  }
}
