import { type CueForm } from '../language/cueForm';
import { type Grammar, type Language } from '../language/language';
import { type Token, tokenAt } from '../token/token';
import { type CueSite } from './cueSite';
import { type Report, type Span } from './report';

/** Turns a reporting verb and its surroundings into who said what, or `undefined` where nothing is reported. */
export function readReport(
  tokens: readonly Token[],
  site: CueSite,
  language: Language,
  contentFloor: number,
): Report | undefined {
  if (site.group.isPassive && site.form.form !== 'gerund') return passiveReport(tokens, site, language);
  return (
    contentBehindQuotation(tokens, site, contentFloor, language) ??
    contentAround(tokens, site, contentFloor, language) ??
    contentAfter(tokens, site, language)
  );
}

function report(site: CueSite, content: readonly Span[], isOpenEnded: boolean): Report {
  return {
    cue: { from: site.group.from, to: site.end },
    ...(site.subject && { speaker: site.subject }),
    content,
    clauseStart: site.clauseStart,
    isOpenEnded,
  };
}

/** `"…," she said`, and what is quoted behind it: `"…," she said, "…"`. */
function contentBehindQuotation(
  tokens: readonly Token[],
  site: CueSite,
  floor: number,
  language: Language,
): Report | undefined {
  const quotation = quotationBefore(tokens, site.clauseStart);
  if (quotation === undefined || quotation < floor || site.isElided || !site.subject) return undefined;
  if (!site.isInverted && hasOwnContent(site, tokenAt(tokens, quotation))) return undefined;
  const before = { from: startBefore(tokens, quotation, floor), to: quotation + 1 };
  const rest = contentGoingOn(tokens, site, language);
  return report(site, rest ? [before, rest] : [before], false);
}

/** What follows is content by itself: `In her "apology" Roe said it rained`. */
function hasOwnContent({ complement: { kind } }: CueSite, quotation: Token): boolean {
  return kind === 'that' || kind === 'question' || kind === 'clause' || (kind === 'object' && !isSpeech(quotation));
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

/** Content before the cue begins with its sentence, or behind a colon. */
function startBefore(tokens: readonly Token[], end: number, floor: number): number {
  for (let at = end; at > Math.max(floor, end - 60); at--) if (tokenAt(tokens, at - 1).lower === ':') return at;
  return floor;
}

/** What follows an interrupting clause and is still content: a quotation, or text behind a comma. */
function contentGoingOn(tokens: readonly Token[], site: CueSite, language: Language): Span | undefined {
  const { complement, clauseEnd } = site;
  if (complement.kind === 'quotation') return { from: complement.at, to: tokens.length };
  if (site.isInverted || (complement.kind !== 'none' && complement.kind !== 'adjunct')) return undefined;
  const comma = complement.kind === 'none' ? clauseEnd : complement.at;
  if (tokenAt(tokens, comma).lower !== ',' || !resumes(tokens, comma + 1, language)) return undefined;
  // Behind `on Friday,` more adjuncts are likelier than more content.
  if (comma > clauseEnd && !language.grammar.conjunctions.has(tokenAt(tokens, comma + 1).lower)) return undefined;
  return { from: comma + 1, to: tokens.length };
}

/** Whether the text at `at` takes up interrupted content, and doesn't add a clause of the reporter's. */
function resumes(tokens: readonly Token[], at: number, { grammar, cues }: Language): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind === 'quotation') return true;
  if (token.kind !== 'word' || grammar.relatives.has(token.lower)) return false;
  if (grammar.subordinators.has(token.lower) || grammar.asWords.has(token.lower)) return false;
  return cues.get(token.lower)?.form !== 'gerund' && !/[a-z]{3,}ing$/.test(token.lower);
}

/** `…, insiders say, …` and `…, insiders say.` */
function contentAround(tokens: readonly Token[], site: CueSite, floor: number, language: Language): Report | undefined {
  const parenthetical = asClause(tokens, site, floor, language);
  if (parenthetical) return parenthetical;
  const before = tokenAt(tokens, site.clauseStart - 1);
  const { complement } = site;
  if (![',', '—', '–'].includes(before.lower) || site.isElided || !site.subject || site.clauseStart - 1 <= floor)
    return undefined;
  if (complement.kind !== 'none' && complement.kind !== 'adjunct') return undefined;
  if (isNaming(site.form) || site.form.form === 'gerund') return undefined;
  if (site.form.isNoun && !isVerbSurely(tokens, site, language)) return undefined;
  const first = { from: floor, to: site.clauseStart - 1 };
  const rest = contentGoingOn(tokens, site, language);
  if (!rest && !isClause(tokens, first, language.grammar)) return undefined;
  return report(site, rest ? [first, rest] : [first], false);
}

function isNaming({ complement }: CueForm): boolean {
  return complement === 'naming' || complement === 'wording';
}

