import { SIDECAR_SUFFIX } from '../../core';
import * as vscode from 'vscode';

const { Undo, Redo } = vscode.TextDocumentChangeReason;

/**
 * Saves a sidecar when undoing a rename changes it too: its edit was saved, the library reads the disk, and citations
 * with their old key back would lead nowhere. One that the writer has on the screen is the writer's to save.
 */
export function registerUndoneSidecars(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    const isUndone = reason === Undo || reason === Redo;
    if (!isUndone || !document.uri.path.endsWith(SIDECAR_SUFFIX) || !vscode.workspace.isTrusted) return;
    const isShown = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    // That it is unsaved now is told a moment later; one that is saved is left alone by VS Code.
    if (!isShown) void document.save();
  });
}
