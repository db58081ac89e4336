import { type Article } from '../article/article';
import { decodeArticle } from '../article/decodeArticle';
import { parseArticle } from '../article/parseArticle';
import { reasonToPassOver } from '../article/reasonToPassOver';
import { generateCitekey } from '../citation/citekey';
import { type Extraction } from '../claim/claim';
import { extractClaims } from '../claim/extractClaims';
import { hash64 } from '../text/hash';
import { LineMap } from '../text/lineMap';
import { type Problem } from '../text/problem';
import { type ArticleEdges, edgesOf } from './articleEdges';
import { fileNameOf } from './fileChange';
import { type Glance, glanceOf } from './glance';

/** An article that was read. What is large in it may be stored, and is unpacked for who asks: see `store/storedArticle`. */
export interface ReadArticle {
  readonly kind: 'article';
  readonly article: Article;
  readonly lines: LineMap;
  readonly extraction: Extraction;
  readonly glance: Glance;
  readonly edges: ArticleEdges;
  /** What its key would be if nobody else had it, and no sidecar said otherwise. */
  readonly baseKey: string;
  readonly hash: string;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** What became of a file that might be an article. */
export type ArticleFile = ReadArticle | UnusedFile;

export type UnusedFile =
  /** Not an article, for the reason given to the writer. */
  | { readonly kind: 'passedOver'; readonly reason: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Decodes, parses and extracts. Never throws; the bytes are not kept. */
export function readArticleFile(uri: string, bytes: Uint8Array, isNamed: boolean): ArticleFile {
  const decoded = decodeArticle(bytes);
  if (decoded.problems.some((problem) => problem.severity === 'error')) {
    return isNamed ? { kind: 'failed', problems: decoded.problems } : unusable(decoded.problems);
  }
  const { article, problems } = parseArticle(decoded.text, fileNameOf(uri));
  const reason = isNamed ? undefined : reasonToPassOver(article);
  if (reason !== undefined) return passedOver(reason, problems);
  const extraction = extractClaims(article);
  return {
    kind: 'article',
    article,
    lines: new LineMap(decoded.text),
    extraction,
    glance: glanceOf(article),
    edges: edgesOf(article, extraction),
    baseKey: generateCitekey(article.metadata, article.text),
    hash: hash64(decoded.text),
    encoding: decoded.encoding,
    problems: [...decoded.problems, ...problems],
  };
}

/** An empty file that nobody named is a draft or a note that is about to be written: nothing is wrong with it. */
function unusable(problems: readonly Problem[]): UnusedFile {
  const empty = problems.find(({ code }) => code === 'empty-file');
  return empty ? { kind: 'passedOver', reason: empty.message, problems: [] } : { kind: 'failed', problems };
}

/** Front matter that can't be read may have named an address: then nobody knows whether it is an article. */
function passedOver(reason: string, problems: readonly Problem[]): UnusedFile {
  const unread = problems.filter(({ code }) => code === 'front-matter-invalid' || code === 'front-matter-too-large');
  if (unread.length === 0) return { kind: 'passedOver', reason, problems: [] };
  return {
    kind: 'passedOver',
    reason: 'Its front matter can’t be read, so that no web address is known.',
    problems: unread,
  };
}
