import { type Language } from '../../language/language';
import { endsInEd } from '../../token/ending';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { relativeBefore } from './relativeClause';
import { type Span } from '../report';
import { isAdverb } from './verbGroup';

const LONGEST_PHRASE = 20;
const PHRASE_ENDS = Part.Auxiliary | Part.Preposition | Part.Subordinator | Part.TimeWord;

/** The noun phrase that ends right before `end`; `undefined` where there is none. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, language: Language): Span | undefined {
  const last = tokenAt(tokens, end - 1);
  if (last.lower === '%') return { from: Math.max(0, end - 2), to: end };
  // `Acme Corp. said`: in mid-sentence a stop belongs to the name before it.
  const isStop = last.lower === '.' && tokenAt(tokens, end - 2).isCapitalised;
  if (last.kind !== 'word' && !isStop) return undefined;
  if (isPronoun(last)) return { from: end - 1, to: end };
  let from = end;
  while (end - from < LONGEST_PHRASE && goesOn(tokens, from - 1, end)) from--;
  return from === end ? undefined : wholePhrase(tokens, { from, to: end }, language);
}

/** With what a relative clause at its end hangs on. */
function wholePhrase(tokens: readonly Token[], span: Span, language: Language): Span | undefined {
  const relative = relativeBefore(tokens, span);
  if (!relative) return withoutAdjunct(tokens, span);
  if (!relative.isPart) return { from: relative.at, to: relative.at + 1 };
  const antecedent = nounPhraseBefore(tokens, relative.at, language);
  return antecedent && { from: antecedent.from, to: span.to };
}

function isPronoun(token: Token): boolean {
  return isPart(token, Part.Pronoun | Part.Relative);
}

/** Whether the phrase that begins behind `at` may go on to the left with the token there. */
function goesOn(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return token.lower === '.' && tokenAt(tokens, at - 1).isCapitalised;
  if (isPart(token, Part.Conjunction)) return joinsNouns(tokens, at);
  if (isPart(token, Part.Auxiliary | Part.Complementiser)) return false;
  if (isPart(token, Part.Relative | Part.Subordinator | Part.AsWord)) return false;
  const { cue } = token.word;
  // `reports emerged`: right before a verb, what may be a noun is one.
  if (token.isCapitalised || !cue) return true;
  if (cue.form === 'base') return cue.isNoun || cue.complement !== 'clause';
  return cue.form !== 'finite' || (cue.isNoun && at === end - 1);
}

/** `Roe and Doe`, `officials and experts`: the words on both sides are alike. */
function joinsNouns(tokens: readonly Token[], at: number): boolean {
  // `Jonas Roe Jr. and Jane Roe`
  const isStop = tokenAt(tokens, at - 1).lower === '.' && tokenAt(tokens, at - 2).isCapitalised;
  const before = tokenAt(tokens, isStop ? at - 2 : at - 1);
  const after = tokenAt(tokens, at + 1);
  if (before.kind !== 'word' || tokenAt(tokens, at).isCapitalised) return false;
  return (before.isCapitalised && after.isCapitalised) || (before.lower.endsWith('s') && !before.isCapitalised);
}

/** `On Tuesday Jane Roe`: what begins with a preposition is an adjunct with the subject at its end. */
function withoutAdjunct(tokens: readonly Token[], span: Span): Span | undefined {
  if (!isPart(tokenAt(tokens, span.from), Part.Preposition) || isQuantity(tokens, span.from))
    return withoutConjunction(tokens, span);
  let from = span.to;
  while (from > span.from + 1 && isNameWord(tokenAt(tokens, from - 1))) from--;
  if (from < span.to) return { from, to: span.to };
  for (let at = span.to - 1; at > span.from + 1; at--) {
    if (isPart(tokenAt(tokens, at), Part.Determiner)) return { from: at, to: span.to };
  }
  return undefined;
}

/** `about half of voters`, `over 40 firms` */
function isQuantity(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:about|around|over|under)$/.test(tokenAt(tokens, at).lower) &&
    /^(?:\d|half$|two|three|four|five|six|seven|eight|nine|ten|a$|one$)/.test(tokenAt(tokens, at + 1).lower)
  );
}

function withoutConjunction(tokens: readonly Token[], span: Span): Span | undefined {
  const skips = isPart(tokenAt(tokens, span.from), Part.Conjunction) ? 1 : 0;
  return span.from + skips < span.to ? { from: span.from + skips, to: span.to } : undefined;
}

function isNameWord(token: Token): boolean {
  return token.isCapitalised && !isPart(token, Part.TimeWord) && !/^\d/.test(token.lower);
}

/** The noun phrase that begins at `from`, as the subject of an inverted clause: `said Jane Roe of Acme`. */
export function nounPhraseAt(tokens: readonly Token[], from: number, language: Language): Span | undefined {
  const first = tokenAt(tokens, from);
  if (first.kind !== 'word') return undefined;
  if (isPronoun(first) && !isPart(first, Part.Determiner)) return { from, to: from + 1 };
  if (isPart(first, Part.Preposition | Part.Subordinator)) return undefined;
  if (isPart(first, Part.TimeWord) || isAdverb(first)) return undefined;
  let to = from;
  while (to - from < LONGEST_PHRASE && staysIn(tokens, to, from, language)) to++;
  // `sagte die Stadt am Montag`: what would link a further name links none here.
  while (to > from + 1 && isPart(tokenAt(tokens, to - 1), Part.NounLink)) to--;
  return to === from ? undefined : { from, to };
}

function staysIn(tokens: readonly Token[], at: number, from: number, language: Language): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return isTitlesStop(tokens, at, language);
  if (at === from) return !isPart(token, Part.Auxiliary);
  if (isPart(token, Part.NounLink)) return true;
  if (isPart(token, Part.Conjunction)) return joinsNouns(tokens, at);
  if (token.isCapitalised) return !isPart(token, Part.TimeWord);
  return !endsPhrase(token) && !token.word.cue && !isBehindName(tokens, at);
}

/** `said Sen. Jane Roe` */
function isTitlesStop(tokens: readonly Token[], at: number, { titles }: Language): boolean {
  const isStop = tokenAt(tokens, at).lower === '.' && tokenAt(tokens, at + 1).isCapitalised;
  return isStop && titles.has(tokenAt(tokens, at - 1).lower);
}

function endsPhrase(token: Token): boolean {
  return isPart(token, PHRASE_ENDS) || endsInEd(token.lower);
}

/** A small word right behind a name begins a verb or an adjunct: `said Jane Roe hopes` is not inverted. */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return before.isCapitalised && !/'s?$/.test(before.lower) && !isPart(before, Part.NounLink);
}
