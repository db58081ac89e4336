import { type AsyncNewscite, type Disposable } from '../../core';
import type * as vscode from 'vscode';

/** What differs between the desktop, a remote and the web. */
export interface Host {
  /**
   * Starts the core in its worker; where no worker can start, in slices on this thread.
   *
   * @param onCrash told once when the core ended by itself; every call to it rejects from then on
   */
  startCore(context: vscode.ExtensionContext, onCrash: (error: Error) => void): Promise<RunningCore>;
  readonly files: FileAccess;
  /** The user's folder, where there is a disk. */
  readonly home: vscode.Uri | undefined;
}

/** Disposing it ends the core. */
export interface RunningCore extends Disposable {
  readonly newscite: AsyncNewscite;
}

/** Bytes of files, as fast as the host can have them. */
export interface FileAccess {
  read(uri: vscode.Uri): Promise<Uint8Array>;
  stat(uri: vscode.Uri): Promise<FileStat>;
  /**
   * All or nothing: a reader never sees half a file, and a crash leaves the old one.
   * Rejects where the folder is read-only.
   *
   * @param parts one behind the other
   */
  writeAtomically(uri: vscode.Uri, parts: readonly Uint8Array[]): Promise<void>;
}

/** What is known of a file without reading it. */
export interface FileStat {
  /** In bytes. */
  readonly size: number;
  /** In milliseconds, as exact as the file system has it. */
  readonly modified: number;
}
