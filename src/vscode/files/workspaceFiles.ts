import { type FileAccess } from '../base/host';
import * as vscode from 'vscode';

/** Files through VS Code: for what is no disk, such as a repository opened in the browser. */
export const workspaceFiles: FileAccess = {
  read: async (uri) => vscode.workspace.fs.readFile(uri),
  stat: async (uri) => {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    return { size, modified: mtime };
  },
  writeAtomically,
};

/** A new file, then renamed over the old one: all or nothing as far as the file system behind it renames so. */
async function writeAtomically(uri: vscode.Uri, parts: readonly Uint8Array[]): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.${Date.now().toString(36)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, joined(parts));
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
