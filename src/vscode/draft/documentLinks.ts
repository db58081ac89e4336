import { type AsyncNewscite, type SourceLocation } from '../../core';
import { rangeInDocument, toUri } from '../base/convert';
import { openSourceDocument } from './definition';
import { isArticle, MARKDOWN } from './drafts';
import { type Indexer } from '../files/indexer';
import * as vscode from 'vscode';

/** A link that knows where it leads before VS Code asks. */
class CitationDocumentLink extends vscode.DocumentLink {
  constructor(
    range: vscode.Range,
    readonly location: SourceLocation,
  ) {
    super(range);
  }
}

/** Makes links of citations, so that they are found and followed as a draft's other links are. */
export function registerDocumentLinks(newscite: AsyncNewscite, indexer: Indexer): vscode.Disposable {
  const register = () => vscode.languages.registerDocumentLinkProvider(MARKDOWN, linksOf(newscite));
  let registered = register();
  // A provider can't say that its links have changed: only a new one is asked again.
  const listener = indexer.onDidChangeState(({ kind }) => {
    if (kind !== 'ready') return;
    registered.dispose();
    registered = register();
  });
  return new vscode.Disposable(() => {
    listener.dispose();
    registered.dispose();
  });
}

function linksOf(newscite: AsyncNewscite): vscode.DocumentLinkProvider<CitationDocumentLink> {
  return {
    async provideDocumentLinks(document, token) {
      if (await isArticle(document, newscite)) return undefined;
      const links = await newscite.citationLinks(document.getText());
      if (token.isCancellationRequested) return undefined;
      return links.map(({ range, target }) => new CitationDocumentLink(rangeInDocument(document, range), target));
    },
    async resolveDocumentLink(link) {
      const { uri, span, encoding } = link.location;
      // VS Code opens the target itself: one in another encoding than its own has to be loaded before.
      if (encoding !== 'utf8') await openSourceDocument(uri, encoding);
      link.target = toUri(uri).with({ fragment: `L${span.from.line + 1},${span.from.character + 1}` });
      return link;
    },
  };
}
