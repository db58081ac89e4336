import { type CueForm } from '../language/cueForm';
import { type Language } from '../language/language';
import { type Token, isPart, tokenAt } from '../token/token';
import { Part } from '../token/word';
import { cliticSubject } from './phrase/clitic';
import { type CueMatch } from './cueMatch';
import { type Complement, complementAt } from './content/complement';
import { bracketBefore, lacksParticle } from './bracket';
import { followsSpeech } from './quotation/behindQuotation';
import { showsFindings } from './content/findings';
import { behindListener } from './phrase/listener';
import { invertedSubject } from './phrase/invertedSubject';
import { type Span } from './report';
import { elidedSubject } from './phrase/elidedSubject';
import { subjectBefore } from './phrase/subject';
import { type VerbGroup, verbGroupAt } from './phrase/verbGroup';

/** A reporting verb with its surroundings read: who may be its subject, what follows, where its clause begins and ends. */
export interface CueSite extends CueMatch {
  readonly group: VerbGroup;
  readonly subject: Span | undefined;
  /** The subject stands behind the verb: `said Jane Roe`. */
  readonly isInverted: boolean;
  /** The subject is that of an earlier clause: `… and said`, `…, saying`. */
  readonly isElided: boolean;
  readonly clauseStart: number;
  /** Behind the verb and an inverted subject. */
  readonly clauseEnd: number;
  readonly complement: Complement;
}

/** How far around a word others are looked at to tell a headline. */
const NEAR = 15;
const APPOSITION_ENDS = new Set([',', ')', '—', '–', '%']);

/** Reads the surroundings of a reporting verb; `undefined` where it can be no reporting clause. */
export function cueSiteAt(tokens: readonly Token[], cue: CueMatch, language: Language): CueSite | undefined {
  if (language.bracket && lacksParticle(tokens, cue, language.bracket)) return undefined;
  const closed = language.bracket && bracketSite(tokens, cue, language);
  if (closed) return closed;
  const clitic = cliticSubject(tokens, cue.verb, language);
  const group = clitic?.group ?? verbGroupAt(tokens, cue.verb);
  if (!clitic && !fits(tokens, group, cue, language)) return undefined;
  const found = clitic && { subject: clitic.subject, isInverted: true, isElided: false };
  const { subject, isInverted, isElided } = found ?? subjectOf(tokens, group, cue, language);
  if (subject && (isDenied(tokens, subject) || isAnybody(tokens, subject))) return undefined;
  if (subject && cue.form.form === 'base' && !group.hasAuxiliary && isOne(tokens, subject)) return undefined;
  const clauseEnd = isInverted && subject && !clitic ? behindApposition(tokens, subject.to) : cue.end;
  const from = cue.form.complement === 'listener' && !group.isPassive ? behindListener(tokens, clauseEnd) : clauseEnd;
  return {
    verb: cue.verb,
    end: cue.end,
    form: cue.form,
    subject,
    isInverted,
    isElided,
    group,
    clauseStart: isInverted || isElided || !subject ? group.from - (group.isInfinitive ? 1 : 0) : subject.from,
    clauseEnd,
    complement: complementAt(tokens, isInverted ? behindParticle(tokens, from, language) : from, language),
  };
}

/** `gab die Stadt bekannt`: the verb's other half stands behind its subject. */
function behindParticle(tokens: readonly Token[], at: number, { bracket }: Language): number {
  return bracket?.particles.has(tokenAt(tokens, at).lower) && tokenAt(tokens, at + 1).kind === 'mark' ? at + 1 : at;
}

/** `Not everybody says`, `nobody says`: then it isn't said. */
function isDenied(tokens: readonly Token[], { from }: Span): boolean {
  const before = tokenAt(tokens, from - 1);
  return (
    isPart(tokenAt(tokens, from), Part.Negation) || (isPart(before, Part.Negation) && !isPart(before, Part.Auxiliary))
  );
}

/** `a Texas state flag`: a verb in this form has several subjects. */
function isOne(tokens: readonly Token[], { from }: Span): boolean {
  return /^an?$/.test(tokenAt(tokens, from).lower);
}

/** `One would think so`: nobody does. */
function isAnybody(tokens: readonly Token[], { from, to }: Span): boolean {
  const isOne = to === from + 1 && tokenAt(tokens, from).lower === 'one';
  return isOne && /^(?:would|could|might|may|can|should|must)$/.test(tokenAt(tokens, to).lower);
}

/** `Roe hat am Freitag erklärt, …`: the auxiliary tells the subject. */
function bracketSite(tokens: readonly Token[], cue: CueMatch, language: Language): CueSite | undefined {
  if (cue.form.form !== 'participle' && !/(?:t|en)$/.test(tokenAt(tokens, cue.verb).lower)) return undefined;
  const found = bracketBefore(tokens, cue.verb, language);
  if (!found) return undefined;
  return {
    verb: cue.verb,
    end: cue.end,
    form: cue.form,
    subject: found.subject,
    isInverted: false,
    isElided: false,
    group: { from: cue.verb, hasAuxiliary: true, isPassive: found.isPassive, isInfinitive: false },
    clauseStart: Math.min(found.auxiliary, found.subject?.from ?? found.auxiliary),
    clauseEnd: cue.end,
    complement: complementAt(tokens, cue.end, language),
  };
}

