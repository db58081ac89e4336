import { type Language } from '../language/language';
import { isDigitUnit, isLetterUnit, isLowerUnit, isSpaceUnit, isUpperUnit } from '../token/characters';
import { isCueClause } from './cueClause';

/** A stop with white space behind it (and behind the marks that close on it). */
export interface StopSite {
  readonly body: string;
  /** Where the run of stops begins. */
  readonly stop: number;
  /** Behind the marks that close on it. */
  readonly end: number;
  /** One full stop, not `?`, `!`, `...`. */
  readonly isSingleStop: boolean;
}

/** No abbreviation is longer. */
const LONGEST_WORD = 16;
const BLANK = 0x20;
const OPENERS: ReadonlySet<string> = new Set('"\'“„«»‘([*_—–-');
const QUOTATION_CLOSERS: ReadonlySet<string> = new Set('"”“»’\'」');

/** Whether a sentence ends at this stop: what follows begins as sentences do, and what stands before is no abbreviation. */
export function isBoundary(site: StopSite, language: Language): boolean {
  const next = nextWordStart(site.body, site.end);
  if (next >= site.body.length) return true;
  if (isLowerUnit(site.body.charCodeAt(next))) return false;
  // `"…" — Ada Moss`: a signature.
  if (closesQuotation(site) && /^\s*[―—–]\s/.test(site.body.slice(site.end, site.end + 4))) return false;
  if (closesQuotation(site) && isCueClause(site.body, next, site.isSingleStop, language)) return false;
  return !site.isSingleStop || site.end > site.stop + 1 || !staysOpen(site, next, language);
}

function closesQuotation({ body, end }: StopSite): boolean {
  return QUOTATION_CLOSERS.has(body.charAt(end - 1));
}

function nextWordStart(body: string, from: number): number {
  let at = from;
  while (at < body.length && (isSpaceUnit(body.charCodeAt(at)) || OPENERS.has(body.charAt(at)))) at++;
  return at;
}

/** The full stop belongs to an abbreviation, a title, an initial or an ordinal. */
function staysOpen({ body, stop, end }: StopSite, next: number, language: Language): boolean {
  const word = wordBefore(body, stop);
  const lower = word.toLowerCase();
  const nextIsDigit = isDigitUnit(body.charCodeAt(next));
  // `am 3. Oktober`, `der Weltranglisten-19. Muster`
  if (language.hasOrdinalStops && /^(?:\p{L}+-)?\d{1,3}$/u.test(word)) return !begins(body, next, language);
  // `2. Findings` and `Figure 2. Findings` at the start of a paragraph number what follows.
  if (/^\d{1,3}$/.test(word) && isLabel(body.slice(0, Math.min(stop, 20)))) return true;
  if (isInitial(word) && !language.abbreviations.has(lower)) {
    if (word !== 'I' && beginsSentence(body, stop - word.length)) return true;
    return !(word === 'I' || (begins(body, next, language) && !followsName(body, stop - 1)));
  }
  if (language.titles.has(lower)) return word !== 'No' && word !== 'no' ? true : nextIsDigit;
  if (!language.abbreviations.has(lower)) return false;
  if (/["“„«‘]/.test(body.slice(end, next))) return false;
  return nextIsDigit || !begins(body, next, language);
}

/** One capital letter, or several with stops between them. */
function isInitial(word: string): boolean {
  return word.length <= 3 && /^(?:\p{Lu}|(?:\p{Lu}\.)?-?\p{Lu})$/u.test(word);
}

/** Nothing stands before it: `P. ¿Qué pasó?` labels a question, `J. Moss left.` begins a name. */
function beginsSentence(body: string, at: number): boolean {
  return /(?:^|[.?!…]["'”’»)]*\s+)["'“„«‘([—–-]*$/.test(body.slice(Math.max(0, at - 8), at));
}

function followsName(body: string, initial: number): boolean {
  const before = wordBefore(body, initial - 1);
  return before !== '' && isUpperUnit(before.charCodeAt(0));
}

function begins(body: string, next: number, language: Language): boolean {
  const match = /^[\p{L}'’]+/u.exec(body.slice(next, next + 24));
  return match !== null && language.starters.has(match[0].toLowerCase().replace('’', "'"));
}

/** The word that ends at `end`, inner stops included: `U.S` before the last stop of `U.S.`. Long ones are cut: no abbreviation is. */
function wordBefore(body: string, end: number): string {
  const floor = Math.max(0, end - LONGEST_WORD);
  let start = end;
  while (start > floor && isLetterUnit(body.charCodeAt(start - 1))) start--;
  // Most are words of plain letters behind a space, and an expression would be tried at every unit before its match.
  if (start === floor || body.charCodeAt(start - 1) === BLANK) return body.slice(start, end);
  return /[\p{L}\p{N}.-]*$/u.exec(body.slice(floor, end))?.[0] ?? '';
}

function isLabel(before: string): boolean {
  return /^(?:\p{Lu}\p{L}* )?\d{1,3}$/u.test(before);
}
