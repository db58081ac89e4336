import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';
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
const ENDS = new Set(['.', ';', ')', '?', '!', '—', '–', '…']);

/** Reads what follows the verb; `from` is the index behind it. */
export function complementAt(tokens: readonly Token[], from: number, language: Language): Complement {
  const { grammar } = language;
  const first = tokenAt(tokens, behindTime(tokens, from, language));
  const leadsAdjunct = grammar.prepositions.has(first.lower) || isWhen(first, language);
  const limit = Math.min(tokens.length, from + WINDOW);
  for (let at = from; at < limit; at++) {
    const found = complementFrom(tokens, at, from, leadsAdjunct, language);
    if (found) return found;
  }
  if (limit < tokens.length) return { kind: leadsAdjunct ? 'adjunct' : 'clause', at: from };
  return withoutClause(tokens, from, leadsAdjunct, language);
}

/** `said Tuesday after …`: a bare day leaves what follows it to decide. */
function behindTime(tokens: readonly Token[], from: number, { grammar }: Language): number {
  let at = from;
  while (
    at - from < 3 &&
    grammar.timeWords.has(tokenAt(tokens, at).lower) &&
    !grammar.determiners.has(tokenAt(tokens, at).lower)
  )
    at++;
  return at;
}

function isWhen(token: Token, { grammar }: Language): boolean {
  return (
    grammar.subordinators.has(token.lower) &&
    !grammar.questionWords.has(token.lower) &&
    !grammar.complementisers.has(token.lower)
  );
}

function complementFrom(
  tokens: readonly Token[],
  at: number,
  from: number,
  leadsAdjunct: boolean,
  language: Language,
): Complement | undefined {
  const token = tokenAt(tokens, at);
  const { grammar } = language;
  if (token.kind === 'quotation') return atQuotation(tokens, at, from, leadsAdjunct, language);
  if (token.kind === 'mark') return atMark(tokens, at, from, leadsAdjunct, language);
  if (grammar.complementisers.has(token.lower) && !followsNoun(tokens, at, from, language)) return { kind: 'that', at };
  if (grammar.questionWords.has(token.lower) && at === from) return { kind: 'question', at };
  if (at > from && !leadsAdjunct && isFinite(token, language))
    return { kind: 'clause', at: contentStart(tokens, from, language) };
  return at === from && isSubjectPronoun(token, language) ? { kind: 'clause', at } : undefined;
}

/** Inside an adjunct a quotation is a name: `said on "Lake Talk" that …`. */
function atQuotation(
  tokens: readonly Token[],
  at: number,
  from: number,
  leadsAdjunct: boolean,
  { grammar }: Language,
): Complement | undefined {
  const isParted = isMark(tokenAt(tokens, at - 1), ',:') || at === from;
  if (!isParted && leadsAdjunct && hasThatSoon(tokens, at + 1, grammar)) return undefined;
  return { kind: 'quotation', at: isParted ? at : from };
}

function hasThatSoon(tokens: readonly Token[], from: number, { complementisers }: Language['grammar']): boolean {
  for (let at = from; at < from + 4; at++) {
    if (complementisers.has(tokenAt(tokens, at).lower)) return true;
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
    if (language.grammar.complementisers.has(tokenAt(tokens, at + 1).lower)) return { kind: 'that', at: at + 1 };
    // German reports without `dass`: `sagte, die Brücke sei gesperrt`.
    if (reportsBehind(tokens, at + 1, language)) return { kind: 'that', at: at + 1 };
    // `pointed out the lake, noting that it was dry`: another report begins.
    if (at > from && tokenAt(tokens, at + 1).word.cue?.form === 'gerund')
      return withoutClause(tokens, from, leadsAdjunct, language);
    return at === from ? { kind: 'none', at } : onlyAdjunct(tokens, from, at, leadsAdjunct, language);
  }
  if (!ENDS.has(mark.lower)) return undefined;
  return at === from ? { kind: 'none', at } : withoutClause(tokens, from, leadsAdjunct, language);
}

function reportsBehind(tokens: readonly Token[], from: number, language: Language): boolean {
  const next = tokenAt(tokens, from);
  return (
    !language.grammar.asWords.has(next.lower) &&
    (soundsReported(tokens, from, language) || isInfinitiveClause(tokens, from, language))
  );
}

/** A comma behind an adjunct ends the clause; behind anything else the content may still go on. */
function onlyAdjunct(
  tokens: readonly Token[],
  from: number,
  at: number,
  leadsAdjunct: boolean,
  language: Language,
): Complement | undefined {
  const isBare = isTime(tokenAt(tokens, from), language) && at - from <= 2;
  return leadsAdjunct || isBare ? { kind: 'adjunct', at } : undefined;
}

function withoutClause(tokens: readonly Token[], from: number, leadsAdjunct: boolean, language: Language): Complement {
  if (from >= tokens.length) return { kind: 'none', at: from };
  return { kind: leadsAdjunct || isTime(tokenAt(tokens, from), language) ? 'adjunct' : 'object', at: from };
}

/** `the day that she left`, not `said Monday that`: a noun phrase with an article takes the `that` as its own. */
function followsNoun(tokens: readonly Token[], at: number, from: number, { grammar }: Language): boolean {
  if (at === from) return false;
  for (let back = from; back < at; back++) {
    if (back === from && grammar.determiners.has(tokenAt(tokens, back).lower)) return at - from > 3;
  }
  return false;
}

function contentStart(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (isTime(tokenAt(tokens, at), language) && !language.grammar.determiners.has(tokenAt(tokens, at).lower)) at++;
  return at;
}

function isTime(token: Token, language: Language): boolean {
  return language.grammar.timeWords.has(token.lower) || isAdverb(token, language.grammar);
}

function isFinite(token: Token, language: Language): boolean {
  if (language.grammar.auxiliaries.has(token.lower) || isSubjectPronoun(token, language)) return true;
  return !token.isCapitalised && (token.word.cue?.form === 'finite' || /[a-z]{2,}ed$/.test(token.lower));
}

function isSubjectPronoun({ lower }: Token, { grammar }: Language): boolean {
  return grammar.pronouns.has(lower) && !grammar.determiners.has(lower);
}

function isMark(token: Token, marks: string): boolean {
  return token.kind === 'mark' && marks.includes(token.lower);
}
