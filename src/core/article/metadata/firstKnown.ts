import { type ArticleMetadata } from '../article';

/** Field by field the first value that is known: `sources` in the order of trust. */
export function firstKnown(...sources: readonly ArticleMetadata[]): ArticleMetadata {
  return sources.reduceRight<ArticleMetadata>((known, better) => ({ ...known, ...better }), {});
}
