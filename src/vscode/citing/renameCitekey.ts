import { type KeyRename } from '../../core';
import { plannedRename, type PlannedRename, renameFaultText } from './citekeyRename';
import { rangeInDocument } from '../base/convert';
import { citationCount, draftCount } from '../base/counts';
import { MARKDOWN } from '../draft/drafts';
import { translate } from '../base/l10n';
import { messageOf } from '../base/log';
import { type Services } from '../services';
import { sourceUriIn } from '../source/editSourceDetails';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/**
 * Gives a source another citekey in every draft, its sidecar and the bibliographies, as one step to undo; and looks
 * whether each citation leads where it led.
 *
 * @param argument a tree item; else the citation at the cursor, or the article in front, is meant
 */
export async function renameCitekey(services: Services, argument: unknown): Promise<void> {
  if (!vscode.workspace.isTrusted) return;
  const from = await keyToRename(services, argument);
  if (from === undefined) {
    void vscode.window.showInformationMessage(t('Put the cursor on a citation, or open the article that you mean.'));
    return;
  }
  const to = await askKey(services, from);
  if (to === undefined || to === from) return;
  await carryOut(services, { from, to });
}

/** F2 on a citation's key. */
export function registerRename(services: Services): vscode.Disposable {
  const { newscite } = services;
  return vscode.languages.registerRenameProvider(MARKDOWN, {
    async prepareRename(document, position) {
      const target = await newscite.renameTargetAt(document.getText(), document.offsetAt(position));
      if (!target || !vscode.workspace.isTrusted) throw new Error(t('There is no citation here to rename.'));
      return { range: rangeInDocument(document, target.range), placeholder: target.citekey };
    },
    async provideRenameEdits(document, position, newName) {
      const target = await newscite.renameTargetAt(document.getText(), document.offsetAt(position));
      if (!target || !vscode.workspace.isTrusted) return undefined;
      const rename = { from: target.citekey, to: newName.trim().replace(/^@/, '') };
      try {
        return (await plannedRename(services, rename)).edit;
      } catch (error) {
        tellRefused(rename, messageOf(error));
        // Thrown on, VS Code would ask its own Markdown rename, which takes the citation for a link and any name for it.
        return new vscode.WorkspaceEdit();
      }
    },
  });
}

async function keyToRename({ newscite }: Services, argument: unknown): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const uri = sourceUriIn(argument);
  const source = await newscite.source(uri ?? editor?.document.uri.toString() ?? '');
  if (source) return source.citekey;
  if (!editor || !vscode.languages.match(MARKDOWN, editor.document)) return undefined;
  const { document, selection } = editor;
  return (await newscite.renameTargetAt(document.getText(), document.offsetAt(selection.active)))?.citekey;
}

function askKey({ newscite }: Services, from: string): Thenable<string | undefined> {
  return vscode.window
    .showInputBox({
      title: t('Rename Citekey @{0}', from),
      prompt: t('Changes every draft in this folder that cites it, its sidecar and the bibliographies.'),
      value: from,
      validateInput: async (typed) => {
        const fault = await newscite.renameFault({ from, to: typed.trim() });
        return fault && renameFaultText(fault);
      },
    })
    .then((typed) => typed?.trim());
}

async function carryOut(services: Services, rename: KeyRename): Promise<void> {
  const { newscite, indexer } = services;
  let planned: PlannedRename;
  try {
    planned = await plannedRename(services, rename);
  } catch (error) {
    tellRefused(rename, messageOf(error));
    return;
  }
  const states = (key: string) =>
    Promise.all(planned.drafts.map(async (draft) => newscite.statesOf(draft.getText(), key)));
  const before = await states(rename.from);
  // What had no unsaved changes is saved, as VS Code does with a rename of its own.
  if (!(await vscode.workspace.applyEdit(planned.edit, { isRefactoring: true }))) {
    tellRefused(rename, t('an editor did not take the change.'));
    return;
  }
  if (planned.sidecar) {
    await saved(planned.sidecar);
    await indexer.refresh([planned.sidecar.toString()]);
  }
  const after = await states(rename.to);
  const lost = before.flat().filter((state, at) => after.flat()[at] !== state).length;
  void (lost === 0 ? tellDone(rename, planned) : offerUndo(rename, lost));
}

function tellRefused({ from }: KeyRename, reason: string): void {
  void vscode.window.showErrorMessage(t('@{0} was not renamed: {1}', from, reason));
}

/** The library reads it from the disk. */
async function saved(uri: vscode.Uri): Promise<void> {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (document?.isDirty) await document.save();
}

async function tellDone({ from, to }: KeyRename, planned: PlannedRename): Promise<void> {
  const { citations, citingDrafts, bibliographies, sidecar } = planned;
  const parts = [
    t('{0} in {1}', citationCount(citations, translate), draftCount(citingDrafts, translate)),
    ...bibliographies.map((uri) => vscode.workspace.asRelativePath(uri)),
    ...(sidecar ? [vscode.workspace.asRelativePath(sidecar)] : []),
  ];
  await vscode.window.showInformationMessage(t('@{0} is @{1} now: {2}.', from, to, parts.join(', ')));
}

async function offerUndo({ from, to }: KeyRename, lost: number): Promise<void> {
  const undo = t('Undo');
  const text = t('@{0} is @{1} now, but {2} no longer lead where they led.', from, to, citationCount(lost, translate));
  if ((await vscode.window.showWarningMessage(text, undo)) === undo) await vscode.commands.executeCommand('undo');
}
