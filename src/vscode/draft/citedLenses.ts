import { type AsyncNewscite, type CitedPassage } from '../../core';
import { toRange } from '../base/convert';
import { draftCount } from '../base/counts';
import { type DraftIndexer } from '../files/draftIndexer';
import { SETTINGS } from '../base/ids';
import { type Indexer } from '../files/indexer';
import { translate } from '../base/l10n';
import { ARTICLES_AND_DRAFTS, locationsOf } from './references';
import * as vscode from 'vscode';

/** Above each passage of an open article that drafts cite: in how many. A click lists the places. */
export function registerCitedLenses(
  newscite: AsyncNewscite,
  indexer: Indexer,
  drafts: DraftIndexer,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const tell = () => {
    changed.fire();
  };
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      if (!isOn(document)) return undefined;
      const passages = await newscite.citedPassages(document.uri.toString());
      if (token.isCancellationRequested) return undefined;
      return passages.map((passage) => lensOf(document, passage));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(ARTICLES_AND_DRAFTS, provider),
    drafts.onDidChange(tell),
    indexer.onDidChangeState(({ kind }) => {
      if (kind === 'ready') tell();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${SETTINGS.section}.${SETTINGS.citedIn}`)) tell();
    }),
  );
}

function lensOf({ uri }: vscode.TextDocument, { location, citations }: CitedPassage): vscode.CodeLens {
  const range = toRange(location.span);
  const count = new Set(citations.map(({ draftUri }) => draftUri)).size;
  return new vscode.CodeLens(range, {
    title: vscode.l10n.t('Cited in {0}', draftCount(count, translate)),
    command: 'editor.action.showReferences',
    arguments: [uri, range.start, locationsOf({ citations })],
  });
}

function isOn(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(SETTINGS.section, document).get<boolean>(SETTINGS.citedIn, true);
}
