import { type ArticleMetadata } from '../article/article';
import { generateCitekey } from '../citation/citekey';
import { isTellingWord } from '../claim/sign/tellingWord';
import { type ParsedSidecar } from '../sidecar/parseSidecar';
import { type ArticleFile } from './articleFile';
import { type AnchoredAnnotation, anchoredAnnotations } from './annotations';
import { type AnchoredRuling, anchoredRulings } from './rulings';
import { withTextTakenIn } from './takenIn';

/** A read article with its sidecar: all of a source that doesn't depend on the other files. */
export interface Candidate {
  readonly uri: string;
  /** As the writer's rulings have it. */
  readonly file: Extract<ArticleFile, { kind: 'article' }>;
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

export function candidateOf(
  uri: string,
  file: Extract<ArticleFile, { kind: 'article' }>,
  sidecar: ParsedSidecar | undefined,
): Candidate {
  // What the writer typed wins over what was read.
  const metadata = { ...file.article.metadata, ...sidecar?.sidecar?.metadata };
  const rulings = anchoredRulings(file.article.text, sidecar?.sidecar?.rulings ?? []);
  const isTelling = isTellingWord(metadata.lang?.value ?? '');
  return {
    uri,
    file: withTextTakenIn(file, rulings),
    sidecar,
    rulings,
    annotations: anchoredAnnotations(file.article.text, sidecar?.sidecar?.annotations ?? [], isTelling),
    metadata,
    fixedKey: sidecar?.sidecar?.citekey ?? sidecar?.legibleKey,
    baseKey: generateCitekey(metadata, file.article.text),
  };
}
