import { type Language } from '../../language/language';
import { endsInEd } from '../../token/ending';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { isInfinitiveClause, soundsReported } from '../bracket';
import { isAdverb } from '../phrase/verbGroup';

/**
 * What stands behind a reporting verb: `content` begins at `at`, or there is none there: the clause ends (`none`), or
 * only says when and where (`adjunct`), or names a thing (`object`).
 */
export type Complement =
  | { readonly kind: 'that' | 'question' | 'quotation' | 'colon' | 'clause' | 'object'; readonly at: number }
  | { readonly kind: 'none' | 'adjunct'; readonly at: number };

/** How far behind the verb its complement is looked for. */
const WINDOW = 22;
/** Words in brackets, and the bracket behind them. */
const LONGEST_NOTE = 4;
const ENDS = new Set(['.', ';', ')', '?', '!', '—', '–', '…']);

/** Reads what follows the verb; `from` is the index behind it. */
export function complementAt(tokens: readonly Token[], from: number, language: Language): Complement {
  const first = tokenAt(tokens, behindTime(tokens, from));
  const leadsAdjunct = isPart(first, Part.Preposition) || isWhen(first);
  const limit = Math.min(tokens.length, from + WINDOW);
  for (let at = from; at < limit; at++) {
    at = behindNote(tokens, at);
    const found = complementFrom(tokens, at, from, leadsAdjunct, language);
    if (found) return found;
  }
  if (limit < tokens.length) return { kind: leadsAdjunct ? 'adjunct' : 'clause', at: from };
  return withoutClause(tokens, from, leadsAdjunct);
}

/** `disse nesta quarta-feira (14) que …`: behind the brackets around a word or two, `at` where none stand there. */
function behindNote(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).lower !== '(') return at;
  for (let close = at + 1; close <= at + LONGEST_NOTE; close++) {
    if (tokenAt(tokens, close).lower === ')') return close + 1;
    if (tokenAt(tokens, close).kind === 'quotation') return at;
  }
  return at;
}

/** `said Tuesday after …`: a bare day leaves what follows it to decide. */
function behindTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 3 && isPart(tokenAt(tokens, at), Part.TimeWord) && !isPart(tokenAt(tokens, at), Part.Determiner))
    at++;
  return at;
}

function isWhen(token: Token): boolean {
  return isPart(token, Part.Subordinator) && !isPart(token, Part.QuestionWord) && !isPart(token, Part.Complementiser);
}

function complementFrom(
  tokens: readonly Token[],
  at: number,
  from: number,
  leadsAdjunct: boolean,
  language: Language,
): Complement | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'quotation') return atQuotation(tokens, at, from, leadsAdjunct);
  if (token.kind === 'mark') return atMark(tokens, at, from, leadsAdjunct, language);
  const mayReport = isPart(token, Part.Complementiser) && !followsNoun(tokens, at, from);
  if (mayReport && !isRelative(tokens, at, from, leadsAdjunct, language)) return { kind: 'that', at };
  if (isPart(token, Part.QuestionWord) && at === from) return { kind: 'question', at };
  if (at > from && !leadsAdjunct && isFinite(token)) return { kind: 'clause', at: contentStart(tokens, from) };
  return at === from && isSubjectPronoun(token) ? { kind: 'clause', at } : undefined;
}

/** Inside an adjunct a quotation is a name: `said on "Lake Talk" that …`. */
function atQuotation(
  tokens: readonly Token[],
  at: number,
  from: number,
  leadsAdjunct: boolean,
): Complement | undefined {
  const isParted = isMark(tokenAt(tokens, at - 1), ',:') || at === from;
  if (!isParted && leadsAdjunct && hasThatSoon(tokens, at + 1)) return undefined;
  return { kind: 'quotation', at: isParted ? at : from };
}

function hasThatSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (isPart(tokenAt(tokens, at), Part.Complementiser)) return true;
    if (tokenAt(tokens, at).kind !== 'word') return false;
  }
  return false;
}

