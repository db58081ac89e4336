import { type Language } from '../language/language';
import { ROLE_WORDS } from '../speaker/nameWords';
import { withoutPossessive } from '../token/possessive';
import { type Token, isOf, tokenAt } from '../token/token';
import { WordClass } from '../token/word';
import { isLetters } from './letters';
import { NAME_LINKS, NO_NAMES, isAdjective } from './nameKinds';

const MOST_WORDS = 9;
const HEAD = WordClass.OrganisationHead | WordClass.PlaceHead;
/** Behind them a sentence begins, or what is written like one. */
const OPENING_MARKS: ReadonlySet<string> = new Set('?!:"“„«‘\'([–—•·>#-');

/** Words that stand together as a name may: `[from, to)` among the tokens. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
  /** Opens its sentence, where every word has a capital. */
  readonly opens: boolean;
}

/** The run of capitalised words that begins at `at`; empty where none does. */
export function capitalRun(text: string, tokens: readonly Token[], at: number, language: Language): CapitalRun {
  // Most capitals only open their sentence.
  if (!isNameWord(text, tokenAt(tokens, at), true, language)) return { from: at, to: at, opens: true };
  const opens = opensSentence(tokens, at, language);
  let to = at;
  while (to < tokens.length && to - at < MOST_WORDS && goesOn(text, tokens, { from: at, to, opens }, language)) {
    if (to > at && isLineBetween(text, tokenAt(tokens, to - 1), tokenAt(tokens, to))) break;
    to++;
    if (isOf(tokenAt(tokens, to - 1), WordClass.Possessive)) break;
  }
  return withoutSmallEnd(tokens, { from: at, to, opens });
}

function isLineBetween(text: string, before: Token, next: Token): boolean {
  return next.start > before.end && text.slice(before.end, next.start).includes('\n');
}

/** A name doesn't end in `of`, nor in what somebody is: `Ohio Republicans`. */
export function withoutSmallEnd(tokens: readonly Token[], { from, to, opens }: CapitalRun): CapitalRun {
  let behind = to;
  while (behind > from && !endsName(tokenAt(tokens, behind - 1), behind - from)) behind--;
  return { from, to: behind, opens };
}

function endsName(token: Token, words: number): boolean {
  return token.isCapitalised && !(words > 1 && isAdjective(token));
}

/** Whether the token behind the run belongs to it. */
function goesOn(text: string, tokens: readonly Token[], { from, to, opens }: CapitalRun, language: Language): boolean {
  const token = tokenAt(tokens, to);
  if (token.kind !== 'word') return isAmpersand(tokens, to, from) || isSaintsStop(tokens, to, from);
  if (token.isCapitalised) return isNameWord(text, token, to === from, language);
  const next = tokenAt(tokens, to + 1);
  if (to === from || !next.isCapitalised || isOf(next, WordClass.NoName)) return false;
  const own = tokens.slice(from, to);
  const hasHead = own.some((word) => isOf(word, HEAD));
  if (NAME_LINKS.has(token.lower)) return language.tag === 'en' && hasHead;
  // `Department of Health and Human Services`, but `Acme Bank and Moss Holdings`.
  if (token.lower === 'and') return hasHead && own.some(({ lower }) => NAME_LINKS.has(lower));
  return isParticle(token, language) && (hasHead || !(opens && to === from + 1));
}

/** `da` in `Ana da Costa`. `Amigos de Ana` at a sentence's start is no name, and `der` stands between German nouns. */
function isParticle(token: Token, { capitalisesNouns }: Language): boolean {
  const { lower } = token;
  return capitalisesNouns ? /^(?:von|van|zu)$/.test(lower) : lower !== 'y' && isOf(token, WordClass.Particle);
}

/** `Johnson & Johnson`. */
function isAmpersand(tokens: readonly Token[], at: number, from: number): boolean {
  return at > from && tokenAt(tokens, at).lower === '&' && tokenAt(tokens, at + 1).isCapitalised;
}

/** `St. Louis`. */
function isSaintsStop(tokens: readonly Token[], at: number, from: number): boolean {
  return at > from && tokenAt(tokens, at).lower === '.' && tokenAt(tokens, at - 1).lower === 'st';
}

function isNameWord(text: string, token: Token, isFirst: boolean, language: Language): boolean {
  const { lower, start, end } = token;
  // `R-Texas` tells a party; `L’ambassadeur` has its capital from the article.
  if (
    isOf(token, WordClass.NoName) ||
    (isOf(token, WordClass.Possessive) && NO_NAMES.has(lower.slice(0, -2))) ||
    (lower[1] === '-' && 'rd'.includes(lower.charAt(0))) ||
    (language.tag === 'fr' && /^(?:[cdjlmnst]|qu)'/.test(lower))
  )
    return false;
  // `The` and `Yesterday` begin sentences; `Will` may be a given name, `WHO` an office.
  return !isFirst || lower === 'will' || !isOf(token, WordClass.Opener) || isLetters(text.slice(start, end));
}

/** Whether the token opens its sentence, or what a mark begins anew. */
function opensSentence(tokens: readonly Token[], at: number, { titles }: Language): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before.kind === 'quotation') return /[.?!]/.test(before.ending ?? '');
  if (before.lower === '.') return !titles.has(tokenAt(tokens, at - 2).lower);
  return before.start < 0 || OPENING_MARKS.has(before.lower);
}

/** What stands before, between and behind the offices in a run: `Acme` and `Roe` in `Acme Chairman Roe`. */
export function partsAtOffices(tokens: readonly Token[], { from, to, opens }: CapitalRun): readonly CapitalRun[] {
  const parts: CapitalRun[] = [];
  const head = lastHead(tokens, from, to);
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !partsAt(tokens, at, head, to)) continue;
    if (at > start && !isField(tokens, start, at)) parts.push({ from: start, to: at, opens: opens && start === from });
    start = at + 1;
  }
  return parts;
}

/** `Foreign` in `Foreign Secretary`. */
function isField(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && /^(?:secretary|minister)$/.test(tokenAt(tokens, to).lower);
}

/** An organisation's name goes on to its head: `Investors` is none in `Acme Investors Service`. */
function partsAt(tokens: readonly Token[], at: number, head: number, to: number): boolean {
  if (isOffice(tokens, at)) return at >= head;
  return head < 0 && isMember(tokens, at, to);
}

function lastHead(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isOf(tokenAt(tokens, at), HEAD)) return at;
  return -1;
}

/** `Republican` in `Republican Roe`. */
function isMember(tokens: readonly Token[], at: number, to: number): boolean {
  return at < to - 1 && /^(?:republican|tory|socialist|labour)$/.test(tokenAt(tokens, at).lower);
}

/** `Senator`, `Democrat`, the `State` of a `Secretary of State`, and what is said of a firm before its name: `Ohio-based`. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const lower = withoutPossessive(token.lower);
  if (isOf(token, WordClass.Role) || (lower.endsWith('s') && ROLE_WORDS.has(lower.slice(0, -1)))) return true;
  if (lower !== token.lower && ROLE_WORDS.has(lower)) return true;
  if (lower === 'democrat') return true;
  if (lower === 'state') return tokenAt(tokens, at - 2).lower === 'secretary';
  return (
    lower.includes('-') &&
    /-(?:elect|designate|based|led|backed|owned|born|run|style|held|listed|like|era)$/.test(lower)
  );
}
