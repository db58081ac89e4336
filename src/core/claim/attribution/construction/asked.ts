import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';
import { type Report } from '../report';
import { nounPhraseAt } from '../phrase/nounPhrase';

const LONGEST_QUESTION = 40;

/** `Asked whether it rained, …`, `was asked if it rained`: a question whose asker is named by an agent or not at all. */
export function askedReport(tokens: readonly Token[], at: number, language: Language): Report | undefined {
  const { grammar } = language;
  if (tokenAt(tokens, at).lower !== 'asked' || !isPassive(tokenAt(tokens, at - 1), at, language)) return undefined;
  const hasAgent = grammar.agents.has(tokenAt(tokens, at + 1).lower);
  const speaker = hasAgent ? nounPhraseAt(tokens, at + 2, language) : undefined;
  const from = questionFrom(tokens, speaker?.to ?? at + 1, language);
  if (from === undefined) return undefined;
  const isLead = at === 0 || grammar.subordinators.has(tokenAt(tokens, at - 1).lower);
  const to = isLead ? nextComma(tokens, from) : tokens.length;
  return {
    cue: { from: at, to: at + 1 },
    speaker,
    content: [{ from, to }],
    clauseStart: at,
    isOpenEnded: !isLead,
  };
}

function isPassive(before: Token, at: number, { grammar }: Language): boolean {
  return at === 0 || before.lower === ',' || grammar.passives.has(before.lower) || before.lower === 'when';
}

/** Right there, or behind `in March` and the like. */
function questionFrom(tokens: readonly Token[], start: number, { grammar }: Language): number | undefined {
  for (let at = start; at < Math.min(tokens.length, start + 8); at++) {
    const { lower, kind } = tokenAt(tokens, at);
    if (kind === 'mark') return undefined;
    if (grammar.questionWords.has(lower)) return at;
    if (at === start && lower === 'about') return at + 1;
  }
  return undefined;
}

function nextComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_QUESTION); at++)
    if (tokenAt(tokens, at).lower === ',') return at;
  return tokens.length;
}
