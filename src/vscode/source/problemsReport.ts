import { type AsyncNewscite, type ProblemView, type SkippedFile, type SourceView } from '../../core';
import { toRange, toUri } from '../base/convert';
import { claimCount, libraryCount, problemsAndNotes } from '../base/counts';
import { missingText } from './detailText';
import { COMMANDS } from '../base/ids';
import { translate } from '../base/l10n';
import { openSource } from '../draft/openSource';
import { filesInOtherFormats } from '../files/otherFormats';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

interface ReportItem extends vscode.QuickPickItem {
  readonly open?: () => Thenable<unknown>;
}

/** A list longer than this is searched by typing, and need not be complete to be found in. */
const MOST_OF_A_KIND = 2000;

const ICONS = { error: '$(error)', warning: '$(warning)', information: '$(info)' } as const;

/**
 * What was indexed and what was not, with reasons. A picker and no document: it is filtered by typing, read out item by
 * item, and Enter opens the file.
 */
export async function showProblems(newscite: AsyncNewscite): Promise<void> {
  const [status, sources, others] = await Promise.all([newscite.status(), newscite.sources(), filesInOtherFormats()]);
  const encodings = new Map(sources.map(({ uri, location }) => [uri, location.encoding]));
  const itemOf = (problem: ProblemView) => problemItem(problem, encodings.get(problem.uri));
  const { problems, notes } = problemsAndNotes(status);
  // In Restricted Mode nothing could be filled in.
  const incomplete = vscode.workspace.isTrusted ? sources.filter(({ missing }) => missing.length > 0) : [];
  const items = [
    ...section(t('Problems ({0})', problems.length), problems.map(itemOf)),
    ...section(t('Notes ({0})', notes.length), notes.map(itemOf)),
    ...section(t('Details missing ({0})', incomplete.length), incomplete.map(incompleteItem)),
    ...section(t('Sources ({0})', sources.length), sources.map(sourceItem)),
    ...section(t('Passed over ({0})', status.skipped.length), status.skipped.map(skippedItem)),
    ...section(t('In another format ({0})', others.length), others.map(otherFormatItem)),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: libraryCount(status, translate),
    placeHolder: t('Type a file name or a problem; Enter opens the file'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  await picked?.open?.();
}

function section(label: string, items: readonly ReportItem[]): readonly ReportItem[] {
  if (items.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items.slice(0, MOST_OF_A_KIND)];
}

const IN_FRONT = { beside: false, preserveFocus: false };
const TOP = { from: { line: 0, character: 0 }, to: { line: 0, character: 0 } };

/** @param encoding of the file, if it is a source: in any other its letters would be wrong, and lost at a save */
function problemItem({ uri, severity, message, span }: ProblemView, encoding: string | undefined): ReportItem {
  const open = () =>
    encoding === undefined
      ? openFile(uri, span === undefined ? {} : { selection: toRange(span) })
      : openSource({ uri, encoding, span: span ?? TOP }, IN_FRONT);
  return { ...fileItem(ICONS[severity], uri, message), open };
}

function incompleteItem(source: SourceView): ReportItem {
  const detail = t('{0} · Enter fills it in', missingText(source.missing, translate));
  const open = () => vscode.commands.executeCommand(COMMANDS.editSourceDetails, { source });
  return { ...fileItem('$(question)', source.uri, detail), open };
}

function sourceItem({ uri, title, outlet, issued, citekey, claims, location }: SourceView): ReportItem {
  const known = [outlet, issued, title, `@${citekey}`, claimCount(claims, translate)];
  const detail = known.filter((part) => part !== undefined).join(' · ');
  return { ...fileItem('$(file-text)', uri, detail), open: () => openSource(location, IN_FRONT) };
}

function skippedItem({ uri, reason }: SkippedFile): ReportItem {
  return { ...fileItem('$(circle-slash)', uri, reason), open: () => openFile(uri, {}) };
}

function otherFormatItem(uri: string): ReportItem {
  const detail = t('Newscite reads text and Markdown: save what it says as a .txt or .md file.');
  return { ...fileItem('$(file)', uri, detail), open: () => openFile(uri, {}) };
}

function fileItem(icon: string, uri: string, detail: string): ReportItem {
  const path = vscode.workspace.asRelativePath(toUri(uri));
  const slash = path.lastIndexOf('/');
  return { label: `${icon} ${path.slice(slash + 1)}`, description: path.slice(0, Math.max(0, slash)), detail };
}

/** By VS Code itself, which knows what to do with a folder, a binary and a file that is gone. */
function openFile(uri: string, options: vscode.TextDocumentShowOptions): Thenable<unknown> {
  return vscode.commands.executeCommand('vscode.open', toUri(uri), options);
}
