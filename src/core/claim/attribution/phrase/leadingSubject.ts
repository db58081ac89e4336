import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { isFronted } from '../bracket';
import { type Span } from '../report';

const LONGEST_SUBJECT = 20;

/**
 * German: the noun phrase or pronoun that opens a sentence, up to its verb, which is the first small word behind a noun that
 * goes on no phrase; `undefined` where something else opens it.
 */
export function leadingSubject(tokens: readonly Token[], before: number): Span | undefined {
  const from = isPart(tokenAt(tokens, 0), Part.Conjunction) ? 1 : 0;
  const first = tokenAt(tokens, from);
  if (first.kind !== 'word' || isPart(first, Part.Subordinator | Part.AsWord)) return undefined;
  if (/^(?:er|sie|wir|ich)$/.test(first.lower)) return { from, to: from + 1 };
  if (isFronted(tokens, from + 1) || isPart(first, Part.Pronoun)) return undefined;
  let to = from;
  while (to < Math.min(before, from + LONGEST_SUBJECT) && staysIn(tokens, to, from)) to++;
  return to > from && to < before && tokenAt(tokens, to - 1).isCapitalised ? { from, to } : undefined;
}

function staysIn(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return token.lower === '.' && tokenAt(tokens, at - 1).isCapitalised;
  if (isPart(token, Part.Auxiliary)) return false;
  if (at === from || token.isCapitalised || !tokenAt(tokens, at - 1).isCapitalised) return true;
  return isPart(token, Part.Preposition | Part.NounLink | Part.Determiner);
}
