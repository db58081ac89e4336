import { openingWords } from '../citation/openingWords';
import { type Source } from '../library/source';

/** The article's title; its opening words in brackets, as bibliographies do, where it names none. */
export function titleOf(source: Source): string {
  return source.metadata.title?.value ?? `[${openingWordsOf(source)}]`;
}

/** The first words of the body, for an article that has no title. */
export function openingWordsOf(source: Source): string {
  const first = source.article.passages[0];
  return first === undefined
    ? source.article.name
    : openingWords(source.article.text.slice(first.range.start, first.range.end));
}
