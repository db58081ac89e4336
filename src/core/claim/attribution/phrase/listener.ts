import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';

const OBJECTS = new Set(['me', 'him', 'her', 'us', 'them', 'you', 'it', 'ihm', 'ihr', 'uns', 'ihnen', 'mir']);
const LONGEST_LISTENER = 8;

/** Behind whom something is told: `told her`, `told The Springfield Post`, `told the newspaper`. */
export function behindListener(tokens: readonly Token[], from: number): number {
  if (isPart(tokenAt(tokens, from), Part.Complementiser)) return from;
  if (OBJECTS.has(tokenAt(tokens, from).lower)) return from + 1;
  let at = from;
  while (at - from < LONGEST_LISTENER) {
    const token = tokenAt(tokens, at);
    // `told Acme's "Lake Talk" that …`
    if (token.kind === 'quotation' && /['’]s?$/.test(tokenAt(tokens, at - 1).lower)) {
      at++;
      continue;
    }
    if (token.kind !== 'word' || isPart(token, Part.Auxiliary | Part.TimeWord)) break;
    if (at > from && beginsAnew(token, tokenAt(tokens, at - 1))) break;
    if (isPart(token, Part.Preposition) && token.lower !== 'of') break;
    at++;
  }
  return at;
}

/** A word that can't go on with the listener: an article, a pronoun, a name behind a common noun. */
function beginsAnew(token: Token, before: Token): boolean {
  if (isPart(token, Part.Determiner | Part.Pronoun)) return !token.isCapitalised;
  if (isPart(token, Part.Complementiser | Part.Subordinator)) return true;
  return token.isCapitalised && !before.isCapitalised && !isPart(before, Part.Determiner);
}
