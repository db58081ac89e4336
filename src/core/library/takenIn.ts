import { type Article, type Passage } from '../article/article';
import { languageOfPassage } from '../article/language/detectLanguage';
import { isMarkdownName } from '../article/metadata/fileName';
import { extractClaims } from '../claim/extractClaims';
import { textOf, trimmed, type TextRange } from '../text/range';
import { type ReadArticle } from './articleFile';
import { glanceOf } from './glance';
import { type AnchoredRuling, isRuled } from './rulings';

/**
 * An article with the boilerplate and the asides taken in that the writer calls text. Such a passage gets no number of its own, for then
 * all behind it would get others, and drafts cite them by number: it counts with the passage above it.
 */
export function withTextTakenIn(file: ReadArticle, rulings: readonly AnchoredRuling[]): ReadArticle {
  const { article } = file;
  const isText = (range: TextRange) => isRuled(rulings, 'text', range);
  const taken = article.boilerplate.filter(({ range }) => isText(range));
  if (taken.length === 0 && !file.extraction.asides.some(({ range }) => isText(range))) return file;
  const joined = taken.map(({ range }, index) => ({
    ...passageOf(article, range),
    ...numberOf(article, range, index),
  }));
  const ruled: Article = {
    ...article,
    passages: [...article.passages, ...joined].sort((a, b) => a.range.start - b.range.start),
    boilerplate: article.boilerplate.filter((each) => !taken.includes(each)),
  };
  return { ...file, article: ruled, glance: glanceOf(ruled), extraction: extractClaims(ruled, isText) };
}

function passageOf(article: Article, range: TextRange): Pick<Passage, 'range' | 'lang'> {
  const words = isMarkdownName(article.name) ? withoutMark(article.text, range) : trimmed(article.text, range);
  const lang = languageOfPassage(textOf(article.text, words)) ?? article.metadata.lang?.value ?? 'und';
  return { range: words, lang };
}

/** Where there is no other passage, nothing can be cited that a new number would change. */
function numberOf({ passages }: Article, { start }: TextRange, index: number): Pick<Passage, 'locator' | 'isJoined'> {
  if (passages.length === 0) return { locator: index + 1 };
  return { locator: Math.max(1, passages.filter(({ range }) => range.start < start).length), isJoined: true };
}

/** Without the `##`, `>` or `-` before the words. */
function withoutMark(text: string, range: TextRange): TextRange {
  const mark = /^\s*(?:#{1,6}|[-*+>]|\d{1,9}[.)])[ \t]+/.exec(textOf(text, range))?.[0] ?? '';
  return trimmed(text, { start: range.start + mark.length, end: range.end });
}
