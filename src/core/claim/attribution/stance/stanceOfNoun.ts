import { type Language } from '../../language/language';
import { type Stances } from '../../language/stances';
import { type Token, tokenAt } from '../../token/token';
import { type Report } from '../report';
import { stanceEnd } from './stanceEnd';

/** How many words may stand between the owner and the noun: `his long-held belief that`. */
const MOST_BETWEEN = 2;

/** `Roe's claim that it rained`, `her support for the plan`: the owner's, who stands before the noun. */
export function ownedStance(
  tokens: readonly Token[],
  at: number,
  language: Language,
  stances: Stances,
): Report | undefined {
  const from = contentFrom(tokens, at, language, stances);
  const owner = from === undefined ? undefined : ownerBefore(tokens, at);
  if (from === undefined || owner === undefined) return undefined;
  const speaker = { from: nameStart(tokens, owner), to: owner + 1 };
  return { ...stanceFrom(tokens, at, from, language), speaker, clauseStart: owner };
}

/** `questions about the plan`, `the idea that it rained`: whose they are is left open. `The plan to leave` is only a plan. */
export function nobodysStance(
  tokens: readonly Token[],
  at: number,
  language: Language,
  stances: Stances,
): Report | undefined {
  if (language.grammar.infinitives.has(tokenAt(tokens, at + 1).lower)) return undefined;
  const from = contentFrom(tokens, at, language, stances);
  return from === undefined ? undefined : stanceFrom(tokens, at, from, language);
}

function contentFrom(
  tokens: readonly Token[],
  at: number,
  { grammar }: Language,
  { nouns }: Stances,
): number | undefined {
  const next = tokenAt(tokens, at + 1).lower;
  if (!nouns.get(tokenAt(tokens, at).lower)?.includes(next)) return undefined;
  if (!grammar.complementisers.has(next) && !grammar.infinitives.has(next)) return at + 2;
  // `the claims that were made`
  return grammar.auxiliaries.has(tokenAt(tokens, at + 2).lower) ? undefined : at + 1;
}

function stanceFrom(tokens: readonly Token[], at: number, from: number, language: Language): Report {
  const end = stanceEnd(tokens, from, language);
  return {
    cue: { from: at, to: from },
    content: [{ from, to: from === at + 1 ? end : thingEnd(tokens, from, end, language) }],
    clauseStart: at,
    isOpenEnded: true,
  };
}

/** `support for the plan has grown`: a thing ends before the verb whose subject it is part of. */
function thingEnd(tokens: readonly Token[], from: number, end: number, { grammar }: Language): number {
  for (let at = from + 1; at < end; at++) if (grammar.auxiliaries.has(tokenAt(tokens, at).lower)) return at;
  return end;
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