function atMark(
  tokens: readonly Token[],
  at: number,
  from: number,
  leadsAdjunct: boolean,
  language: Language,
): Complement | undefined {
  const mark = tokenAt(tokens, at);
  if (mark.lower === ':') return { kind: 'colon', at: at + 1 };
  if (mark.lower === ',') {
    if (tokenAt(tokens, at + 1).kind === 'quotation') return { kind: 'quotation', at: at + 1 };
    if (isPart(tokenAt(tokens, at + 1), Part.Complementiser) && !isRelative(tokens, at, from, leadsAdjunct, language))
      return { kind: 'that', at: at + 1 };
    // German reports without `dass`: `sagte, die Brücke sei gesperrt`.
    if (reportsBehind(tokens, at + 1, language)) return { kind: 'that', at: at + 1 };
    // `pointed out the lake, noting that it was dry`: another report begins.
    if (at > from && tokenAt(tokens, at + 1).word.cue?.form === 'gerund')
      return withoutClause(tokens, from, leadsAdjunct);
    return at === from ? { kind: 'none', at } : onlyAdjunct(tokens, from, at, leadsAdjunct);
  }
  if (!ENDS.has(mark.lower)) return undefined;
  return at === from ? { kind: 'none', at } : withoutClause(tokens, from, leadsAdjunct);
}

function reportsBehind(tokens: readonly Token[], from: number, language: Language): boolean {
  const next = tokenAt(tokens, from);
  return (
    !isPart(next, Part.AsWord) && (soundsReported(tokens, from, language) || isInfinitiveClause(tokens, from, language))
  );
}

/** A comma behind an adjunct ends the clause; behind anything else the content may still go on. */
function onlyAdjunct(
  tokens: readonly Token[],
  from: number,
  at: number,
  leadsAdjunct: boolean,
): Complement | undefined {
  const isBare = isTime(tokenAt(tokens, from)) && at - from <= 2;
  return leadsAdjunct || isBare ? { kind: 'adjunct', at } : undefined;
}

function withoutClause(tokens: readonly Token[], from: number, leadsAdjunct: boolean): Complement {
  if (from >= tokens.length) return { kind: 'none', at: from };
  return { kind: leadsAdjunct || isTime(tokenAt(tokens, from)) ? 'adjunct' : 'object', at: from };
}

/** `citó un estudio que muestra`: in Romance languages a `que` behind a noun belongs to it, unless that is whom it is told. */
function isRelative(
  tokens: readonly Token[],
  at: number,
  from: number,
  leadsAdjunct: boolean,
  { saying }: Language,
): boolean {
  if (!saying || leadsAdjunct || tokenAt(tokens, from).lower === 'a') return false;
  for (let back = behindDay(tokens, from); back < at; back++)
    if (tokenAt(tokens, back).kind === 'word' && !isTime(tokenAt(tokens, back))) return true;
  return false;
}

/** `este jueves`, `le 22 avril` */
function behindDay(tokens: readonly Token[], from: number): number {
  if (!isPart(tokenAt(tokens, from), Part.Determiner)) return from;
  const day = tokenAt(tokens, from + 1);
  if (isPart(day, Part.TimeWord)) return from + 2;
  return /^\d{1,2}$/.test(day.lower) ? from + 3 : from;
}

/** `the day that she left`, not `said Monday that`: a noun phrase with an article takes the `that` as its own. */
function followsNoun(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return false;
  for (let back = from; back < at; back++) {
    if (back === from && isPart(tokenAt(tokens, back), Part.Determiner)) return at - from > 3;
  }
  return false;
}

function contentStart(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isTime(tokenAt(tokens, at)) && !isPart(tokenAt(tokens, at), Part.Determiner)) at++;
  return at;
}

function isTime(token: Token): boolean {
  return isPart(token, Part.TimeWord) || isAdverb(token);
}

function isFinite(token: Token): boolean {
  if (isPart(token, Part.Auxiliary) || isSubjectPronoun(token)) return true;
  return !token.isCapitalised && (token.word.cue?.form === 'finite' || endsInEd(token.lower));
}

function isSubjectPronoun(token: Token): boolean {
  return isPart(token, Part.Pronoun) && !isPart(token, Part.Determiner);
}

function isMark(token: Token, marks: string): boolean {
  return token.kind === 'mark' && marks.includes(token.lower);
}
