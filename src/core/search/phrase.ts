import { closeness } from './closeness';
import { type SearchEntry } from './entry';
import { FIELDS } from './fields';
import { queryWordOf, type QueryWord } from './queryWord';
import { SlipAutomaton } from './slipAutomaton';
import { RUN_END, type Tokenizer } from './tokenizer';

/**
 * Tells whether words stand next to each other in one field, in their order. Folded and inflected forms are the same
 * word (`"open source model"` is in `Open-Source-Models`), slips are not.
 *
 * @param isOpen the last word may be the beginning of one
 * @returns `undefined` when there is no word in {@link text}
 */
export function phraseTestOf(
  text: string,
  isOpen: boolean,
  tokenizer: Tokenizer,
): ((entry: SearchEntry) => boolean) | undefined {
  const words = wordsOfPhrase(text, isOpen, tokenizer);
  if (words.length === 0) return undefined;
  const automaton = new SlipAutomaton();
  const isAt = (token: number, word: QueryWord) =>
    closeness(word, tokenizer.units, tokenizer.offset[token] ?? 0, tokenizer.length[token] ?? 0, automaton) > 0;
  const beginsAt = (first: number, count: number) => {
    let token = first;
    for (const word of words) {
      // Between two runs of a script without spaces the first one's last character stands alone.
      if (token < count && tokenizer.kind[token] === RUN_END && !isAt(token, word)) token++;
      if (token >= count || !isAt(token, word)) return false;
      token++;
    }
    return true;
  };
  return (entry) =>
    FIELDS.some((field) => {
      const count = tokenizer.tokenize(entry[field] ?? '');
      for (let token = 0; token < count; token++) if (beginsAt(token, count)) return true;
      return false;
    });
}

/** The words of a phrase, as they are compared. */
export function wordsOfPhrase(text: string, isOpen: boolean, tokenizer: Tokenizer): readonly QueryWord[] {
  const count = tokenizer.tokenize(text);
  const words: QueryWord[] = [];
  for (let token = 0; token < count; token++) {
    const kind = tokenizer.kind[token] ?? 0;
    if (kind === RUN_END) continue;
    const mayGrow = isOpen && tokenizer.sourceEnd[token] === text.length;
    words.push({ ...queryWordOf(tokenizer.textOf(token), mayGrow, kind), matchesPrefix: mayGrow });
  }
  return words;
}