/** `As she noted, …` and `…, as she noted.` */
function asClause(tokens: readonly Token[], site: CueSite, floor: number, { grammar }: Language): Report | undefined {
  const as = site.clauseStart - 1;
  if (!grammar.asWords.has(tokenAt(tokens, as).lower) || site.complement.kind === 'that') return undefined;
  if (as - 1 > floor && isClause(tokens, { from: floor, to: as - 1 }, grammar)) {
    return tokenAt(tokens, as - 1).lower === ','
      ? report({ ...site, clauseStart: as }, [{ from: floor, to: as - 1 }], false)
      : undefined;
  }
  for (let at = site.end; at < Math.min(tokens.length, site.end + 15); at++) {
    if (tokenAt(tokens, at).lower === ',')
      return report({ ...site, clauseStart: as }, [{ from: at + 1, to: tokens.length }], true);
  }
  return undefined;
}

/** More than an opening adjunct: something in it is a verb. */
function isClause(tokens: readonly Token[], span: Span, grammar: Grammar): boolean {
  for (let at = span.from; at < Math.min(span.to, span.from + 40); at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'quotation' || grammar.auxiliaries.has(token.lower) || /[a-z]{2,}ed$/.test(token.lower))
      return true;
  }
  return span.to - span.from > 4;
}

/** `she said (that) …`, `she told reporters …`, `she said: …` */
function contentAfter(tokens: readonly Token[], site: CueSite, language: Language): Report | undefined {
  const { complement, form } = site;
  if (!site.subject && form.form !== 'gerund' && !site.isElided) return undefined;
  if (complement.kind === 'adjunct' && hasParticle(site))
    return report(site, [{ from: site.end, to: tokens.length }], true);
  if (complement.kind === 'none' || complement.kind === 'adjunct') return undefined;
  if (isRelative(tokens, site, language) || language.grammar.agents.has(tokenAt(tokens, site.end).lower))
    return undefined;
  const isMarked = complement.kind !== 'clause' && complement.kind !== 'object';
  if (!isMarked && !takesBare(tokens, site, language)) return undefined;
  if (form.complement === 'quotation' && complement.kind !== 'quotation' && complement.kind !== 'colon')
    return undefined;
  if (complement.at >= tokens.length) return complement.kind === 'colon' ? report(site, [], true) : undefined;
  return report(site, [{ from: complement.at, to: tokens.length }], true);
}

/** `pushed back on …`, `called for …`: the verb's own words say that something was said of what follows. */
function hasParticle({ form, verb, end, group }: CueSite): boolean {
  return form.complement === 'naming' && end > verb + 1 && !group.isInfinitive;
}

/** `the claims that were made`: the `that` behind a noun's look-alike is the subject of its own verb. */
function isRelative(tokens: readonly Token[], { complement, form }: CueSite, { grammar }: Language): boolean {
  if (complement.kind !== 'that' || (!form.isNoun && form.form !== 'gerund')) return false;
  const after = tokenAt(tokens, complement.at + 1);
  return grammar.auxiliaries.has(after.lower) || /[a-z]{2,}ed$/.test(after.lower);
}

/** Content that nothing marks: only verbs that report sentences take it, and a noun's look-alike never does. */
function takesBare(tokens: readonly Token[], site: CueSite, language: Language): boolean {
  const { form, group } = site;
  if (form.complement === 'naming') return !group.isInfinitive;
  if (form.complement === 'wording') return !group.isInfinitive && hasQuotationSoon(tokens, site.end);
  if (form.complement === 'marked' || form.complement === 'quotation' || group.isInfinitive) return false;
  if (form.isNoun && !isVerbSurely(tokens, site, language)) return false;
  return true;
}

/** `Roe claims she won`, `he notes it rains`: a name or a pronoun stands before, and the verb is no part of the name. */
function isVerbSurely(tokens: readonly Token[], { verb, group }: CueSite, { grammar }: Language): boolean {
  const before = tokenAt(tokens, group.from - 1);
  if (tokenAt(tokens, verb).isCapitalised) return false;
  return (
    before.isCapitalised ||
    before.kind !== 'word' ||
    grammar.pronouns.has(before.lower) ||
    grammar.relatives.has(before.lower) ||
    group.from < verb
  );
}

function hasQuotationSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 25); at++)
    if (tokenAt(tokens, at).kind === 'quotation') return true;
  return false;
}

/** `was told that …`, `it was reported that …`: the source is named by an agent or not at all. */
function passiveReport(tokens: readonly Token[], site: CueSite, language: Language): Report | undefined {
  const { kind, at } = site.complement;
  const isReport =
    kind === 'that' ||
    kind === 'colon' ||
    (site.form.complement === 'listener' && (kind === 'clause' || kind === 'quotation'));
  if (!isReport || at >= tokens.length || language.grammar.infinitives.has(tokenAt(tokens, site.end).lower))
    return undefined;
  return {
    cue: { from: site.group.from, to: site.end },
    content: [{ from: at, to: tokens.length }],
    clauseStart: site.clauseStart,
    isOpenEnded: true,
  };
}
