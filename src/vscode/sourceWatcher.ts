import * as vscode from 'vscode';

/** A burst, as of a checkout or an unpacked archive, becomes one look at the disk. */
const QUIET_MILLISECONDS = 250;
const IGNORED = /\/(?:\.[^/]+|node_modules)\//;

/** Says when files below the watched folders may have changed, a little after the last change. */
export class SourceWatcher implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<ReadonlySet<string>>();
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly touched = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The files that were written; empty where files only came or went. */
  readonly onDidChange = this.changed.event;

  /** Watches these folders with all that is in them, and no others. */
  watch(folders: readonly vscode.Uri[]): void {
    const wanted = new Map(folders.map((folder) => [folder.toString(), folder]));
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

  private start(folder: vscode.Uri): vscode.Disposable {
    // Everything below, not `*.txt`: a deleted or renamed folder is reported by its own name alone.
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const note = (uri: vscode.Uri) => {
      this.note(uri, folder);
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
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.tell();
    }, QUIET_MILLISECONDS);
  }

  private tell(): void {
    const touched = new Set(this.touched);
    this.touched.clear();
    this.changed.fire(touched);
  }
}
