import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';
import { type CueSite } from '../cueSite';
import { type Report } from '../report';
import { dropsSubject } from '../phrase/droppedSubject';
import { contentGoingOn } from './contentGoingOn';
import { reportOf } from './reportOf';

/** `"…," she said`, and what is quoted behind it: `"…," she said, "…"`. */
export function contentBehindQuotation(
  tokens: readonly Token[],
  site: CueSite,
  floor: number,
  language: Language,
): Report | undefined {
  const quotation = quotationBefore(tokens, site.clauseStart);
  if (
    quotation === undefined ||
    quotation < floor ||
    site.isElided ||
    !(site.subject ?? dropsSubject(tokens, site, language))
  )
    return undefined;
  if (language.bracket && isPartOfClause(tokens, site, quotation, floor)) return undefined;
  if (!site.isInverted && hasOwnContent(site, tokenAt(tokens, quotation))) return undefined;
  const before = { from: startBefore(tokens, quotation, floor), to: quotation + 1 };
  const rest = contentGoingOn(tokens, site, language);
  return reportOf(site, rest ? [before, rest] : [before], false);
}

/**
 * What follows is content by itself: `In her "apology" Roe said it rained`. Behind something said (`"It rains," Roe said in
 * a note that …`) only a `that` right at the verb is.
 */
function hasOwnContent({ complement: { kind, at }, clauseEnd }: CueSite, quotation: Token): boolean {
  if (isSpeech(quotation)) return kind === 'that' && at === clauseEnd;
  return kind === 'that' || kind === 'question' || kind === 'clause' || kind === 'object';
}

/**
 * German, whose verb stands second: `In der „Zeitung“ schreibt Muster`, `„Wasser für alle“ und Muster kündigten an`: the
 * quotation is part of what stands before the verb. What is said stands there alone, or behind a comma.
 */
function isPartOfClause(
  tokens: readonly Token[],
  { clauseStart, subject }: CueSite,
  quotation: number,
  floor: number,
): boolean {
  if (subject?.from === clauseStart) return true;
  const isParted = quotation < clauseStart - 1;
  return !isParted && quotation > floor && !isSpeech(tokenAt(tokens, quotation));
}

/** A quotation that ends with a mark is something said; one without is a word or phrase in quotation marks. */
function isSpeech({ ending = '' }: Token): boolean {
  return /[,.?!…—–-]/.test(ending);
}

function quotationBefore(tokens: readonly Token[], clauseStart: number): number | undefined {
  if (tokenAt(tokens, clauseStart - 1).kind === 'quotation') return clauseStart - 1;
  const isParted = [',', '—', '–', '.'].includes(tokenAt(tokens, clauseStart - 1).lower);
  return isParted && tokenAt(tokens, clauseStart - 2).kind === 'quotation' ? clauseStart - 2 : undefined;
}

/** Not the one in `10:05`. */
function isColon(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).lower === ':' && !/^\d/.test(tokenAt(tokens, at + 1).lower);
}

/** Content before the cue begins with its sentence, or behind a colon. */
function startBefore(tokens: readonly Token[], end: number, floor: number): number {
  for (let at = end; at > Math.max(floor, end - 60); at--) if (isColon(tokens, at - 1)) return at;
  return floor;
}
