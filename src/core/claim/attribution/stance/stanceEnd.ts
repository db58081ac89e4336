import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';

/** Where a stance from `from` on ends: with the sentence, or at a mark behind which something else is told. */
export function stanceEnd(tokens: readonly Token[], from: number, language: Language): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind !== 'mark') continue;
    // Inside a sentence a stop belongs to a title or an initial: `backed Sen. Jane Roe`.
    if (lower === '.' ? at === tokens.length - 1 : /^[;—–]$/.test(lower)) return at;
    if (lower === ',' && tellsElse(tokenAt(tokens, at + 1), language)) return at;
  }
  return tokens.length;
}

function tellsElse({ lower, word }: Token, { grammar }: Language): boolean {
  if (word.cue || lower.endsWith('ing')) return true;
  return [grammar.relatives, grammar.subordinators, grammar.conjunctions, grammar.determiners].some((words) =>
    words.has(lower),
  );
}
