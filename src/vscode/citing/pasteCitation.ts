import { type AsyncNewscite, type CitePlan } from '../../core';
import { copiedPassageIn } from '../source/claimArguments';
import { rangeInDocument, selectionIn } from '../base/convert';
import { draftSelection, isArticle, MARKDOWN } from '../draft/drafts';
import { PASSAGE_MIME } from '../base/ids';
import { type RecordKeeper } from '../files/recordKeeper';
import { recordOnceWritten } from './recordOnceWritten';
import { ARTICLES_AND_DRAFTS } from '../draft/references';
import * as vscode from 'vscode';

const { t } = vscode.l10n;
const { Text } = vscode.DocumentDropOrPasteEditKind;
const KIND = Text.append('newscite', 'quotation');
/** The menu of ways to paste stays until something else is typed: time enough to read it. */
const PATIENCE_MILLISECONDS = 60_000;

/** Words copied from an open article can be pasted into a draft as a quotation with its citation; never by themselves. */
export function registerPasteCitation(newscite: AsyncNewscite, keeper: RecordKeeper): vscode.Disposable {
  const copying: vscode.DocumentPasteEditProvider = {
    async prepareDocumentPaste(document, [range, ...others], data, token) {
      if (!range || others.length > 0 || !(await isArticle(document, newscite)) || token.isCancellationRequested)
        return;
      const copied = { sourceUri: document.uri.toString(), range: selectionIn(document, range) };
      data.set(PASSAGE_MIME, new vscode.DataTransferItem(JSON.stringify(copied)));
    },
  };
  const pasting: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, [range, ...others], data, _context, token) {
      const copied = copiedPassageIn(await data.get(PASSAGE_MIME)?.asString());
      if (!copied || !range || others.length > 0 || !vscode.workspace.isTrusted) return undefined;
      if (await isArticle(document, newscite)) return undefined;
      const plan = await newscite.planPaste(copied, draftSelection(document, range));
      if (!plan || token.isCancellationRequested) return undefined;
      recordOnceWritten(document, plan, keeper, PATIENCE_MILLISECONDS);
      return [pasteEdit(document, range, plan)];
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(ARTICLES_AND_DRAFTS, copying, {
      providedPasteEditKinds: [],
      copyMimeTypes: [PASSAGE_MIME],
    }),
    vscode.languages.registerDocumentPasteEditProvider(MARKDOWN, pasting, {
      providedPasteEditKinds: [KIND],
      pasteMimeTypes: [PASSAGE_MIME],
    }),
  );
}

function pasteEdit(
  document: vscode.TextDocument,
  range: vscode.Range,
  { replace, insertText }: CitePlan,
): vscode.DocumentPasteEdit {
  const target = rangeInDocument(document, replace);
  const title = t('Paste as Citation');
  const isHere = target.isEqual(range);
  const edit = new vscode.DocumentPasteEdit(isHere ? insertText : '', title, KIND);
  edit.yieldTo = [Text];
  if (!isHere) {
    edit.additionalEdit = new vscode.WorkspaceEdit();
    edit.additionalEdit.replace(document.uri, target, insertText);
  }
  return edit;
}
