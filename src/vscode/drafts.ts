import { type AsyncNewscite, type DraftSelection } from '../core';
import { selectionIn } from './convert';
import * as vscode from 'vscode';

export const MARKDOWN: vscode.DocumentSelector = { language: 'markdown' };

/** A Markdown editor to cite in, as it was when a command began. */
export interface Draft {
  readonly document: vscode.TextDocument;
  readonly selection: vscode.Range;
  readonly viewColumn: vscode.ViewColumn | undefined;
}

/** The Markdown editor that is active, unless what it shows is an article: those are never written to. */
export async function activeDraft(newscite: AsyncNewscite): Promise<Draft | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return undefined;
  const { document, selection, viewColumn } = editor;
  const isArticle = (await newscite.passagesOf(document.uri.toString())).length > 0;
  return isArticle ? undefined : { document, selection, viewColumn };
}

/** Brings the draft to the front, with the selection that it has now, or had if its editor was closed. */
export async function showDraft({ document, selection, viewColumn }: Draft): Promise<vscode.TextEditor> {
  const isThis = (editor: vscode.TextEditor) => editor.document === document && editor.viewColumn === viewColumn;
  const open = vscode.window.visibleTextEditors.find(isThis);
  return vscode.window.showTextDocument(document, {
    selection: open?.selection ?? selection,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
}

/** The draft as the core takes it. */
export function draftSelection(document: vscode.TextDocument, selection: vscode.Range): DraftSelection {
  return { text: document.getText(), selection: selectionIn(document, selection) };
}
