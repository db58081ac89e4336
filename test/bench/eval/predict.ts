import { type Article } from '../../../src/core/article/article';
import { parseArticle } from '../../../src/core/article/parseArticle';
import { type Extraction } from '../../../src/core/claim/claim';
import { extractClaims } from '../../../src/core/claim/extractClaims';

/** Articles with what was extracted from them. */
export interface Predicted {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
}

/** Reads texts as the extension would, and extracts their claims. */
export function predict(texts: readonly string[]): Predicted {
  const articles = texts.map((text) => parseArticle(text, 'article.txt').article);
  return { articles, extractions: articles.map((article) => extractClaims(article)) };
}
