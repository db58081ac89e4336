import { type AsyncNewscite } from '../../core';
import { typedTag } from './annotationNote';
import { annotationCount } from './annotationText';
import { translate } from '../base/l10n';
import * as vscode from 'vscode';

/** Completes `#` in the boxes of notes by the tags in use. */
export function registerTagCompletion(newscite: AsyncNewscite): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const typed = /(?<!\S)#"?[^\s#"]*$/u.exec(document.lineAt(position).text.slice(0, position.character))?.[0];
      if (typed === undefined) return [];
      const range = new vscode.Range(position.translate(0, -typed.length), position);
      return (await newscite.tagsInUse()).map(({ tag, annotations }, at) => {
        const item = new vscode.CompletionItem(tag, vscode.CompletionItemKind.Keyword);
        item.insertText = typedTag(tag);
        item.filterText = typed.startsWith('#"') ? `#"${tag}` : `#${tag}`;
        item.range = range;
        item.detail = annotationCount(annotations, translate);
        item.sortText = String(at).padStart(5, '0');
        return item;
      });
    },
  };
  return vscode.languages.registerCompletionItemProvider({ scheme: 'comment' }, provider, '#');
}
