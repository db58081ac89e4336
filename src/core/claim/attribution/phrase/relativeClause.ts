import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type Span } from '../report';

const LONGEST_CLAUSE = 8;

/** A relative pronoun before a phrase, and whose clause the verb behind the phrase belongs to. */
export interface RelativeBefore {
  readonly at: number;
  /** `people who saw the memo said`: the verb is the main clause's; else the pronoun itself is the verb's subject. */
  readonly isPart: boolean;
}

/** Whether `span`, found as a subject, is only the end of a relative clause: `the board that runs the barrier` said. */
export function relativeBefore(tokens: readonly Token[], span: Span): RelativeBefore | undefined {
  const at = pronounBefore(tokens, span.from);
  if (at === undefined || at === 0) return undefined;
  const first = tokenAt(tokens, at + 1);
  if (isPart(first, Part.Preposition | Part.AsWord)) return { at, isPart: false };
  if (isPart(first, Part.Determiner | Part.Pronoun) || first.isCapitalised) return undefined;
  // `Roe, who saw the memo said`: without a comma before the verb, it is still the clause's own.
  return { at, isPart: tokenAt(tokens, at - 1).kind === 'word' };
}

function pronounBefore(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_CLAUSE); at--) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word') return undefined;
    if (token.lower === 'who' || token.lower === 'which') return at;
    if (token.lower === 'that') return opensRelative(tokens, at) ? at : undefined;
  }
  return undefined;
}

/** `the board that runs the barrier`, not `said that officials …`: a noun before, a verb and its object behind. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const verb = tokenAt(tokens, at + 1);
  if (before.kind !== 'word' || before.word.cue || isPart(before, Part.TimeWord)) return false;
  return /(?:s|ed)$/.test(verb.lower) && isPart(tokenAt(tokens, at + 2), Part.Determiner);
}
