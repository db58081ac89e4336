import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type Report } from '../report';
import { nounPhraseAt } from '../phrase/nounPhrase';

const LONGEST_QUESTION = 40;

/** `Asked whether it rained, …`, `was asked if it rained`: a question whose asker is named by an agent or not at all. */
export function askedReport(tokens: readonly Token[], at: number, language: Language): Report | undefined {
  if (tokenAt(tokens, at).lower !== 'asked' || !isPassive(tokenAt(tokens, at - 1), at)) return undefined;
  const hasAgent = isPart(tokenAt(tokens, at + 1), Part.Agent);
  const speaker = hasAgent ? nounPhraseAt(tokens, at + 2, language) : undefined;
  const from = questionFrom(tokens, speaker?.to ?? at + 1);
  if (from === undefined) return undefined;
  const isLead = at === 0 || isPart(tokenAt(tokens, at - 1), Part.Subordinator);
  const to = isLead ? nextComma(tokens, from) : tokens.length;
  return {
    cue: { from: at, to: at + 1 },
    speaker,
    content: [{ from, to }],
    clauseStart: at,
    isOpenEnded: !isLead,
  };
}

function isPassive(before: Token, at: number): boolean {
  return at === 0 || before.lower === ',' || isPart(before, Part.Passive) || before.lower === 'when';
}

/** Right there, or behind `in March` and the like. */
function questionFrom(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at < Math.min(tokens.length, start + 8); at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'mark') return undefined;
    if (isPart(token, Part.QuestionWord)) return at;
    if (at === start && token.lower === 'about') return at + 1;
  }
  return undefined;
}

function nextComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_QUESTION); at++)
    if (tokenAt(tokens, at).lower === ',') return at;
  return tokens.length;
}
