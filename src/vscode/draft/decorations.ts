import { type AsyncNewscite } from '../../core';
import { rangeInDocument } from '../base/convert';
import { Debounced } from '../base/debounce';
import * as vscode from 'vscode';

/**
 * The theme's colour for annotations in a text. A share of the comment's own colour would be too faint where that is faint
 * already: this one keeps at least 3:1 in VS Code's light and dark themes, and 7:1 in its high contrast ones.
 */
const DIMMED: vscode.DecorationRenderOptions = {
  color: new vscode.ThemeColor('editorCodeLens.foreground'),
  rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
};
const QUIET_MILLISECONDS = 120;

/** Dims the pin comments in the Markdown editors that are to be seen. */
export function registerPinDecorations(newscite: AsyncNewscite): vscode.Disposable {
  const dimmed = vscode.window.createTextEditorDecorationType(DIMMED);
  const draw = () => {
    for (const editor of vscode.window.visibleTextEditors) void dimPins(editor, newscite, dimmed);
  };
  const soon = new Debounced(draw, QUIET_MILLISECONDS);
  const isSeen = (document: vscode.TextDocument) =>
    vscode.window.visibleTextEditors.some((editor) => editor.document === document);
  draw();
  return vscode.Disposable.from(
    dimmed,
    soon,
    vscode.window.onDidChangeVisibleTextEditors(draw),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isSeen(document)) soon.schedule();
    }),
  );
}

async function dimPins(
  editor: vscode.TextEditor,
  newscite: AsyncNewscite,
  dimmed: vscode.TextEditorDecorationType,
): Promise<void> {
  const { document } = editor;
  if (document.languageId !== 'markdown') return;
  const { version } = document;
  const pins = await newscite.pinRanges(document.getText());
  // Changed meanwhile: its own event draws it again.
  if (document.version !== version || document.isClosed) return;
  editor.setDecorations(
    dimmed,
    pins.map((pin) => rangeInDocument(document, pin)),
  );
}
