import { type CueForm } from '../../language/cueForm';
import { type Language } from '../../language/language';
import { endsInEd } from '../../token/ending';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type CueSite } from '../cueSite';
import { isBehindContent } from '../phrase/commaBehindContent';
import { type Report, type Span } from '../report';
import { contentGoingOn } from './contentGoingOn';
import { reportOf } from './reportOf';
import { isVerbSurely } from './verbOrNoun';

/** `…, insiders say, …` and `…, insiders say.` */
export function contentAround(
  tokens: readonly Token[],
  site: CueSite,
  floor: number,
  language: Language,
): Report | undefined {
  const parenthetical = asClause(tokens, site, floor);
  if (parenthetical) return parenthetical;
  const before = tokenAt(tokens, site.clauseStart - 1);
  const { complement } = site;
  if (![',', '—', '–'].includes(before.lower) || site.isElided || !site.subject || site.clauseStart - 1 <= floor)
    return undefined;
  const isQuoted = complement.kind === 'quotation';
  const goesOn = isQuoted && (language.bracket ? site.isInverted : continuesAt(tokenAt(tokens, complement.at)));
  if (complement.kind !== 'none' && complement.kind !== 'adjunct' && !goesOn) return undefined;
  // German: a clause behind a comma whose subject comes first has its verb last, and reports nothing before it.
  if (language.bracket && site.subject.from === site.clauseStart) return undefined;
  if (isPart(tokenAt(tokens, site.subject.from), Part.Relative)) return undefined;
  if (needsOwnContent(site.form) || site.form.form === 'gerund') return undefined;
  if (site.form.isNoun && !isVerbSurely(tokens, site)) return undefined;
  const first = { from: floor, to: site.clauseStart - 1 };
  // `But, she said, …`
  const isBare = first.to - first.from === 1 && isPart(tokenAt(tokens, first.from), Part.Conjunction);
  const rest = contentGoingOn(tokens, site, language);
  if (goesOn) return reportOf(site, [first, { from: complement.at, to: tokens.length }], true);
  if (!rest && !isClause(tokens, first) && !endsContent(tokens, site, language)) return undefined;
  return reportOf(site, rest ? (isBare ? [rest] : [first, rest]) : [first], false);
}

/** `In other words, she said, "it rained"`: a small letter goes on with the sentence that stands before. */
function continuesAt({ kind, opening = '' }: Token): boolean {
  return kind === 'quotation' && /\p{Ll}/u.test(opening);
}

/** `Se acabó, dijo el alcalde`: two words may be a clause. */
function endsContent(
  tokens: readonly Token[],
  { isInverted, clauseStart, verb }: CueSite,
  language: Language,
): boolean {
  return isInverted && isBehindContent(tokens, clauseStart - 1, verb, language);
}

/** `…, she laughed.` reports nothing without a quotation, `…, they praised.` nothing at all. */
function needsOwnContent({ complement }: CueForm): boolean {
  return complement === 'naming' || complement === 'wording' || complement === 'quotation';
}

/** `As she noted, …` and `…, as she noted.` */
function asClause(tokens: readonly Token[], site: CueSite, floor: number): Report | undefined {
  const as = site.clauseStart - 1;
  if (!isPart(tokenAt(tokens, as), Part.AsWord) || site.complement.kind === 'that') return undefined;
  if (as - 1 > floor && isClause(tokens, { from: floor, to: as - 1 })) {
    return tokenAt(tokens, as - 1).lower === ','
      ? reportOf({ ...site, clauseStart: as }, [{ from: floor, to: as - 1 }], false)
      : undefined;
  }
  for (let at = site.end; at < Math.min(tokens.length, site.end + 15); at++) {
    if (tokenAt(tokens, at).lower === ',')
      return reportOf({ ...site, clauseStart: as }, [{ from: at + 1, to: tokens.length }], true);
  }
  return undefined;
}

/** More than an opening adjunct: something in it is a verb. */
function isClause(tokens: readonly Token[], span: Span): boolean {
  for (let at = span.from; at < Math.min(span.to, span.from + 40); at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'quotation' || isPart(token, Part.Auxiliary) || endsInEd(token.lower)) return true;
  }
  return span.to - span.from > 4;
}
