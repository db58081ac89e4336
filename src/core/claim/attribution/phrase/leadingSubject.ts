import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';
import { isFronted } from '../bracket';
import { type Span } from '../report';

const LONGEST_SUBJECT = 20;

/**
 * German: the noun phrase or pronoun that opens a sentence, up to its verb, which is the first small word behind a noun that
 * goes on no phrase; `undefined` where something else opens it.
 */
export function leadingSubject(tokens: readonly Token[], before: number, language: Language): Span | undefined {
  const { grammar } = language;
  const from = grammar.conjunctions.has(tokenAt(tokens, 0).lower) ? 1 : 0;
  const first = tokenAt(tokens, from);
  if (first.kind !== 'word' || grammar.subordinators.has(first.lower) || grammar.asWords.has(first.lower))
    return undefined;
  if (/^(?:er|sie|wir|ich)$/.test(first.lower)) return { from, to: from + 1 };
  if (isFronted(tokens, from + 1, language) || grammar.pronouns.has(first.lower)) return undefined;
  let to = from;
  while (to < Math.min(before, from + LONGEST_SUBJECT) && staysIn(tokens, to, from, language)) to++;
  return to > from && to < before && tokenAt(tokens, to - 1).isCapitalised ? { from, to } : undefined;
}

function staysIn(tokens: readonly Token[], at: number, from: number, { grammar }: Language): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return token.lower === '.' && tokenAt(tokens, at - 1).isCapitalised;
  if (grammar.auxiliaries.has(token.lower)) return false;
  if (at === from || token.isCapitalised || !tokenAt(tokens, at - 1).isCapitalised) return true;
  return (
    grammar.prepositions.has(token.lower) || grammar.nounLinks.has(token.lower) || grammar.determiners.has(token.lower)
  );
}
