import { type Stances } from '../../language/stances';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type Report } from '../report';
import { stanceEnd } from './stanceEnd';

/** How many words may stand between the owner and the noun: `his long-held belief that`. */
const MOST_BETWEEN = 2;

/** `Roe's claim that it rained`, `her support for the plan`: the owner's, who stands before the noun. */
export function ownedStance(tokens: readonly Token[], at: number, stances: Stances): Report | undefined {
  const from = contentFrom(tokens, at, stances);
  const owner = from === undefined ? undefined : ownerBefore(tokens, at);
  if (from === undefined || owner === undefined) return undefined;
  const speaker = { from: nameStart(tokens, owner), to: owner + 1 };
  return { ...stanceFrom(tokens, at, from), speaker, clauseStart: owner };
}

/** `questions about the plan`, `the idea that it rained`: whose they are is left open. `The plan to leave` is only a plan. */
export function nobodysStance(tokens: readonly Token[], at: number, stances: Stances): Report | undefined {
  if (isPart(tokenAt(tokens, at + 1), Part.Infinitive)) return undefined;
  const from = contentFrom(tokens, at, stances);
  return from === undefined ? undefined : stanceFrom(tokens, at, from);
}

function contentFrom(tokens: readonly Token[], at: number, { nouns }: Stances): number | undefined {
  const next = tokenAt(tokens, at + 1);
  if (!nouns.get(tokenAt(tokens, at).lower)?.includes(next.lower)) return undefined;
  if (!isPart(next, Part.Complementiser | Part.Infinitive)) return at + 2;
  // `the claims that were made`
  return isPart(tokenAt(tokens, at + 2), Part.Auxiliary) ? undefined : at + 1;
}

function stanceFrom(tokens: readonly Token[], at: number, from: number): Report {
  const end = stanceEnd(tokens, from);
  return {
    cue: { from: at, to: from },
    content: [{ from, to: from === at + 1 ? end : thingEnd(tokens, from, end) }],
    clauseStart: at,
    isOpenEnded: true,
  };
}

/** `support for the plan has grown`: a thing ends before the verb whose subject it is part of. */
function thingEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (isPart(tokenAt(tokens, at), Part.Auxiliary)) return at;
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
