import { type AsyncNewscite, type ProblemView, type SkippedFile, type SourceView } from '../core';
import { toRange, toUri } from './convert';
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
  const [status, sources] = await Promise.all([newscite.status(), newscite.sources()]);
  const items = [
    ...section(t('Problems ({0})', status.problems.length), status.problems.map(problemItem)),
    ...section(t('Sources ({0})', sources.length), sources.map(sourceItem)),
    ...section(t('Passed over ({0})', status.skipped.length), status.skipped.map(skippedItem)),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Newscite: {0} claims in {1} sources', status.claims, status.sources),
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

function problemItem({ uri, severity, message, span }: ProblemView): ReportItem {
  const options = span === undefined ? {} : { selection: toRange(span) };
  return { ...fileItem(ICONS[severity], uri, message), open: () => openFile(uri, options) };
}

function sourceItem({ uri, title, outlet, issued, citekey, claims }: SourceView): ReportItem {
  const known = [outlet, issued, title, `@${citekey}`, t('{0} claims', claims)];
  const detail = known.filter((part) => part !== undefined).join(' · ');
  return { ...fileItem('$(file-text)', uri, detail), open: () => openFile(uri, {}) };
}

function skippedItem({ uri, reason }: SkippedFile): ReportItem {
  return { ...fileItem('$(circle-slash)', uri, reason), open: () => openFile(uri, {}) };
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
