import { type SourceLocation } from '../../core';
import { toRange } from '../base/convert';
import { openSourceDocument } from './definition';
import * as vscode from 'vscode';

/** Above a passage that was gone to stand the paragraph before it and an empty line. */
const LINES_ABOVE = 2;

/** Shows a source in the active column, in the one beside it, or in a certain one. */
export async function openSource(
  { uri, span, encoding }: Pick<SourceLocation, 'uri' | 'span' | 'encoding'>,
  options: { readonly beside: boolean; readonly preserveFocus: boolean; readonly viewColumn?: vscode.ViewColumn },
): Promise<void> {
  const document = await openSourceDocument(uri, encoding);
  const editor = await vscode.window.showTextDocument(document, {
    selection: toRange(span),
    preview: true,
    preserveFocus: options.preserveFocus,
    ...(options.beside ? { viewColumn: options.viewColumn ?? vscode.ViewColumn.Beside } : {}),
  });
  reveal(editor, toRange(span), options.beside);
}

/**
 * A passage may be longer than the window: it is read from its beginning. Beside, it is shown as far down as it can be,
 * because the picker it was opened from covers the top of the window; without a scroll from above, VS Code would leave it there.
 */
function reveal(editor: vscode.TextEditor, range: vscode.Range, isBeside: boolean): void {
  const { AtTop, Default } = vscode.TextEditorRevealType;
  const top = isBeside ? 0 : Math.max(0, range.start.line - LINES_ABOVE);
  editor.revealRange(new vscode.Range(top, 0, top, 0), AtTop);
  if (isBeside) editor.revealRange(range, Default);
}
