import { spellingsOf } from '../search/amounts';
import { type Statement } from './statementAt';

/** As many as the index looks at of a query, with room for a word that it reads as two. */
const WORDS_A_QUERY = 12;
/** A paragraph's worth; more takes time and tells no more. */
const MOST_QUERIES = 6;
/** Of scripts without spaces, a run is cut: the index reads it in pairs. */
const PIECE = 8;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,8}|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const SHORTEST = 2;

/** The words of a statement as queries: the index looks at no more than the first words of one. */
export function supportQueries({ words, sentences }: Statement): readonly string[] {
  const telling = (words.match(WORD) ?? []).filter((word) => word.length > SHORTEST || !/^\p{Ll}+$/u.test(word));
  const amounts = spellingsOf(sentences.flatMap(({ figures }) => figures.map(({ text }) => text)).join(' ; '));
  // A blank at the end: no word is still being typed.
  return [...chunksOf(telling, isUnspaced(words) ? PIECE / 2 : WORDS_A_QUERY), ...amounts.slice(0, 1)]
    .slice(0, MOST_QUERIES)
    .map((query) => `${query} `);
}

function chunksOf(words: readonly string[], size: number): readonly string[] {
  const count = Math.ceil(words.length / size);
  const each = Math.ceil(words.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => words.slice(i * each, (i + 1) * each).join(' '));
}

function isUnspaced(words: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words);
}
