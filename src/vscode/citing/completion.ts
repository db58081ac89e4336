import { type AsyncNewscite, type CitationCompletion, type CompletionKind } from '../../core';
import { type Bibliographies } from '../files/bibliographies';
import { rangeInDocument } from '../base/convert';
import { MARKDOWN } from '../draft/drafts';
import { RECORD_CITATION } from '../base/ids';
import * as vscode from 'vscode';

/** Markdown has quick suggestions off: only these open the list by themselves. */
const TRIGGERS = ['@', ',', ' ', '['];
/** A citation that is being written, up to the caret. Spares the worker every space of ordinary prose. */
const IN_CITATION = /@[^\s@]*(?:(?:[,;]\s?| ?\[)[^@\]]{0,80})?$/;

const KINDS: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  source: vscode.CompletionItemKind.Reference,
  entry: vscode.CompletionItemKind.Reference,
  paragraph: vscode.CompletionItemKind.Text,
  claim: vscode.CompletionItemKind.Value,
};

/** Sources after `@`, then paragraphs and claims of the one that was chosen. */
export function registerCompletion(newscite: AsyncNewscite, bibliographies: Bibliographies): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      const before = document.lineAt(position.line).text.slice(0, position.character);
      if (!IN_CITATION.test(before)) return undefined;
      const [text, offset] = [document.getText(), document.offsetAt(position)];
      const listed = await bibliographies.of(document);
      const offered = await newscite.completionsAt(text, offset, listed);
      if (token.isCancellationRequested) return undefined;
      // Incomplete: what fits the next letter is for the core to say, which knows titles and outlets.
      return new vscode.CompletionList(
        offered.map((completion) => itemOf(completion, document)),
        true,
      );
    },
  };
  return vscode.languages.registerCompletionItemProvider(MARKDOWN, provider, ...TRIGGERS);
}

function itemOf(completion: CitationCompletion, document: vscode.TextDocument): vscode.CompletionItem {
  const { kind, label, detail, documentation, filterText, insertText, replace, pinEdit, rank } = completion;
  const item = new vscode.CompletionItem({ label, description: detail }, KINDS[kind]);
  item.documentation = documentation;
  item.filterText = filterText;
  item.insertText = insertText;
  item.range = rangeInDocument(document, replace);
  item.sortText = String(rank).padStart(6, '0');
  if (pinEdit) {
    item.additionalTextEdits = [vscode.TextEdit.replace(rangeInDocument(document, pinEdit.replace), pinEdit.text)];
  }
  // In Restricted Mode nothing may be written but what the writer sees.
  if (vscode.workspace.isTrusted) item.command = recording(completion, document);
  return item;
}

function recording({ citekey, claimId }: CitationCompletion, document: vscode.TextDocument): vscode.Command {
  const parameters = { draft: document.uri.toString(), citekey, ...(claimId === undefined ? {} : { claimId }) };
  return { command: RECORD_CITATION, title: '', arguments: [parameters] };
}
