import { type AsyncNewscite, type SourceLocation } from '../core';
import { toRange } from './convert';
import { openSourceDocument } from './definition';
import * as vscode from 'vscode';

/** Shows a source in the active column, or in the one beside it. */
export async function openSource(
  { uri, span, encoding }: Pick<SourceLocation, 'uri' | 'span' | 'encoding'>,
  options: { readonly beside: boolean; readonly preserveFocus: boolean },
): Promise<void> {
  const document = await openSourceDocument(uri, encoding);
  const editor = await vscode.window.showTextDocument(document, {
    selection: toRange(span),
    preview: true,
    preserveFocus: options.preserveFocus,
    ...(options.beside ? { viewColumn: vscode.ViewColumn.Beside } : {}),
  });
  editor.revealRange(toRange(span), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** True when the library has this file: a link may not open any other. */
export async function isSource(newscite: AsyncNewscite, uri: string): Promise<boolean> {
  return (await newscite.sources()).some((source) => source.uri === uri);
}
