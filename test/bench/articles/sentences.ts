import { parseArticle } from '../../../src/core/article/parseArticle';
import { extractClaims } from '../../../src/core/claim/extractClaims';
import { textOf } from '../../../src/core/text/range';
import { type KnownArticle } from './corpora';
import { randomFrom, sampleOf } from './random';

/** A sentence or block of an article with the verdict on it. */
export interface Judged {
  /** `claim`, or why it is boilerplate. */
  readonly verdict: string;
  readonly text: string;
  readonly corpus: string;
}

/** Articles a sentence is drawn from; enough that few sentences of a sample share one. */
const ARTICLES = 400;

/**
 * Sentences as they come, and as many blocks that were sorted out, which are too rare among the first to be judged by them.
 */
export function judgedSample(
  articles: readonly KnownArticle[],
  size: number,
  seed: number,
): {
  readonly all: readonly Judged[];
  readonly dropped: readonly Judged[];
  readonly claims: number;
  readonly blocks: number;
} {
  const random = randomFrom(seed);
  const judged = sampleOf(articles, ARTICLES, random).flatMap(judge);
  const isClaim = ({ verdict }: Judged): boolean => verdict === 'claim';
  const claims = judged.filter(isClaim).length;
  return {
    all: sampleOf(judged, size, random),
    dropped: sampleOf(
      judged.filter((one) => !isClaim(one)),
      size,
      random,
    ),
    claims,
    blocks: judged.length - claims,
  };
}

function judge({ text, corpus }: KnownArticle): readonly Judged[] {
  const { article } = parseArticle(text, 'story.txt');
  const { claims: sentences, asides } = extractClaims(article);
  const claims = sentences.map((claim) => ({ verdict: 'claim', text: claim.text, corpus }));
  const rest = [...article.boilerplate, ...asides].map(({ range, why }) => ({
    verdict: why,
    text: textOf(text, range),
    corpus,
  }));
  return [...claims, ...rest];
}
