import { type FileAccess } from '../base/host';
import * as vscode from 'vscode';

/** Newscite's own files, for the worker that asks for them by their path in `dist/`. */
export function packedFiles(dist: vscode.Uri, files: Pick<FileAccess, 'read'>) {
  return {
    packed: async (name: string): Promise<Uint8Array | undefined> => {
      try {
        return await files.read(vscode.Uri.joinPath(dist, name));
      } catch {
        return undefined;
      }
    },
  };
}
