import { type Language } from '../language/language';
import { type Stances } from '../language/stances';
import { type Token, tokenAt } from '../token/token';
import { type Report } from './report';
import { stanceEnd } from './stanceEnd';

/** How many words may stand between the owner and the noun: `his long-held belief that`. */
const MOST_BETWEEN = 2;

/** `Roe's claim that it rained`, `her support for the plan`: the owner's, who stands before the noun. */
export function stanceOfNoun(
  tokens: readonly Token[],
  at: number,
  language: Language,
  { nouns }: Stances,
): Report | undefined {
  const { complementisers, infinitives } = language.grammar;
  const next = tokenAt(tokens, at + 1).lower;
  if (!nouns.get(tokenAt(tokens, at).lower)?.includes(next)) return undefined;
  const owner = ownerBefore(tokens, at);
  if (owner === undefined) return undefined;
  const from = complementisers.has(next) || infinitives.has(next) ? at + 1 : at + 2;
  return {
    cue: { from: at, to: from },
    speaker: { from: nameStart(tokens, owner), to: owner + 1 },
    content: [{ from, to: stanceEnd(tokens, from, language) }],
    clauseStart: owner,
    isOpenEnded: true,
  };
}

function ownerBefore(tokens: readonly Token[], noun: number): number | undefined {
  for (let at = noun - 1; at >= noun - 1 - MOST_BETWEEN && tokenAt(tokens, at).kind === 'word'; at--)
    if (/['’]s?$|^(?:his|her|their|its|my|our|your)$/.test(tokenAt(tokens, at).lower)) return at;
  return undefined;
}

function nameStart(tokens: readonly Token[], last: number): number {
  let from = last;
  while (from > 0 && tokenAt(tokens, last).isCapitalised && tokenAt(tokens, from - 1).isCapitalised) from--;
  return from;
}
