import { type Language } from '../language/language';
import { type Token, tokenAt } from '../token/token';
import { nounPhraseAt, nounPhraseBefore } from './nounPhrase';
import { type Span } from './report';
import { isAdverb } from './verbGroup';

/** How far before its participle an auxiliary is looked for. */
const LONGEST_BRACKET = 24;
const PERFECT = /^(?:hat|haben|hatte|hatten|habe|hätte|hätten)$/;
const PASSIVE = /^(?:wird|werden|wurde|wurden|worden|werde)$/;

/** The clause that a participle closes: `Roe hat am Freitag erklärt`. */
export interface Bracket {
  readonly auxiliary: number;
  readonly isPassive: boolean;
  readonly subject: Span | undefined;
}

/** Where the clause of the verb at `verb` begins: behind a mark, a quotation or a conjunction. */
function clauseStartBefore(tokens: readonly Token[], verb: number, { grammar }: Language): number {
  let at = verb;
  while (at > 0 && tokenAt(tokens, at - 1).kind === 'word' && !grammar.conjunctions.has(tokenAt(tokens, at - 1).lower))
    at--;
  return at;
}

/** `Am Freitag sagte Roe`, `So sagte Roe`: what stands before the verb is no subject, which then follows it. */
export function isFronted(tokens: readonly Token[], verb: number, language: Language): boolean {
  const from = clauseStartBefore(tokens, verb, language);
  const first = tokenAt(tokens, from);
  const { grammar } = language;
  // Verb first behind a comma: `Als es regnete, sagte Roe …`.
  if (from === verb) return verb > 0 && tokenAt(tokens, verb - 1).kind !== 'word';
  return grammar.prepositions.has(first.lower) || grammar.timeWords.has(first.lower) || isAdverb(first, grammar);
}

/** The bracket that the participle at `verb` closes; `undefined` where no auxiliary opens one. */
export function bracketBefore(tokens: readonly Token[], verb: number, language: Language): Bracket | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_BRACKET); at--) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' && token.lower !== '(' && token.lower !== ')') return undefined;
    // `wird Roe zitiert`: the one passive whose subject speaks.
    const isPassive = PASSIVE.test(token.lower) && tokenAt(tokens, verb).lower !== 'zitiert';
    if (!PASSIVE.test(token.lower) && !PERFECT.test(token.lower)) continue;
    const subject = isPassive ? undefined : subjectOf(tokens, at, language);
    return { auxiliary: at, isPassive, subject };
  }
  return undefined;
}

function subjectOf(tokens: readonly Token[], auxiliary: number, language: Language): Span | undefined {
  return isFronted(tokens, auxiliary, language)
    ? nounPhraseAt(tokens, auxiliary + 1, language)
    : nounPhraseBefore(tokens, auxiliary, language);
}

/** Whether speech is told of in a clause from `from` on: a subjunctive, or words in quotation marks. */
export function soundsReported(tokens: readonly Token[], from: number, { bracket }: Language): boolean {
  if (!bracket) return false;
  for (let at = from; at < Math.min(tokens.length, from + 60); at++) {
    const { lower, kind } = tokenAt(tokens, at);
    if (kind === 'quotation' || bracket.subjunctives.has(lower) || bracket.conditionals.has(lower)) return true;
  }
  return false;
}
