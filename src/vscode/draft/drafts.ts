import { type AsyncNewscite, type DraftSelection } from '../../core';
import { selectionIn } from '../base/convert';
import * as vscode from 'vscode';

export const MARKDOWN: vscode.DocumentSelector = { language: 'markdown' };

/** A Markdown editor to cite in, as it was when a command began. */
export interface Draft {
  readonly document: vscode.TextDocument;
  readonly selection: vscode.Range;
  readonly viewColumn: vscode.ViewColumn | undefined;
}

/** The Markdown editor that is active. At once: what is typed next must not go into it while somebody thinks. */
export function activeMarkdown(): Draft | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return undefined;
  const { document, selection, viewColumn } = editor;
  return { document, selection, viewColumn };
}

/** The draft, unless what its editor shows is an article: those are never written to. */
export async function unlessArticle(draft: Draft | undefined, newscite: AsyncNewscite): Promise<Draft | undefined> {
  if (!draft) return undefined;
  return (await isArticle(draft.document, newscite)) ? undefined : draft;
}

/** True when the library has this file. */
export async function isArticle({ uri }: { readonly uri: vscode.Uri }, newscite: AsyncNewscite): Promise<boolean> {
  return (await newscite.source(uri.toString())) !== undefined;
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
