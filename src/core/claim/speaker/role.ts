import { type Token, isOf, isPart, tokenAt } from '../token/token';
import { Part, WordClass } from '../token/word';

const LONGEST_ROLE = 24;

/** The apposition behind a name that says what someone is: `Jane Roe, Acme's chief scientist,`. */
export function roleBehind(text: string, tokens: readonly Token[], end: number): string | undefined {
  if (tokenAt(tokens, end).lower !== ',') return undefined;
  const from = behindAge(tokens, end + 1);
  let to = from;
  while (to - from < LONGEST_ROLE && staysInRole(tokens, to)) to++;
  if (to === from || !isRole(tokens, from, to)) return undefined;
  const close = tokenAt(tokens, to);
  const isClosed = close.kind === 'mark' || close.start < 0 || isPart(close, Part.Relative);
  return isClosed || close.word.cue ? text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end) : undefined;
}

/** `Jane Roe, 52, a farmer`. */
function behindAge(tokens: readonly Token[], at: number): number {
  return /^\d{1,3}$/.test(tokenAt(tokens, at).lower) && tokenAt(tokens, at + 1).lower === ',' ? at + 2 : at;
}

function staysInRole(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return false;
  if (isPart(token, Part.Auxiliary | Part.Relative)) return false;
  return token.isCapitalised || token.word.cue?.form !== 'finite';
}

/** Begins as roles do, and holds a word for one. */
function isRole(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokenAt(tokens, from);
  const words = tokens.slice(from, to);
  const isPossessive = words.some((word) => /'s?$/.test(word.lower));
  const hasRole = words.some(
    (word) => isOf(word, WordClass.Role) || /(?:er|or|ist|man|woman|ian|ant)s?$/.test(word.lower),
  );
  return (
    hasRole && (isPart(first, Part.Determiner) || isPossessive || isOf(first, WordClass.Role) || !first.isCapitalised)
  );
}
