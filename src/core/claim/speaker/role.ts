import { type Language } from '../language/language';
import { type Token, isOf, tokenAt } from '../token/token';
import { WordClass } from '../token/word';

const LONGEST_ROLE = 24;

/** The apposition behind a name that says what someone is: `Jane Roe, Acme's chief scientist,`. */
export function roleBehind(
  text: string,
  tokens: readonly Token[],
  end: number,
  language: Language,
): string | undefined {
  if (tokenAt(tokens, end).lower !== ',') return undefined;
  const from = behindAge(tokens, end + 1);
  let to = from;
  while (to - from < LONGEST_ROLE && staysInRole(tokens, to, language)) to++;
  if (to === from || !isRole(tokens, from, to, language)) return undefined;
  const close = tokenAt(tokens, to);
  const isClosed = close.kind === 'mark' || close.start < 0 || language.grammar.relatives.has(close.lower);
  return isClosed || close.word.cue ? text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end) : undefined;
}

/** `Jane Roe, 52, a farmer`. */
function behindAge(tokens: readonly Token[], at: number): number {
  return /^\d{1,3}$/.test(tokenAt(tokens, at).lower) && tokenAt(tokens, at + 1).lower === ',' ? at + 2 : at;
}

function staysInRole(tokens: readonly Token[], at: number, { grammar }: Language): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return false;
  if (grammar.auxiliaries.has(token.lower) || grammar.relatives.has(token.lower)) return false;
  return token.isCapitalised || token.word.cue?.form !== 'finite';
}

/** Begins as roles do, and holds a word for one. */
function isRole(tokens: readonly Token[], from: number, to: number, { grammar }: Language): boolean {
  const first = tokenAt(tokens, from);
  const words = tokens.slice(from, to);
  const isPossessive = words.some((word) => /'s?$/.test(word.lower));
  const hasRole = words.some(
    (word) => isOf(word, WordClass.Role) || /(?:er|or|ist|man|woman|ian|ant)s?$/.test(word.lower),
  );
  return (
    hasRole &&
    (grammar.determiners.has(first.lower) || isPossessive || isOf(first, WordClass.Role) || !first.isCapitalised)
  );
}
