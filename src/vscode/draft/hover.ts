import { type AsyncNewscite, type CitationHover } from '../../core';
import { type Bibliographies } from '../files/bibliographies';
import { rangeInDocument } from '../base/convert';
import { MARKDOWN } from './drafts';
import { CARD_COMMANDS, type HoverPart, hoverParts } from './hoverText';
import { translate } from '../base/l10n';
import * as vscode from 'vscode';

/** The card with the original passage, over a citation. */
export function registerHover(newscite: AsyncNewscite, bibliographies: Bibliographies): vscode.Disposable {
  return vscode.languages.registerHoverProvider(MARKDOWN, {
    async provideHover(document, position, token) {
      const [text, offset] = [document.getText(), document.offsetAt(position)];
      const listed = await bibliographies.of(document);
      const hover = await newscite.hoverAt(text, offset, listed);
      if (!hover || token.isCancellationRequested) return undefined;
      return new vscode.Hover(contentsOf(hover), rangeInDocument(document, hover.range));
    },
  });
}

function contentsOf({ cards }: CitationHover): vscode.MarkdownString[] {
  return cards.flatMap((card, index) => {
    const place = { number: index + 1, of: cards.length };
    const parts = hoverParts(card, translate, vscode.env.language, place).map(toMarkdownString);
    return index === 0 ? parts : [new vscode.MarkdownString('---'), ...parts];
  });
}

function toMarkdownString({ from, markdown }: HoverPart): vscode.MarkdownString {
  const isOurs = from === 'ours';
  const string = new vscode.MarkdownString(markdown, isOurs);
  if (isOurs) string.isTrusted = { enabledCommands: CARD_COMMANDS };
  return string;
}
