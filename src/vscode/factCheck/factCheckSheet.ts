import { type AsyncNewscite, type FactCheckSheet } from '../../core';
import { type Bibliographies } from '../files/bibliographies';
import { rulesFor } from '../draft/draftFindings';
import { isArticle } from '../draft/drafts';
import { type Indexer } from '../files/indexer';
import * as vscode from 'vscode';

/** What the panel has to show: a sheet, or why there is none. */
export type Shown =
  | { readonly kind: 'sheet'; readonly document: vscode.TextDocument; readonly sheet: FactCheckSheet }
  | { readonly kind: 'empty'; readonly text: string };

/** Makes sheets of drafts as they stand in their editors. */
export class FactChecker {
  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly indexer: Indexer,
    private readonly bibliographies: Bibliographies,
  ) {}

  async check(draft: vscode.Uri | undefined): Promise<Shown> {
    const document = draft && (await documentAt(draft));
    if (!document || (await isArticle(document, this.newscite))) return empty(noDraft());
    const { state } = this.indexer;
    // Before everything is read, every citation would look wrong.
    if (state.kind === 'indexing') return empty(indexing(state.done, state.total));
    const listed = await this.bibliographies.of(document);
    const sheet = await this.newscite.factCheck(document.getText(), listed, rulesFor(document));
    if (sheet.summary.sentences === 0)
      return empty(vscode.l10n.t('There is no sentence in this draft yet. What you write is listed here.'));
    return { kind: 'sheet', document, sheet };
  }
}

/** Its editor may be closed by now, and the file gone. */
async function documentAt(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

function empty(text: string): Shown {
  return { kind: 'empty', text };
}

function noDraft(): string {
  return vscode.l10n.t('Put the cursor into the Markdown file that you are writing: its sentences are listed here.');
}

function indexing(done: number, total: number): string {
  return total === 0
    ? vscode.l10n.t('Your sources are being read…')
    : vscode.l10n.t('Your sources are being read: {0} of {1}…', done, total);
}
