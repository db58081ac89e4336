import { type CueForm } from '../../language/cueForm';
import { type Language } from '../../language/language';
import { endsInEd } from '../../token/ending';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { isBareName } from './bareName';
import { nounPhraseAt } from '../phrase/nounPhrase';
import { type CueSite } from '../cueSite';
import { namesFindings } from './findings';
import { type Report } from '../report';
import { reportOf } from './reportOf';
import { dropsSubject } from '../phrase/droppedSubject';
import { isVerbSurely } from './verbOrNoun';

/** `she said (that) …`, `she told reporters …`, `she said: …` */
export function contentAfter(tokens: readonly Token[], site: CueSite, language: Language): Report | undefined {
  const { complement, form } = site;
  if (!site.subject && form.form !== 'gerund' && !site.isElided) {
    // Without a subject only `que` or a colon is sure: `Dijo que …`.
    const isSure = complement.kind === 'that' || complement.kind === 'colon';
    if (!isSure || !dropsSubject(tokens, site, language)) return undefined;
  }
  if (complement.kind === 'adjunct' && hasParticle(site))
    return reportOf(site, [{ from: site.end, to: tokens.length }], true);
  if (isCutOff(tokens, site)) return reportOf(site, [], true);
  const put = contentPutOff(tokens, site, language);
  if (put !== undefined) return reportOf(site, [{ from: put, to: tokens.length }], true);
  if (complement.kind === 'none' || complement.kind === 'adjunct') return undefined;
  if (language.bracket && (isBareObject(site) || isTitled(tokens, site))) return undefined;
  if (isRelative(tokens, site) || isDoneBy(tokens, site)) return undefined;
  if (form.complement === 'naming' && isBareName(tokens, site)) return undefined;
  const isMarked = complement.kind !== 'clause' && complement.kind !== 'object';
  if (!isMarked && !takesBare(tokens, site)) return undefined;
  if (form.complement === 'quotation' && complement.kind !== 'quotation' && complement.kind !== 'colon')
    return undefined;
  if (complement.at >= tokens.length) return complement.kind === 'colon' ? reportOf(site, [], true) : undefined;
  const to = quotedEnd(tokens, complement.at);
  return reportOf(site, [{ from: complement.at, to: to ?? tokens.length }], to === undefined);
}

/** How far behind the verb the `that` may stand which something between commas puts off. */
const LONGEST_INSERTION = 20;

/** `said, among other things, that …`, `said on Monday, when it rained, that …` */
function contentPutOff(tokens: readonly Token[], site: CueSite, language: Language): number | undefined {
  const { complement, form, group } = site;
  if (complement.kind !== 'none' && complement.kind !== 'adjunct') return undefined;
  if (form.form === 'gerund' || form.isNoun || group.isInfinitive || needsMore(form)) return undefined;
  if (tokenAt(tokens, complement.at).lower !== ',') return undefined;
  for (let at = complement.at + 1; at < complement.at + LONGEST_INSERTION; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'quotation' || token.word.cue) break;
    if (isPart(token, Part.Complementiser) && tokenAt(tokens, at - 1).lower === ',') return at;
  }
  return site.clauseStart === 0 && beginsClause(tokens, complement.at + 1, language) ? complement.at + 1 : undefined;
}

/** `Roe said in May, the lake was dry`: a noun phrase and its verb. */
export function beginsClause(tokens: readonly Token[], from: number, language: Language): boolean {
  if (isPart(tokenAt(tokens, from), Part.Relative | Part.Conjunction | Part.Subordinator)) return false;
  const subject = nounPhraseAt(tokens, from, language);
  return subject !== undefined && isPart(tokenAt(tokens, subject.to), Part.Auxiliary);
}

function needsMore({ complement }: CueForm): boolean {
  return complement !== 'clause' && complement !== 'listener' && complement !== 'finding';
}

const LONGEST_REST = 40;
/** Units, with its marks. */
const LONGEST_TITLE = 30;

/** `said, "It rains," before she left`: what closes with a mark is all that was said. */
function quotedEnd(tokens: readonly Token[], from: number): number | undefined {
  const { kind, ending = '' } = tokenAt(tokens, from);
  const isEnd = kind === 'quotation' && /[,!?]/.test(ending) && tokenAt(tokens, from + 1).kind === 'word';
  return isEnd && !tokens.slice(from + 1, from + LONGEST_REST).some((token) => token.kind === 'quotation')
    ? from + 1
    : undefined;
}

