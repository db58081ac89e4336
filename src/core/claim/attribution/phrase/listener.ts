import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';

const OBJECTS = new Set(['me', 'him', 'her', 'us', 'them', 'you', 'it', 'ihm', 'ihr', 'uns', 'ihnen', 'mir']);
const LONGEST_LISTENER = 8;

/** Behind whom something is told: `told her`, `told The Springfield Post`, `told the newspaper`. */
export function behindListener(tokens: readonly Token[], from: number, { grammar }: Language): number {
  if (grammar.complementisers.has(tokenAt(tokens, from).lower)) return from;
  if (OBJECTS.has(tokenAt(tokens, from).lower)) return from + 1;
  let at = from;
  while (at - from < LONGEST_LISTENER) {
    const token = tokenAt(tokens, at);
    // `told Acme's "Lake Talk" that …`
    if (token.kind === 'quotation' && /['’]s?$/.test(tokenAt(tokens, at - 1).lower)) {
      at++;
      continue;
    }
    if (token.kind !== 'word' || grammar.auxiliaries.has(token.lower) || grammar.timeWords.has(token.lower)) break;
    if (at > from && beginsAnew(token, tokenAt(tokens, at - 1), grammar)) break;
    if (grammar.prepositions.has(token.lower) && token.lower !== 'of') break;
    at++;
  }
  return at;
}

/** A word that can't go on with the listener: an article, a pronoun, a name behind a common noun. */
function beginsAnew(token: Token, before: Token, grammar: Language['grammar']): boolean {
  if (grammar.determiners.has(token.lower) || grammar.pronouns.has(token.lower)) return !token.isCapitalised;
  if (grammar.complementisers.has(token.lower) || grammar.subordinators.has(token.lower)) return true;
  return token.isCapitalised && !before.isCapitalised && !grammar.determiners.has(before.lower);
}