interface FoundSubject {
  readonly subject: Span | undefined;
  readonly isInverted: boolean;
  readonly isElided: boolean;
}

function subjectOf(tokens: readonly Token[], group: VerbGroup, cue: CueMatch, language: Language): FoundSubject {
  const inverted = invertedSubject(tokens, cue, group, language);
  if (inverted) return { subject: inverted, isInverted: true, isElided: false };
  const isElided = needsMainSubject(tokens, group, cue.form);
  const subject = isElided
    ? elidedSubject(tokens, cue, group.from, language)
    : subjectBefore(tokens, group.from, language);
  return { subject, isInverted: false, isElided };
}

function fits(tokens: readonly Token[], group: VerbGroup, { form, verb, end }: CueMatch, language: Language): boolean {
  const before = tokenAt(tokens, group.from - 1);
  if (form.form === 'finite' && ((!language.bracket && isCounted(tokens, group.from)) || isName(tokens, verb)))
    return false;
  if (group.isInfinitive) return form.form === 'base';
  if (form.complement === 'naming' && INDEFINITE.test(before.lower)) return false;
  if (isPart(before, Part.Determiner) && !isPart(before, Part.Pronoun)) return false;
  if (isPart(before, Part.Preposition) && !isPart(before, Part.AsWord)) return form.form === 'gerund';
  if (/['’]s$/.test(before.lower)) return !form.isNoun && form.form !== 'gerund';
  if (form.form === 'base' && !group.hasAuxiliary) {
    if (!takesBaseForm(before, form)) return false;
  } else if (form.form === 'base') return !group.isPassive;
  if (form.form === 'participle') return group.hasAuxiliary;
  if (showsFindings(before, tokenAt(tokens, verb))) return true;
  return !(form.isNoun && !followsSpeech(tokens, group.from) && isNounHere(before, tokenAt(tokens, end)));
}

/** `something called a surge basin`: nobody calls. */
const INDEFINITE = /^(?:some|any|no)(?:thing|one|body)$/;

/** `the United States`: a capital in a sentence that does not write all its verbs so. */
function isName(tokens: readonly Token[], verb: number): boolean {
  if (!tokenAt(tokens, verb).isCapitalised || verb === 0 || tokenAt(tokens, verb - 1).kind !== 'word') return false;
  return tokens
    .slice(Math.max(0, verb - NEAR), verb + NEAR)
    .some(({ kind, isCapitalised, lower }) => kind === 'word' && !isCapitalised && lower.length > 4);
}

/** `1.4 percentage points`, `12 reports`: a number right before makes a noun of it. */
function isCounted(tokens: readonly Token[], end: number): boolean {
  const before = tokenAt(tokens, end - 1).lower;
  return /^\d/.test(before) || (before === 'percentage' && /^\d/.test(tokenAt(tokens, end - 2).lower));
}

/** `those states would`, `the reports of it`: what follows is no content, and nobody in particular stands before. */
function isNounHere(before: Token, after: Token): boolean {
  if (isPart(after, Part.Auxiliary) || after.lower === '(' || after.word.cue?.form === 'finite') return true;
  if (before.isCapitalised || before.kind !== 'word') return false;
  if (isPart(before, Part.Pronoun | Part.Relative)) return false;
  return isPart(after, Part.Preposition) || after.kind === 'mark' || /(?:ing|al|ive|ous|ful|ic)$/.test(before.lower);
}

/**
 * `they say`, `insiders say`, `those surveyed say`; never `she say`: that is a noun, or no sentence at all. What may be a
 * noun (`the claim`) needs a plural before it.
 */
function takesBaseForm(before: Token, { isNoun }: CueForm): boolean {
  if (before.kind !== 'word') return APPOSITION_ENDS.has(before.lower);
  if (['he', 'she', 'it', 'this', 'that', 'one'].includes(before.lower)) return false;
  if (isPart(before, Part.Pronoun | Part.Relative)) return true;
  if (isPart(before, Part.Conjunction)) return false;
  return !isNoun || isPart(before, Part.Plural) || /[^s]s$/.test(before.lower);
}

/** `said Jane Roe, the mayor of Springfield, …`: behind the apposition, when nothing in it reports again. */
function behindApposition(tokens: readonly Token[], to: number): number {
  if (tokenAt(tokens, to).lower !== ',' || tokenAt(tokens, to + 1).kind !== 'word') return to;
  const isPlain = opensApposition(tokenAt(tokens, to + 1));
  for (let at = to + 1; at < Math.min(tokens.length, to + 40); at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'quotation' || token.lower === '.') return isPlain || token.kind === 'quotation' ? at : to;
    if (!isPlain && token.word.cue) return to;
  }
  return to;
}

function opensApposition({ lower }: Token): boolean {
  return /^(?:an?|the|who|whose|which|one|his|her|its|former|chief|head)$/.test(lower);
}

function needsMainSubject(tokens: readonly Token[], group: VerbGroup, form: CueForm): boolean {
  if (group.isInfinitive || (form.form === 'participle' && !group.hasAuxiliary)) return true;
  if (form.form === 'gerund') return !group.isPassive;
  return isPart(tokenAt(tokens, group.from - 1), Part.Conjunction);
}
