import { isLowerUnit } from '../token/characters';
import { type Token, tokenAt } from '../token/token';

const LETTERS = /^(?:\p{Lu}[\p{Lu}\d&-]{1,6}|(?:\p{Lu}\.){2,5}|(?:\p{Lu}\.){1,4}\p{Lu})$/u;

/** Two capitals or more and nothing else: `WHO`, `U.N.`. */
export function isLetters(word: string): boolean {
  // Most names go on in small letters, and an expression costs more than a look at them.
  return !isLowerUnit(word.charCodeAt(1)) && LETTERS.test(word);
}

/** `WHO` in `World Health Organization (WHO)`: letters in brackets that stand in the name in the same order. */
export function lettersBehind(text: string, tokens: readonly Token[], to: number, name: string): string | undefined {
  if (tokenAt(tokens, to).lower !== '(' || tokenAt(tokens, to + 2).lower !== ')') return undefined;
  const { start, end } = tokenAt(tokens, to + 1);
  const letters = text.slice(start, end);
  return isLetters(letters) && standFor(letters, name) ? letters : undefined;
}

function standFor(letters: string, name: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase().replaceAll('.', '')) {
    const found = lower.indexOf(letter, at);
    if (found < 0 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}
