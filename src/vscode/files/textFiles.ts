import { rangeInDocument } from '../base/convert';
import { type FileAccess } from '../base/host';
import { KeyedQueue } from '../base/keyedQueue';
import { smallestEdit } from '../base/textEdits';
import * as vscode from 'vscode';

/** Gives a file its new text from its present one; `undefined` leaves it alone. */
export type Rewrite = (current: string | undefined) => Promise<string | undefined>;

/** Small text files that Newscite keeps up to date while others, the writer among them, may write them too. */
export class TextFiles {
  private readonly queue = new KeyedQueue();

  constructor(private readonly access: FileAccess) {}

  /**
   * Reads, rewrites and writes a file with no other rewrite of it in between. A file that is open with unsaved changes
   * is edited there and left unsaved: writing it on disk would set the writer a riddle at the next save.
   *
   * @throws when the file cannot be read, is no UTF-8, or cannot be written
   */
  rewrite(uri: vscode.Uri, rewrite: Rewrite): Promise<void> {
    return this.queue.run(uri.toString(), async () => {
      const unsaved = unsavedDocument(uri);
      const current = unsaved ? unsaved.getText() : await this.read(uri);
      const next = await rewrite(current);
      if (next === undefined || next === current) return;
      if (unsaved) await replaceText(unsaved, next);
      else await this.access.writeAtomically(uri, [new TextEncoder().encode(next)]);
    });
  }

  /** The file's text on disk; `undefined` where there is none. @throws when it cannot be read or is no UTF-8 */
  async read(uri: vscode.Uri): Promise<string | undefined> {
    try {
      await vscode.workspace.fs.stat(uri);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
    // Not fatal, a byte that is no UTF-8 would be lost at the next write.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await this.access.read(uri));
  }
}

function unsavedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === key);
}

async function replaceText(document: vscode.TextDocument, next: string): Promise<void> {
  const { replace, text } = smallestEdit(document.getText(), next);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeInDocument(document, replace), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The editor did not take the change.'));
}
