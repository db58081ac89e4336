import { type AsyncNewscite, type CiteForm, type CitePlan } from '../../core';
import { endOfText, rangeInDocument } from '../base/convert';
import { type Draft, draftSelection, showDraft } from '../draft/drafts';
import { type RecordKeeper } from '../files/recordKeeper';
import * as vscode from 'vscode';

/** A draft may be edited between the plan and its turn; then it is planned again, and given up if that goes on. */
const ATTEMPTS = 3;

/** Cites claims in drafts. */
export class CiteWriter {
  constructor(
    private readonly newscite: AsyncNewscite,
    private readonly keeper: RecordKeeper,
  ) {}

  /**
   * Writes a citation of the claims into the draft, as one step to undo, and what has to be kept of it into sidecars and
   * bibliography. The draft comes first: the writer sees the citation at once, and a file that can't be written does not
   * hold it up.
   */
  async cite(draft: Draft, claimIds: readonly string[], form: CiteForm): Promise<void> {
    if (!vscode.workspace.isTrusted) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('In Restricted Mode Newscite writes nothing. Trust this folder to cite.'),
      );
      return;
    }
    const editor = await showDraft(draft);
    const plan = await this.write(editor, claimIds, form);
    if (plan) await this.keeper.keep(editor.document, plan.records);
    else void vscode.window.showErrorMessage(vscode.l10n.t('The draft could not be edited; nothing was cited.'));
  }

  private async write(
    editor: vscode.TextEditor,
    claimIds: readonly string[],
    form: CiteForm,
  ): Promise<CitePlan | undefined> {
    const { document } = editor;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { version } = document;
      const draft = draftSelection(document, editor.selection);
      const plan = await this.newscite.planCitation({ draft, claimIds, form });
      if (plan.records.length === 0) return undefined;
      if (document.version === version && (await carryOut(editor, plan))) return plan;
    }
    return undefined;
  }
}

async function carryOut(editor: vscode.TextEditor, { replace, insertText }: CitePlan): Promise<boolean> {
  const range = rangeInDocument(editor.document, replace);
  const undo = { undoStopBefore: true, undoStopAfter: true };
  const isDone = await editor.edit((edit) => {
    edit.replace(range, insertText);
  }, undo);
  if (isDone) {
    const end = endOfText(range.start, insertText);
    editor.selection = new vscode.Selection(end, end);
    editor.revealRange(editor.selection);
  }
  return isDone;
}
