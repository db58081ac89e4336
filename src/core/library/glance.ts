import { type Article } from '../article/article';
import { paragraphCount } from '../article/passageAt';
import { openingWords } from '../citation/openingWords';
import { textOf } from '../text/range';

/** What lists show of an article's body, so that they need not look into it. */
export interface Glance {
  /** The first words of the body; the file's name where it has none. */
  readonly opening: string;
  /** {@link paragraphCount} */
  readonly paragraphs: number;
}

export function glanceOf(article: Article): Glance {
  const [first] = article.passages;
  return {
    opening: first === undefined ? article.name : openingWords(textOf(article.text, first.range)),
    paragraphs: paragraphCount(article),
  };
}
