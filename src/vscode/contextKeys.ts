import { CONTEXT_KEYS } from './ids';
import { type Indexer, type IndexState } from './indexer';
import * as vscode from 'vscode';

/** Tells menus and welcome texts what there is. */
export function registerContextKeys(indexer: Indexer): vscode.Disposable {
  const tell = (state: IndexState) => {
    if (state.kind !== 'ready') return;
    void setContext(CONTEXT_KEYS.ready, true);
    void setContext(CONTEXT_KEYS.hasSources, state.status.sources > 0);
  };
  tell(indexer.state);
  return indexer.onDidChangeState(tell);
}

/** Tells menus, and the steps of the walkthrough, something that they ask of. */
export async function setContext(key: (typeof CONTEXT_KEYS)[keyof typeof CONTEXT_KEYS], value: boolean): Promise<void> {
  await vscode.commands.executeCommand('setContext', key, value);
}
