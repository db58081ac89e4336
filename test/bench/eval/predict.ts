import { type Article } from '../../../src/core/article/article';
import { parseArticle } from '../../../src/core/article/parseArticle';
import { type Extraction } from '../../../src/core/claim/claim';
import { extractClaims } from '../../../src/core/claim/extractClaims';

/** Articles with what was extracted from them, and how fast. */
export interface Predicted {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
  /** Of extraction alone, by processor time and the best of the rounds, since others may be at work on the machine. */
  readonly charactersPerSecond: number;
}

const ROUNDS = 5;

/** Reads texts as the extension would, and extracts their claims. */
export function predict(texts: readonly string[]): Predicted {
  const articles = texts.map((text) => parseArticle(text, 'article.txt').article);
  let best = Infinity;
  let extractions: readonly Extraction[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    extractions = articles.map(extractClaims);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return { articles, extractions, charactersPerSecond: (1000 * length) / best };
}
