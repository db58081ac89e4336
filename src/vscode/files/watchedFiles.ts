import { Debounced } from '../base/debounce';
import * as vscode from 'vscode';

const QUIET_MILLISECONDS = 400;

/** Files that drafts name, wherever they lie: tells when one is made, changed or deleted, and it is quiet again. */
export class WatchedFiles implements vscode.Disposable {
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly soon = new Debounced(() => {
    this.changed.fire();
  }, QUIET_MILLISECONDS);

  readonly onDidChange = this.changed.event;

  /** To be called as often as one likes. */
  watch(uri: vscode.Uri): void {
    const key = uri.toString();
    if (!this.watchers.has(key)) this.watchers.set(key, this.watcherOf(uri));
  }

  dispose(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.soon.dispose();
    this.changed.dispose();
  }

  private watcherOf(uri: vscode.Uri): vscode.Disposable {
    const folder = vscode.Uri.joinPath(uri, '..');
    // It may hold characters of globs.
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/g, '[$&]');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
    const tell = () => {
      this.soon.schedule();
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(tell),
      watcher.onDidChange(tell),
      watcher.onDidDelete(tell),
    );
  }
}
