import { type Language } from '../../language/language';
import { endsInEd } from '../../token/ending';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { nounPhraseBefore } from './nounPhrase';
import { type Span } from '../report';
import { isAdverb } from './verbGroup';

const LONGEST_APPOSITION = 30;
const LONGEST_NAME = 12;
const TIMES = new Set(
  'week weeks month months year years day days night hours minutes earlier later ago cycle time'.split(' '),
);
const CLOSING = new Set([',', ')', '–', '—', '-']);
const OPENING = new Map([
  [',', ','],
  [')', '('],
  ['–', '–'],
  ['—', '—'],
  ['-', '-'],
]);

/** The subject that stands before a verb group, with an apposition between them: `Jane Roe, the mayor, said`. */
export function subjectBefore(tokens: readonly Token[], groupStart: number, language: Language): Span | undefined {
  if (isContracted(tokenAt(tokens, groupStart))) return { from: groupStart, to: groupStart + 1 };
  const when = dayBefore(tokens, groupStart);
  if (when > 0) return withoutParticiple(tokens, subjectBefore(tokens, when, language));
  const last = tokenAt(tokens, groupStart - 1);
  if (last.kind === 'mark' && CLOSING.has(last.lower)) return behindApposition(tokens, groupStart - 1, language);
  return nounPhraseBefore(tokens, groupStart, language);
}

/** `Papers released on Friday showed`: the papers did. */
function withoutParticiple(tokens: readonly Token[], span: Span | undefined): Span | undefined {
  if (!span || span.to - span.from < 2) return span;
  const last = tokenAt(tokens, span.to - 1);
  return !last.isCapitalised && endsInEd(last.lower) ? { from: span.from, to: span.to - 1 } : span;
}

/** Where `on Monday` or `Monday` begins that parts a subject from its verb; 0 where none does. */
function dayBefore(tokens: readonly Token[], end: number): number {
  const day = tokenAt(tokens, end - 1);
  if (!day.isCapitalised || !isPart(day, Part.TimeWord)) return 0;
  return isPart(tokenAt(tokens, end - 2), Part.Preposition) ? end - 2 : end - 1;
}

/** `she's said`, `I've heard`: pronoun and auxiliary are one word. */
function isContracted({ lower }: Token): boolean {
  return /^(?:i|he|she|we|they|you)'(?:s|d|ve|m|re|ll)$/.test(lower);
}

function behindApposition(tokens: readonly Token[], close: number, language: Language): Span | undefined {
  const opening = OPENING.get(tokenAt(tokens, close).lower);
  const floor = Math.max(0, close - LONGEST_APPOSITION);
  for (let at = close - 1; at > floor; at--) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'quotation') return undefined;
    if (token.kind === 'mark' && token.lower === opening) {
      const head = nounPhraseBefore(tokens, beforeParenthesis(tokens, at), language);
      const from = head && (outerName(tokens, head.from, close) ?? head.from);
      return from === undefined ? undefined : { from, to: opening === '(' ? at : close };
    }
  }
  return opening === ',' && floor === 0 ? wholeSubject(tokens, close, language) : undefined;
}

/** `Jane Roe for the Acme Institute, says …`: a comma too many behind a long subject. */
function wholeSubject(tokens: readonly Token[], to: number, { saying }: Language): Span | undefined {
  const first = tokenAt(tokens, 0);
  if (!first.isCapitalised || leadsSubject(first)) return undefined;
  for (let at = 1; at < to; at++)
    if (tokenAt(tokens, at).kind !== 'word' || endsSubject(tokenAt(tokens, at)) || (saying && mayBeVerb(tokens, at)))
      return undefined;
  return { from: 0, to };
}

/** `Davi abriu a reunião, disse que …`: in Romance languages, whose verbs are not all known, a small word that nothing leads to. */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const leads = Part.Determiner | Part.Preposition | Part.NounLink | Part.Conjunction;
  return !token.isCapitalised && !isPart(token, leads) && !isPart(tokenAt(tokens, at - 1), leads);
}

/**
 * `Jane Roe, a chemist at Acme, suspects lead`: the comma before the verb closes an apposition to the name that opens the
 * sentence, so that what follows the verb is no subject.
 */
