import { type AsyncNewscite, type References } from '../../core';
import { locationIn } from '../source/claimArguments';
import { toRange, toUri } from '../base/convert';
import { type DraftIndexer } from '../files/draftIndexer';
import { openSource } from './openSource';
import { type Services } from '../services';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

/** Drafts and articles. */
export const ARTICLES_AND_DRAFTS: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];

/** Shift+F12 on a citation, or in an article: every draft of the folder that cites the same. */
export function registerReferences(newscite: AsyncNewscite, drafts: DraftIndexer): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(ARTICLES_AND_DRAFTS, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      await drafts.settled();
      const found = await referencesAt(newscite, document, position);
      if (token.isCancellationRequested) return undefined;
      const targets = includeDeclaration ? found.flatMap(({ target }) => target ?? []) : [];
      const cited = targets.map(({ uri, span }) => new vscode.Location(toUri(uri), toRange(span)));
      return [...cited, ...found.flatMap(locationsOf)];
    },
  });
}

/**
 * The same as a command, for the Sources view and the palette.
 *
 * @param argument a tree item; else the place in the active editor is meant
 */
export async function findReferences({ newscite, drafts }: Services, argument: unknown): Promise<void> {
  await drafts.settled();
  const location = locationIn(argument);
  const editor = vscode.window.activeTextEditor;
  const found = location
    ? [await newscite.referencesIn(location.uri, location.range.start)]
    : editor && (await referencesAt(newscite, editor.document, editor.selection.active));
  const references = found?.filter((one) => one !== undefined) ?? [];
  if (references.length === 0) {
    void vscode.window.showInformationMessage(t('Put the cursor on a citation, or open the article that you mean.'));
    return;
  }
  const locations = references.flatMap(locationsOf);
  if (locations.length === 0) {
    void vscode.window.showInformationMessage(t('No draft in this folder cites this yet.'));
    return;
  }
  // The list opens in an editor: that of the article when it was asked from the view.
  if (location) await openSource(location, { beside: false, preserveFocus: false });
  await showReferences(locations);
}

/** Shows places of drafts in a list over the active editor. */
async function showReferences(locations: readonly vscode.Location[]): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, selection.active, locations);
}

async function referencesAt(
  newscite: AsyncNewscite,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly References[]> {
  const offset = document.offsetAt(position);
  const ofArticle = await newscite.referencesIn(document.uri.toString(), offset);
  if (ofArticle) return [ofArticle];
  return document.languageId === 'markdown' ? newscite.referencesAt(document.getText(), offset) : [];
}

/** Places of drafts as VS Code lists them. */
export function locationsOf({ citations }: Pick<References, 'citations'>): vscode.Location[] {
  return citations.map(({ draftUri, span }) => new vscode.Location(toUri(draftUri), toRange(span)));
}
