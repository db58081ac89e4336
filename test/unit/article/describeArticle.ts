import { textOf } from '../../../src/core/text/range';
import { type Article } from '../../../src/core/article/article';
import { parseArticle } from '../../../src/core/article/parseArticle';

/** The article of a text, as a plain file unless named otherwise. */
export function articleOf(text: string, name = 'story.txt'): Article {
  return parseArticle(text, name).article;
}

/** The passages' words, in order. */
export function passagesOf(article: Article): readonly string[] {
  return article.passages.map(({ range }) => textOf(article.text, range));
}

/** `why: words` of everything that is not prose. */
export function boilerplateOf(article: Article): readonly string[] {
  return article.boilerplate.map(({ range, why }) => `${why}: ${textOf(article.text, range)}`);
}

/** Two paragraphs that nothing is special about. */
export const PROSE = [
  'The harbour council voted on Tuesday to close the old ferry terminal by the end of the year.',
  'Residents had asked for another round of talks, but the mayor said that the money was gone.',
] as const;
