import { CONTEXT_KEYS } from './ids';
import { type Indexer, type IndexState } from './indexer';
import * as vscode from 'vscode';

/** Tells menus and welcome texts what there is. */
export function registerContextKeys(indexer: Indexer): vscode.Disposable {
  const tell = (state: IndexState) => {
    if (state.kind !== 'ready') return;
    setContext(CONTEXT_KEYS.ready, true);
    setContext(CONTEXT_KEYS.hasSources, state.status.sources > 0);
  };
  tell(indexer.state);
  return indexer.onDidChangeState(tell);
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
