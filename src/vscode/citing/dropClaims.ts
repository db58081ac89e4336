import { type AsyncNewscite, type CitePlan } from '../../core';
import { rangeInDocument } from '../base/convert';
import { draftSelection, MARKDOWN } from '../draft/drafts';
import { CLAIMS_MIME } from '../base/ids';
import { type RecordKeeper } from '../files/recordKeeper';
import { recordOnceWritten } from './recordOnceWritten';
import * as vscode from 'vscode';

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('newscite', 'citation');
/** A drop that was not carried out by then was given up. */
const PATIENCE_MILLISECONDS = 10_000;

/** Cites the claims that are dropped on a draft. */
export function registerClaimDrop(newscite: AsyncNewscite, keeper: RecordKeeper): vscode.Disposable {
  const provider: vscode.DocumentDropEditProvider = {
    async provideDocumentDropEdits(document, position, data, token) {
      const ids = await data.get(CLAIMS_MIME)?.asString();
      if (ids === undefined || ids === '' || !vscode.workspace.isTrusted) return undefined;
      const draft = draftSelection(document, new vscode.Range(position, position));
      const plan = await newscite.planCitation({ draft, claimIds: ids.split('\n'), form: 'citation' });
      if (token.isCancellationRequested || plan.records.length === 0) return undefined;
      recordOnceWritten(document, plan, keeper, PATIENCE_MILLISECONDS);
      return dropEdit(document, position, plan);
    },
  };
  const metadata = { dropMimeTypes: [CLAIMS_MIME], providedDropEditKinds: [KIND] };
  return vscode.languages.registerDocumentDropEditProvider(MARKDOWN, provider, metadata);
}

function dropEdit(
  document: vscode.TextDocument,
  position: vscode.Position,
  { replace, insertText }: CitePlan,
): vscode.DocumentDropEdit {
  const range = rangeInDocument(document, replace);
  const title = vscode.l10n.t('Cite the claim');
  if (range.isEmpty && range.start.isEqual(position)) return new vscode.DocumentDropEdit(insertText, title, KIND);
  // Where the plan joins a bracket that is there already, it replaces more than the place of the drop.
  const edit = new vscode.DocumentDropEdit('', title, KIND);
  edit.additionalEdit = new vscode.WorkspaceEdit();
  edit.additionalEdit.replace(document.uri, range, insertText);
  return edit;
}
