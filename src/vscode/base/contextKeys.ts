import { type AsyncNewscite } from '../../core';
import { CONTEXT_KEYS } from './ids';
import { type Indexer, type IndexState } from '../files/indexer';
import { LatestOnly } from './latestOnly';
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

/** Tells the menus of editors whether what is in front is an article. */
export function registerArticleKey(newscite: AsyncNewscite, indexer: Indexer): vscode.Disposable {
  const isArticle = new LatestOnly(
    async (uri: string | undefined) => uri !== undefined && (await newscite.source(uri)) !== undefined,
    (value) => void setContext(CONTEXT_KEYS.articleInFront, value),
    () => undefined,
  );
  const ask = () => {
    isArticle.ask(vscode.window.activeTextEditor?.document.uri.toString());
  };
  ask();
  return vscode.Disposable.from(
    isArticle,
    vscode.window.onDidChangeActiveTextEditor(ask),
    indexer.onDidChangeState(({ kind }) => {
      if (kind === 'ready') ask();
    }),
  );
}

/** Tells menus, and the steps of the walkthrough, something that they ask of. */
export async function setContext(key: (typeof CONTEXT_KEYS)[keyof typeof CONTEXT_KEYS], value: boolean): Promise<void> {
  await vscode.commands.executeCommand('setContext', key, value);
}