export function endsApposition(tokens: readonly Token[], groupStart: number): boolean {
  const first = nameStart(tokens);
  let at = first;
  while (at - first < LONGEST_NAME && isNamePart(tokens, at)) at++;
  if (at === first || tokenAt(tokens, at).lower !== ',' || at >= groupStart - 1) return false;
  const next = tokenAt(tokens, at + 1);
  return isPart(next, Part.Relative) || /^(?:whose|an?|the|then|now|former|\d{2})$/.test(next.lower);
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return token.isCapitalised || (token.lower === '.' && at > 0 && tokenAt(tokens, at - 1).isCapitalised);
}

/** `Jane Roe, whose son lives in Aurora, Ohio, said`: the last comma is not the one behind the name. */
function outerName(tokens: readonly Token[], head: number, close: number): number | undefined {
  if (tokenAt(tokens, head - 1).lower !== ',' || !endsApposition(tokens, close + 1)) return undefined;
  return nameStart(tokens);
}

/** Behind a quotation, or an `And`, that opens the sentence. */
function nameStart(tokens: readonly Token[]): number {
  const first = tokenAt(tokens, 0);
  return first.kind === 'quotation' || isPart(first, Part.Conjunction) ? 1 : 0;
}

/** `Rep. Jane Roe (D-Ohio), …`: what stands in brackets behind a name is no part of it. */
function beforeParenthesis(tokens: readonly Token[], end: number): number {
  if (tokenAt(tokens, end - 1).lower !== ')') return end;
  for (let at = end - 2; at > Math.max(0, end - 10); at--) if (tokenAt(tokens, at).lower === '(') return at;
  return end;
}

/** The subject of the frame's main clause: its first noun phrase behind a leading adjunct. */
export function mainSubject(tokens: readonly Token[], before: number): Span | undefined {
  let from = isPart(tokenAt(tokens, 0), Part.Conjunction) ? 1 : 0;
  if (leadsSubject(tokenAt(tokens, from))) from = behindComma(tokens, from, before);
  while (isPart(tokenAt(tokens, from), Part.Conjunction) || tokenAt(tokens, from).lower === ',') from++;
  const limit = Math.min(before, from + LONGEST_APPOSITION);
  for (let at = from; at < limit; at++) {
    const token = tokenAt(tokens, at);
    if (isPart(token, Part.Pronoun) && at === from && !isPart(token, Part.Determiner)) return { from, to: at + 1 };
    if (token.lower === '.' && tokenAt(tokens, at - 1).isCapitalised) continue;
    if (token.kind !== 'word' || endsMainSubject(tokens, at))
      return at > from ? unlessTime(tokens, { from, to: at }) : undefined;
  }
  return undefined;
}

/** `In May, Roe …`, `Noting the heat, Roe …`, `However, Roe …`: the subject comes behind the comma. */
function leadsSubject(first: Token): boolean {
  const { lower } = first;
  if (isPart(first, Part.Preposition | Part.Subordinator)) return true;
  return (
    isAdverb(first) ||
    /^[a-z]{3,}ly$/.test(lower) ||
    /^[a-z]{3,}ing$/.test(lower) ||
    first.word.cue?.form === 'gerund' ||
    /^(?:here|there|however|back|well|alongside|regardless)$/.test(lower)
  );
}

/** At its verb, or at the adverb or the day before that; `the mayor's tweets` are no verb. */
function endsMainSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (isWhen(tokens, at) || (!token.isCapitalised && isAdverb(token))) return true;
  return endsSubject(token) && !(token.word.cue?.isNoun && /['’]s?$/.test(tokenAt(tokens, at - 1).lower));
}

/** `Roe on Monday opposed …` */
function isWhen(tokens: readonly Token[], at: number): boolean {
  return isPart(tokenAt(tokens, at), Part.Preposition) && isPart(tokenAt(tokens, at + 1), Part.TimeWord);
}

/** `This week`, `four hours earlier`: no subject. */
function unlessTime(tokens: readonly Token[], span: Span): Span | undefined {
  return TIMES.has(tokenAt(tokens, span.to - 1).lower) ? undefined : span;
}

/** Behind the first comma from `start` on; `start` itself where none stands there. */
function behindComma(tokens: readonly Token[], start: number, before: number): number {
  const limit = Math.min(before, LONGEST_APPOSITION);
  for (let at = start; at < limit; at++) if (tokenAt(tokens, at).lower === ',') return at + 1;
  return start;
}

function endsSubject(token: Token): boolean {
  if (isPart(token, Part.Auxiliary | Part.Relative)) return true;
  return !token.isCapitalised && (token.word.cue?.form === 'finite' || endsInEd(token.lower));
}
