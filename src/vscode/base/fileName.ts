import type * as vscode from 'vscode';

/** `column.md` */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
