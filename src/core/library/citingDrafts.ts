import { type Citation } from '../citation/citation';
import { scanCitations } from '../citation/scanCitations';
import { LineMap, type TextSpan } from '../text/lineMap';
import { type FileChange } from './fileChange';

/** One source cited in a draft of the folder. */
export interface DraftCitation {
  readonly draftUri: string;
  readonly citation: Citation;
  /** Of the citation, from its prefix or `@` to its locator. */
  readonly span: TextSpan;
}

/** What the drafts of the folder cite. Of a draft only its citations are kept. */
export class CitingDrafts {
  /** Citations by their keys, by draft. */
  private readonly drafts = new Map<string, ReadonlyMap<string, readonly DraftCitation[]>>();

  apply(change: FileChange): void {
    const text = change.kind === 'changed' ? new TextDecoder().decode(change.bytes) : '';
    const citations = text.includes('@') ? citationsByKey(change.uri, text) : new Map();
    if (citations.size === 0) this.drafts.delete(change.uri);
    else this.drafts.set(change.uri, citations);
  }

  /** By draft, in the order of their addresses; within one in its order. */
  citing(citekey: string): readonly DraftCitation[] {
    const found = [...this.drafts].flatMap(([uri, citations]) => {
      const own = citations.get(citekey);
      return own ? [{ uri, own }] : [];
    });
    return found.sort((a, b) => (a.uri < b.uri ? -1 : 1)).flatMap(({ own }) => own);
  }
}

function citationsByKey(draftUri: string, text: string): ReadonlyMap<string, readonly DraftCitation[]> {
  const byKey = new Map<string, DraftCitation[]>();
  const lines = new LineMap(text);
  for (const citation of scanCitations(text).flatMap(({ citations }) => citations)) {
    const found = { draftUri, citation, span: lines.spanOf(citation) };
    const others = byKey.get(citation.key);
    if (others) others.push(found);
    else byKey.set(citation.key, [found]);
  }
  return byKey;
}