/** `Roe stated,` at the end: what she stated is the next paragraph. */
function isCutOff(tokens: readonly Token[], { end, form, isInverted, group }: CueSite): boolean {
  return (
    !isInverted &&
    !group.isInfinitive &&
    form.form === 'finite' &&
    tokenAt(tokens, end).lower === ',' &&
    end === tokens.length - 1
  );
}

/** `kündigte den Film an`: German verbs of saying do much else; speech has its comma, its colon or its marks. */
function isBareObject({ complement, form }: CueSite): boolean {
  return form.complement !== 'naming' && (complement.kind === 'object' || complement.kind === 'clause');
}

/** `fordert die Rücknahme von „Neues Wasser I“`: one title in marks within an object; what was said begins in small letters, or is long. */
function isTitled(tokens: readonly Token[], { complement: { kind, at }, form }: CueSite): boolean {
  if (
    kind !== 'quotation' ||
    (form.complement !== 'quotation' && form.complement !== 'finding') ||
    tokenAt(tokens, at).kind === 'quotation'
  )
    return false;
  const title = tokens.slice(at, at + LONGEST_REST).find((token) => token.kind === 'quotation');
  return title !== undefined && /\p{Lu}/u.test(title.opening ?? '') && title.end - title.start <= LONGEST_TITLE;
}

/** `the plan announced by …`: a participle; `said by telephone that …` is not one. */
function isDoneBy(tokens: readonly Token[], { end, complement }: CueSite): boolean {
  return complement.kind !== 'that' && isPart(tokenAt(tokens, end), Part.Agent);
}

/** `pushed back on …`, `called for …`: the verb's own words say that something was said of what follows. */
function hasParticle({ form, verb, end, group }: CueSite): boolean {
  return form.complement === 'naming' && end > verb + 1 && !group.isInfinitive;
}

/** `the claims that were made`: the `that` behind a noun's look-alike is the subject of its own verb. */
function isRelative(tokens: readonly Token[], site: CueSite): boolean {
  const { complement, form } = site;
  if (complement.kind !== 'that' || (!form.isNoun && form.form !== 'gerund')) return false;
  if (form.form === 'finite' && isVerbSurely(tokens, site)) return false;
  const after = tokenAt(tokens, complement.at + 1);
  return isPart(after, Part.Auxiliary) || endsInEd(after.lower);
}

/** Content that nothing marks: only verbs that report sentences take it, and a noun's look-alike never does. */
function takesBare(tokens: readonly Token[], site: CueSite): boolean {
  const { form, group } = site;
  if (form.complement === 'naming') return !group.isInfinitive;
  if (form.complement === 'finding' && site.complement.kind !== 'clause')
    return !group.isInfinitive && site.subject !== undefined && namesFindings(tokens, site.subject);
  if (form.complement === 'wording') return !group.isInfinitive && hasQuotationSoon(tokens, site.end);
  // `continued to say he had left`: behind an infinitive only a pronoun is sure to begin what is said.
  if (group.isInfinitive)
    return form.complement === 'clause' && site.complement.kind === 'clause' && opensClause(tokens, site);
  if (form.complement === 'marked' || form.complement === 'quotation') return false;
  if (form.isNoun && !isVerbSurely(tokens, site)) return false;
  return true;
}

function opensClause(tokens: readonly Token[], { end, complement }: CueSite): boolean {
  const first = tokenAt(tokens, end);
  return complement.at === end && isPart(first, Part.Pronoun) && !isPart(first, Part.Determiner);
}

function hasQuotationSoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 25); at++)
    if (tokenAt(tokens, at).kind === 'quotation') return true;
  return false;
}

/** `was told that …`, `it was reported that …`: the source is named by an agent or not at all. */
export function passiveReport(tokens: readonly Token[], site: CueSite): Report | undefined {
  const { kind, at } = site.complement;
  const isReport =
    kind === 'that' ||
    kind === 'colon' ||
    (site.form.complement === 'listener' && (kind === 'clause' || kind === 'quotation'));
  if (!isReport || at >= tokens.length || isPart(tokenAt(tokens, site.end), Part.Infinitive)) return undefined;
  return {
    cue: { from: site.group.from, to: site.end },
    content: [{ from: at, to: tokens.length }],
    clauseStart: site.clauseStart,
    isOpenEnded: true,
  };
}
