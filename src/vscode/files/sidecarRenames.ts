import { SIDECAR_SUFFIX } from '../../core';
import * as vscode from 'vscode';

/**
 * Takes a sidecar along when its article is renamed or moved in the editor, in the same step to undo. A folder takes its
 * sidecars along by itself; what other programs rename shows up as a sidecar without its article.
 */
export function registerSidecarRenames(): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    if (vscode.workspace.isTrusted) event.waitUntil(renamesOf(event.files));
  });
}

async function renamesOf(files: vscode.FileWillRenameEvent['files']): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const from = sidecarOf(oldUri);
    // Never over another's: two sidecars for one name are for the writer to sort out.
    if ((await exists(from)) && !(await exists(sidecarOf(newUri)))) edit.renameFile(from, sidecarOf(newUri));
  }
  return edit;
}

function sidecarOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: article.path + SIDECAR_SUFFIX });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
