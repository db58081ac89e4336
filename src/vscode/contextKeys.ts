import { CONTEXT_KEYS } from './ids';
import { type Indexer, type IndexState } from './indexer';
import * as vscode from 'vscode';

/** Tells menus and welcome texts what there is. */
export function registerContextKeys(indexer: Indexer): vscode.Disposable {
  const tell = (state: IndexState) => {
    setContext(CONTEXT_KEYS.indexing, state.kind === 'indexing');
    if (state.kind === 'ready') setContext(CONTEXT_KEYS.hasSources, state.status.sources > 0);
  };
  tell(indexer.state);
  return indexer.onDidChangeState(tell);
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
