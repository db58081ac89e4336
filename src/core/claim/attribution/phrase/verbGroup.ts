import { type Grammar } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';

/** A verb with the auxiliaries and adverbs before it: `has repeatedly said`. */
export interface VerbGroup {
  /** Index of its first token. */
  readonly from: number;
  readonly hasAuxiliary: boolean;
  readonly isPassive: boolean;
  readonly isInfinitive: boolean;
}

const LONGEST_GROUP = 6;

/** The group whose last word, the verb itself, is at `verb`. */
export function verbGroupAt(tokens: readonly Token[], verb: number, grammar: Grammar): VerbGroup {
  let from = verb;
  let hasAuxiliary = false;
  let isPassive = false;
  while (verb - from < LONGEST_GROUP && isGroupWord(tokenAt(tokens, from - 1), grammar)) {
    from--;
    const { lower } = tokenAt(tokens, from);
    hasAuxiliary ||= grammar.auxiliaries.has(lower);
    isPassive ||= grammar.passives.has(lower);
  }
  const isInfinitive = grammar.infinitives.has(tokenAt(tokens, from - 1).lower);
  return { from, hasAuxiliary, isPassive, isInfinitive };
}

function isGroupWord(token: Token, grammar: Grammar): boolean {
  if (token.kind !== 'word') return false;
  return grammar.auxiliaries.has(token.lower) || grammar.negations.has(token.lower) || isAdverb(token, grammar);
}

/** Known adverbs, and small words in -ly. */
export function isAdverb(token: Token, grammar: Grammar): boolean {
  if (token.kind !== 'word') return false;
  return grammar.adverbs.has(token.lower) || (!token.isCapitalised && /^[a-z]{3,}ly$/.test(token.lower));
}
