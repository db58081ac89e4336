import { type LibraryStatus } from '../../core';
import { libraryCount, problemCount, problemsAndNotes } from '../base/counts';
import { COMMANDS } from '../base/ids';
import { type Indexer, type IndexState } from '../files/indexer';
import { translate } from '../base/l10n';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** What the index holds, and how far it is. */
export function registerStatusBar(indexer: Indexer): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('newscite.status', vscode.StatusBarAlignment.Left, 10);
  item.name = 'Newscite';
  item.command = COMMANDS.showProblems;
  const show = (state: IndexState) => {
    if (state.kind === 'indexing') showProgress(item, state.done, state.total);
    else showStatus(item, state.status);
    item.show();
  };
  show(indexer.state);
  return vscode.Disposable.from(item, indexer.onDidChangeState(show));
}

function showProgress(item: vscode.StatusBarItem, done: number, total: number): void {
  item.text = total === 0 ? '$(sync~spin) Newscite' : `$(sync~spin) ${t('Newscite: {0}/{1} files', done, total)}`;
  item.tooltip = t('Newscite is reading your sources.');
  item.backgroundColor = undefined;
  item.accessibilityInformation = { label: t('Newscite: {0} of {1} files read', done, total) };
}

function showStatus(item: vscode.StatusBarItem, status: LibraryStatus): void {
  const text = libraryCount(status, translate);
  const problems = problemsAndNotes(status).problems.length;
  item.text = problems === 0 ? text : `${text} $(warning) ${problems}`;
  item.tooltip = t('What was indexed, and every problem found');
  item.backgroundColor = problems === 0 ? undefined : new vscode.ThemeColor('statusBarItem.warningBackground');
  item.accessibilityInformation = { label: problems === 0 ? text : `${text}, ${problemCount(problems, translate)}` };
}
