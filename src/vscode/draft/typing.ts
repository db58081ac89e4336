import * as vscode from 'vscode';

/** Where in each document something was put in or taken out last. */
export class Typing {
  private readonly places = new Map<vscode.TextDocument, number>();

  note(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const [change, ...others] = changes;
    if (change === undefined) return;
    if (others.length > 0) this.places.delete(document);
    else this.places.set(document, change.rangeOffset + change.text.length);
  }

  forget(document: vscode.TextDocument): void {
    this.places.delete(document);
  }

  /** The caret, while it is still where was typed last. */
  caretIn(document: vscode.TextDocument): number | undefined {
    const place = this.places.get(document);
    const editor = vscode.window.activeTextEditor;
    if (place === undefined || editor?.document !== document || !editor.selection.isEmpty) return undefined;
    if (document.offsetAt(editor.selection.active) === place) return place;
    this.places.delete(document);
    return undefined;
  }
}
