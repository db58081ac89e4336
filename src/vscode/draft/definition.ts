import { type AsyncNewscite, type SourceLocation } from '../../core';
import { rangeInDocument, toRange, toUri } from '../base/convert';
import { MARKDOWN } from './drafts';
import * as vscode from 'vscode';

/** From a citation to the passage it cites. */
export function registerDefinition(newscite: AsyncNewscite): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(MARKDOWN, {
    async provideDefinition(document, position, token) {
      const definition = await newscite.definitionsAt(document.getText(), document.offsetAt(position));
      if (!definition || token.isCancellationRequested) return undefined;
      await Promise.all(definition.targets.map(decode));
      const originSelectionRange = rangeInDocument(document, definition.range);
      return definition.targets.map((target) => ({ ...linkTo(target), originSelectionRange }));
    },
  });
}

function linkTo({ uri, span }: SourceLocation): vscode.LocationLink {
  const range = toRange(span);
  return { targetUri: toUri(uri), targetRange: range, targetSelectionRange: range };
}

/**
 * VS Code opens the target itself, in the encoding of its settings. A document that is loaded keeps its own, so one that
 * needs another is loaded here first.
 */
async function decode({ uri, encoding }: SourceLocation): Promise<void> {
  if (encoding !== 'utf8') await openSourceDocument(uri, encoding);
}

/** Loads a source in the encoding it was read in, so that its ranges fit. */
export async function openSourceDocument(uri: string, encoding: string): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(toUri(uri), { encoding });
  } catch {
    // Open with unsaved changes in another encoding: then that is what there is to show.
    return vscode.workspace.openTextDocument(toUri(uri));
  }
}
