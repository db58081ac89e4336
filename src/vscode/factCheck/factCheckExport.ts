import { type FactCheckSheet, SHEET_FORMS, type SheetForm, writeFactCheck } from '../../core';
import { nameOf } from '../base/fileName';
import { translateMessage } from '../base/l10n';
import * as vscode from 'vscode';

/** Asks for a form and a place, and writes the sheet there; nowhere else, and never without being asked. */
export async function exportSheet(sheet: FactCheckSheet, draft: vscode.Uri): Promise<void> {
  const items = SHEET_FORMS.map((form) => ({ form, ...formTexts(form) }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('What is the sheet for?') });
  if (!picked) return;
  const { form, label } = picked;
  const place = placeFor(draft, form);
  const filters = { [label]: [form] };
  const target = await vscode.window.showSaveDialog({ filters, ...(place && { defaultUri: place }) });
  if (!target) return;
  const language = { lang: vscode.env.language, print: translateMessage };
  const text = writeFactCheck(sheet, form, nameOf(draft), language);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('The fact-check sheet is in {0}.', vscode.workspace.asRelativePath(target)),
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.open', target);
}

/** Beside the draft; a draft that is not saved yet has no folder. */
function placeFor(draft: vscode.Uri, form: SheetForm): vscode.Uri | undefined {
  const name = `${nameOf(draft).replace(/\.\w+$/, '')}.factcheck.${form}`;
  if (draft.scheme !== 'untitled') return vscode.Uri.joinPath(draft, '..', name);
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, name);
}

function formTexts(form: SheetForm): vscode.QuickPickItem {
  switch (form) {
    case 'md':
      return { label: 'Markdown', detail: vscode.l10n.t('To go on working with it in an editor') };
    case 'html':
      return { label: 'HTML', detail: vscode.l10n.t('One page to read, print or mail, that needs nothing beside it') };
    case 'csv':
      return { label: 'CSV', detail: vscode.l10n.t('A line a citation, for a spreadsheet') };
    case 'json':
      return { label: 'JSON', detail: vscode.l10n.t('For programs') };
  }
}
