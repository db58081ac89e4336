import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { contentWithoutSource } from '../content/contentWithoutSource';
import { type Report, type Span } from '../report';
import { isAdverb } from '../phrase/verbGroup';

const LONGEST_SOURCE = 40;
const LONGEST_BRACKET = 10;

/** The report that a phrase such as `according to` at `at` makes; `undefined` when none stands there. */
export function accordingToAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  floor: number,
): Report | undefined {
  const phrase = phraseAt(tokens, at, language.accordingTo) ?? trailingPhraseAt(tokens, at, language);
  if (!phrase || (language.saying && isNoSource(tokens, at, at + phrase.length))) return undefined;
  const cue = { from: at, to: at + phrase.length };
  const speaker = ownSource(phrase, at) ?? sourceAt(tokens, cue.to, language);
  const base = { cue, speaker: speaker.to > speaker.from ? speaker : undefined, clauseStart: at };
  if (at <= floor + 1 && leads(tokens, at)) {
    const cited = citedSource(tokens, speaker.to, language);
    return {
      ...base,
      content: leading(tokens, cited?.speaker?.to ?? speaker.to),
      isOpenEnded: true,
      ...(cited && { relayed: [cited] }),
    };
  }
  if (at <= floor + 1 && tokenAt(tokens, at - 1).kind !== 'quotation') return undefined;
  if (language.bracket)
    return { ...base, content: contentWithoutSource(tokens, floor, at, speaker.to), isOpenEnded: false };
  const isParted = [',', '—', '–', '('].includes(tokenAt(tokens, at - 1).lower);
  const first = { from: floor, to: isParted ? at - 1 : at };
  const rest = tokenAt(tokens, speaker.to).lower === ',' && isParted ? afterSource(tokens, speaker.to) : undefined;
  return { ...base, content: rest ? [first, rest] : [first], isOpenEnded: false };
}

/** `según explicó la alcaldesa`, where the verb reports; `o segundo turno`, which is the second. */
function isNoSource(tokens: readonly Token[], at: number, end: number): boolean {
  const after = tokenAt(tokens, end);
  const isVerb = after.word.cue?.form === 'finite' && !after.isCapitalised;
  return isVerb || isPart(tokenAt(tokens, at - 1), Part.Determiner | Part.Preposition);
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  phrases: Language['accordingTo'],
): readonly string[] | undefined {
  return phrases.find((words) => words.every((word, i) => fitsWord(tokenAt(tokens, at + i), word)));
}

/** `nach ihren Angaben`: whose they are stands inside the phrase. */
function ownSource(phrase: readonly string[], at: number): Span | undefined {
  const own = phrase.indexOf('*');
  return own < 0 ? undefined : { from: at + own, to: at + own + 1 };
}

function fitsWord(token: Token, word: string): boolean {
  return token.lower === word || (word === '*' && token.kind === 'word');
}

/** `…, so Eva Muster`: behind a mark or a quotation, and before a name or an article. */
function trailingPhraseAt(tokens: readonly Token[], at: number, language: Language): readonly string[] | undefined {
  if (language.trailingSources.length === 0) return undefined;
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  if (before.kind !== 'quotation' && before.lower !== ',') return undefined;
  const isName = after.isCapitalised || isPart(after, Part.Determiner);
  return isName ? phraseAt(tokens, at, language.trailingSources) : undefined;
}

/** Nothing but `But` or `And` before it, or a clause's end. */
function leads(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (
    at === 0 || before.lower === ';' || before.lower === ':' || isPart(before, Part.Conjunction) || isAdverb(before)
  );
}

function leading(tokens: readonly Token[], sourceEnd: number): Span[] {
  const end = behindBracket(tokens, sourceEnd);
  const from = tokenAt(tokens, end).lower === ',' ? end + 1 : end;
  return from < tokens.length ? [{ from, to: tokens.length }] : [];
}

/** `According to the Lake Institute (LI), …` */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).lower !== '(') return at;
  for (let close = at + 1; close < at + LONGEST_BRACKET; close++)
    if (tokenAt(tokens, close).lower === ')') return close + 1;
  return at;
}

/** Content that goes on behind the source; an apposition to the source (`…, a city official.`) does not. */
function afterSource(tokens: readonly Token[], comma: number): Span | undefined {
  const next = tokenAt(tokens, comma + 1);
  if (isPart(next, Part.Relative) || /^an?$/.test(next.lower)) return undefined;
  const span = { from: comma + 1, to: tokens.length };
  return tokens.slice(span.from, span.to).some((token) => isPart(token, Part.Auxiliary)) ? span : undefined;
}

/** `According to Roe, citing Acme, …`: whose word the source passes on. */
function citedSource(tokens: readonly Token[], comma: number, language: Language): Report | undefined {
  const at = comma + 1;
  if (tokenAt(tokens, comma).lower !== ',' || !/^(?:citing|quoting)$/.test(tokenAt(tokens, at).lower)) return undefined;
  const speaker = sourceAt(tokens, at + 1, language);
  return { cue: { from: at, to: at + 1 }, speaker, content: [], clauseStart: at, isOpenEnded: false };
}

/** The source: up to the clause's next mark or verb. */
function sourceAt(tokens: readonly Token[], from: number, language: Language): Span {
  let to = from;
  while (to - from < LONGEST_SOURCE && staysInSource(tokens, to, from, language)) to++;
  return { from, to };
}

function staysInSource(tokens: readonly Token[], at: number, from: number, { capitalisesNouns }: Language): boolean {
  const token = tokenAt(tokens, at);
  // German outlets stand in quotation marks: `laut „Tagblatt“`.
  if (token.kind === 'quotation')
    return (
      capitalisesNouns &&
      (at === from || (tokenAt(tokens, at - 1).isCapitalised && /\p{Lu}/u.test(token.opening ?? '')))
    );
  // `Brand & Poole`
  if (token.lower === '&') return at > from && tokenAt(tokens, at - 1).isCapitalised;
  if (token.kind !== 'word') return false;
  if (at === from) return token.isCapitalised || !isPart(token, Part.Auxiliary);
  if (isPart(token, Part.Auxiliary | Part.Subordinator)) return false;
  if (!capitalisesNouns || token.isCapitalised || !tokenAt(tokens, at - 1).isCapitalised) return true;
  // German: the verb follows the source's noun at once, without a comma: `Laut Polizei stieg …`.
  return isPart(token, Part.Preposition | Part.Determiner);
}
