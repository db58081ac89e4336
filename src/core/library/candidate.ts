import { type ArticleMetadata } from '../article/article';
import { generateCitekey } from '../citation/citekey';
import { isTellingWord } from '../claim/sign/tellingWord';
import { type ParsedSidecar } from '../sidecar/parseSidecar';
import { type AnchoredAnnotation, anchoredAnnotations } from './annotations';
import { type ReadArticle } from './articleFile';
import { type AnchoredRuling, anchoredRulings } from './rulings';
import { withTextTakenIn } from './takenIn';

/** A read article with its sidecar: all of a source that doesn't depend on the other files. */
export interface Candidate {
  readonly uri: string;
  /** As the writer's rulings have it. */
  readonly file: ReadArticle;
  readonly sidecar: ParsedSidecar | undefined;
  /** The URI of the sidecar, where it was left behind at the article's former name. */
  readonly adoptedFrom?: string;
  readonly rulings: readonly AnchoredRuling[];
  readonly annotations: readonly AnchoredAnnotation[];
  readonly metadata: ArticleMetadata;
  /** What the sidecar fixed. */
  readonly fixedKey: string | undefined;
  /** What the key would be if nobody else had it. */
  readonly baseKey: string;
}

export function candidateOf(uri: string, file: ReadArticle, sidecar: ParsedSidecar | undefined): Candidate {
  const typed = sidecar?.sidecar?.metadata ?? {};
  // What the writer typed wins over what was read.
  const metadata = { ...file.article.metadata, ...typed };
  const said = sidecar?.sidecar?.rulings ?? [];
  const rulings = said.length === 0 ? [] : anchoredRulings(file.article.text, said);
  const notes = sidecar?.sidecar?.annotations ?? [];
  const isTelling = isTellingWord(metadata.lang?.value ?? '');
  return {
    uri,
    file: rulings.length === 0 ? file : withTextTakenIn(file, rulings),
    sidecar,
    rulings,
    annotations: notes.length === 0 ? [] : anchoredAnnotations(file.article.text, notes, isTelling),
    metadata,
    fixedKey: sidecar?.sidecar?.citekey ?? sidecar?.legibleKey,
    baseKey: Object.keys(typed).length === 0 ? file.baseKey : generateCitekey(metadata, file.article.text),
  };
}
