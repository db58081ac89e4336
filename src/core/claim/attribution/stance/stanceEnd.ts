import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';

/** Where a stance from `from` on ends: with the sentence, or at a mark behind which something else is told. */
export function stanceEnd(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind !== 'mark') continue;
    // Inside a sentence a stop belongs to a title or an initial: `backed Sen. Jane Roe`.
    if (lower === '.' ? at === tokens.length - 1 : /^[;—–]$/.test(lower)) return at;
    if (lower === ',' && tellsElse(tokenAt(tokens, at + 1))) return at;
  }
  return tokens.length;
}

function tellsElse(token: Token): boolean {
  if (token.word.cue || token.lower.endsWith('ing')) return true;
  return isPart(token, Part.Relative | Part.Subordinator | Part.Conjunction | Part.Determiner);
}
