import { type NameKind } from '../claim';
import { type Language } from '../language/language';
import { type Token, isOf, tokenAt } from '../token/token';
import { WordClass } from '../token/word';
import { type CapitalRun } from './capitalRun';
import { isLetters } from './letters';
import {
  COUNTRIES,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  SOLE_NO_NAMES,
  SOLE_ORGANISATIONS,
  isAdjective,
} from './nameKinds';
import { type NameMemory } from './nameMemory';

/** From this share of capitals on a sentence is set as a headline, and a capital says nothing. */
const HEADLINE = 0.75;
const SHORTEST_HEADLINE = 6;
const LONGEST_HEADLINE = 24;

/** Whether capitals make a name here: not at a sentence's start, in a headline, or in a nation's adjective. */
export function isName(
  words: string,
  tokens: readonly Token[],
  { from, to, opens }: CapitalRun,
  kind: NameKind | undefined,
  { capitalisesNouns }: Language,
  memory: NameMemory,
): boolean {
  const own = tokens.slice(from, to).filter((token) => token.kind === 'word');
  if (own.every((token) => isOf(token, WordClass.Role) || isAdjective(token))) return false;
  if (capitalisesNouns && kind === undefined && !isLetters(words)) return false;
  // `DING DONG`: all capitals are for emphasis, unless they name an office.
  if (own.length > 1)
    return kind !== undefined || !(isHeadline(tokens) || /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(words));
  const lower = words.toLowerCase();
  if (SOLE_NO_NAMES.has(lower)) return false;
  if (words.length < 2 || SOLE_ORGANISATIONS.has(lower)) return words.length > 1;
  if (COUNTRIES.has(lower)) return true;
  if (ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower)) return false;
  if (kind === undefined && isHeadline(tokens)) return false;
  return !opens || memory.hasWord(words) || isLetters(words);
}

/** Only the first words are counted: a headline is short. */
function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < tokens.length && at < LONGEST_HEADLINE; at++) {
    const { kind, isCapitalised } = tokenAt(tokens, at);
    if (kind !== 'word') continue;
    words++;
    if (isCapitalised) capitals++;
  }
  return words >= SHORTEST_HEADLINE && capitals >= words * HEADLINE;
}
