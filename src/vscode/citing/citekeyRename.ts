import {
  type FileEdits,
  type FileText,
  type KeyRename,
  type RenameFault,
  type RenamePlan,
  type SidecarPlace,
} from '../../core';
import { bibliographyUri } from '../files/bibliographies';
import { rangeInDocument, toUri } from '../base/convert';
import { type Services } from '../services';
import { smallestEdit } from '../base/textEdits';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** A rename, ready to be carried out. */
export interface PlannedRename {
  /** All of it: one step to undo. */
  readonly edit: vscode.WorkspaceEdit;
  readonly drafts: readonly vscode.TextDocument[];
  readonly citations: number;
  readonly citingDrafts: number;
  readonly bibliographies: readonly vscode.Uri[];
  readonly sidecar?: vscode.Uri;
}

/**
 * Reads every file that a rename is about, as it is on disk or typed, and plans its edits.
 *
 * @throws with words for the writer where it must not be done
 */
export async function plannedRename(
  { newscite, drafts: index }: Services,
  { from, to }: KeyRename,
): Promise<PlannedRename> {
  const fault = await newscite.renameFault({ from, to });
  if (fault !== undefined) throw new Error(renameFaultText(fault));
  await index.settled();
  const scope = await newscite.renameScope(from);
  const drafts = await opened(scope.drafts.map(toUri));
  const bibliographies = await opened(await bibliographiesOf(drafts, newscite));
  const sidecar = scope.sidecar && (await sidecarFile(scope.sidecar));
  const plan = await newscite.planRename({
    from,
    to,
    drafts: drafts.map(textOf),
    bibliographies: bibliographies.map(textOf),
    ...(sidecar?.text !== undefined && { sidecar: sidecar.text }),
  });
  if (plan.kind === 'taken') throw new Error(takenText(plan.uri));
  const edit = new vscode.WorkspaceEdit();
  addEdits(edit, plan.drafts, drafts);
  addEdits(edit, plan.bibliographies, bibliographies);
  if (sidecar) addSidecar(edit, sidecar, plan);
  return {
    edit,
    drafts,
    citations: plan.citations,
    citingDrafts: plan.drafts.length,
    bibliographies: plan.bibliographies.map(({ uri }) => toUri(uri)),
    ...(sidecar && { sidecar: sidecar.uri }),
  };
}

export function renameFaultText(fault: RenameFault): string {
  switch (fault) {
    case 'not-a-citekey':
      return t('A citekey has letters, digits and _, with single :.#$%&-+?<>~/ inside.');
    case 'cross-reference':
      return t('Quarto reads keys that begin like this as references to figures, tables and sections.');
    case 'citekey-taken':
      return t('Another source has this citekey.');
  }
}

function takenText(uri: string): string {
  return t('{0} lists another work under this citekey.', vscode.workspace.asRelativePath(toUri(uri)));
}

/** Files that went away meanwhile are left out. */
async function opened(uris: readonly vscode.Uri[]): Promise<vscode.TextDocument[]> {
  const documents = await Promise.all(uris.map((uri) => openedOne(uri)));
  return documents.filter((document) => document !== undefined);
}

async function openedOne(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

function textOf(document: vscode.TextDocument): FileText {
  return { uri: document.uri.toString(), text: document.getText() };
}

async function bibliographiesOf(
  drafts: readonly vscode.TextDocument[],
  newscite: Services['newscite'],
): Promise<vscode.Uri[]> {
  const uris = new Map<string, vscode.Uri>();
  for (const draft of drafts) {
    for (const { path } of await newscite.bibliographiesOf(draft.getText())) {
      const uri = bibliographyUri(draft, path);
      if (uri) uris.set(uri.toString(), uri);
    }
  }
  return [...uris.values()];
}

interface SidecarFile {
  readonly uri: vscode.Uri;
  /** Absent where there is none yet. */
  readonly document?: vscode.TextDocument;
  /** What it has, or begins with. */
  readonly text?: string;
}

async function sidecarFile({ sidecarUri, adoptedFrom }: SidecarPlace): Promise<SidecarFile> {
  const uri = toUri(sidecarUri);
  const document = await openedOne(uri);
  if (document) return { uri, document, text: document.getText() };
  const adopted = adoptedFrom === undefined ? undefined : await openedOne(toUri(adoptedFrom));
  return { uri, ...(adopted && { text: adopted.getText() }) };
}

function addEdits(
  edit: vscode.WorkspaceEdit,
  files: readonly FileEdits[],
  documents: readonly vscode.TextDocument[],
): void {
  for (const { uri, edits } of files) {
    const document = documents.find((each) => each.uri.toString() === uri);
    if (!document) continue;
    for (const { replace, text } of edits) edit.replace(document.uri, rangeInDocument(document, replace), text);
  }
}

function addSidecar(
  edit: vscode.WorkspaceEdit,
  { uri, document }: SidecarFile,
  { sidecar }: Extract<RenamePlan, { kind: 'planned' }>,
): void {
  if (sidecar?.kind === 'refused') throw new Error(sidecar.problems.map(({ message }) => message).join(' '));
  if (sidecar?.kind !== 'written') return;
  if (document) {
    const { replace, text } = smallestEdit(document.getText(), sidecar.text);
    edit.replace(uri, rangeInDocument(document, replace), text);
  } else {
    // Made empty: contents given along are lost on the way of a rename by F2.
    edit.createFile(uri);
    edit.insert(uri, new vscode.Position(0, 0), sidecar.text);
  }
}
