import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';

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
export function verbGroupAt(tokens: readonly Token[], verb: number): VerbGroup {
  let from = verb;
  let hasAuxiliary = false;
  let isPassive = false;
  while (verb - from < LONGEST_GROUP && isGroupWord(tokenAt(tokens, from - 1))) {
    from--;
    const token = tokenAt(tokens, from);
    hasAuxiliary ||= isPart(token, Part.Auxiliary);
    isPassive ||= isPart(token, Part.Passive);
  }
  const isInfinitive = isPart(tokenAt(tokens, from - 1), Part.Infinitive);
  return { from, hasAuxiliary, isPassive, isInfinitive };
}

function isGroupWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return isPart(token, Part.Auxiliary | Part.Negation) || isAdverb(token);
}

/** Known adverbs, and small words in -ly, -mente. */
export function isAdverb(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return isPart(token, Part.Adverb) || (!token.isCapitalised && /^[a-z]{3,}(?:ly|mente)$/.test(token.lower));
}
