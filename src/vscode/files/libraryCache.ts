import { type AsyncNewscite } from '../../core';
import { Debounced } from '../base/debounce';
import { type FileAccess } from '../base/host';
import { messageOf } from '../base/log';
import * as vscode from 'vscode';

const FILE_NAME = 'library.bin';
/** All is kept anew when one file of so many has changed: fewer are read again in no time. */
const FILES_PER_CHANGE = 50;
/** After the last change: it can wait, and nothing is lost when it never comes to it. */
const QUIET_MILLISECONDS = 4000;

/**
 * Keeps what the core has read of a folder in the extension's storage, so that the next window need not read it again.
 * In Restricted Mode it does nothing: what an untrusted folder says is not to outlive its window.
 */
export class LibraryCache implements vscode.Disposable {
  private readonly soon = new Debounced(() => void this.keep(), QUIET_MILLISECONDS);
  /** Goes up when what is being kept is out of date. */
  private generation = 0;
  /** Files that are not kept as they are now. */
  private notKept = 0;

  /** @param folder the workspace's own storage; none where no folder is open, and then nothing is kept */
  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly access: FileAccess,
    private readonly folder: vscode.Uri | undefined,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** What was kept; `undefined` where nothing is, or it can't be read. */
  async read(): Promise<Uint8Array | undefined> {
    if (!this.folder || !vscode.workspace.isTrusted) return undefined;
    try {
      return await this.access.read(vscode.Uri.joinPath(this.folder, FILE_NAME));
    } catch {
      return undefined;
    }
  }

  /** So many files are changing: nothing is kept before {@link settled}. */
  changing(files: number): void {
    this.notKept += files;
    this.generation++;
    this.soon.dispose();
  }

  /** @param files how many there are in all */
  settled(files: number): void {
    if (this.notKept > 0 && this.notKept * FILES_PER_CHANGE >= files) this.soon.schedule();
  }

  dispose(): void {
    this.changing(0);
  }

  private async keep(): Promise<void> {
    if (!this.folder || !vscode.workspace.isTrusted) return;
    try {
      const { notKept } = this;
      const parts = await this.packed();
      if (!parts) return;
      await vscode.workspace.fs.createDirectory(this.folder);
      await this.access.writeAtomically(vscode.Uri.joinPath(this.folder, FILE_NAME), parts);
      this.notKept -= notKept;
      this.log.debug(`Kept what was read, in ${parts.length} parts`);
    } catch (error) {
      this.log.warn(`What was read could not be kept for the next start: ${messageOf(error)}`);
    }
  }

  /** `undefined` when it was put off. */
  private async packed(): Promise<readonly Uint8Array[] | undefined> {
    const { generation } = this;
    let parts: Uint8Array[] = [];
    for (;;) {
      const { bytes, isFirst, isLast } = await this.newscite.pack();
      if (generation !== this.generation) return undefined;
      if (isFirst) parts = [];
      parts.push(bytes);
      if (isLast) return parts;
    }
  }
}
