import { type CueForm } from '../language/cueForm';
import { type Language } from '../language/language';
import { type Token, tokenAt } from '../token/token';
import { type Complement, complementAt } from './complement';
import { nounPhraseAt } from './nounPhrase';
import { type Span } from './report';
import { mainSubject, subjectBefore } from './subject';
import { type VerbGroup, verbGroupAt } from './verbGroup';

/** A reporting verb with its surroundings read: who may be its subject, what follows, where its clause begins and ends. */
export interface CueSite {
  readonly verb: number;
  readonly form: CueForm;
  readonly group: VerbGroup;
  readonly subject?: Span;
  /** The subject stands behind the verb: `said Jane Roe`. */
  readonly isInverted: boolean;
  /** The subject is that of an earlier clause: `… and said`, `…, saying`. */
  readonly isElided: boolean;
  readonly clauseStart: number;
  /** Behind the verb and an inverted subject. */
  readonly clauseEnd: number;
  readonly complement: Complement;
}

const ENDS = new Set(['', ',', '.', ':', ';', '?', '!', '—', '–', '(']);

/** Reads the surroundings of the reporting verb at `verb`; `undefined` where it can be no reporting clause. */
export function cueSiteAt(
  tokens: readonly Token[],
  verb: number,
  form: CueForm,
  language: Language,
): CueSite | undefined {
  const group = verbGroupAt(tokens, verb, language.grammar);
  if (!fits(tokens, group, form, language)) return undefined;
  const inverted = invertedSubject(tokens, verb, group, language);
  if (inverted)
    return site(tokens, verb, form, group, language, { subject: inverted, isInverted: true, isElided: false });
  if (needsMainSubject(tokens, group, form, language)) {
    const subject = mainSubject(tokens, group.from, language);
    return site(tokens, verb, form, group, language, { subject, isInverted: false, isElided: true });
  }
  const subject = subjectBefore(tokens, group.from, language);
  return site(tokens, verb, form, group, language, { subject, isInverted: false, isElided: false });
}

function site(
  tokens: readonly Token[],
  verb: number,
  form: CueForm,
  group: VerbGroup,
  language: Language,
  found: { readonly subject: Span | undefined; readonly isInverted: boolean; readonly isElided: boolean },
): CueSite {
  const { subject, isInverted, isElided } = found;
  const clauseEnd = isInverted && subject ? behindApposition(tokens, subject.to) : verb + 1;
  const infinitive = group.isInfinitive ? 1 : 0;
  return {
    verb,
    form,
    group,
    ...(subject && { subject }),
    isInverted,
    isElided,
    clauseStart: isInverted || isElided || !subject ? group.from - infinitive : subject.from,
    clauseEnd,
    complement: complementAt(tokens, clauseEnd, language),
  };
}

function fits(tokens: readonly Token[], group: VerbGroup, form: CueForm, language: Language): boolean {
  const before = tokenAt(tokens, group.from - 1);
  const { grammar } = language;
  if (group.isInfinitive) return form.form === 'base';
  if (grammar.determiners.has(before.lower) && !grammar.pronouns.has(before.lower)) return false;
  if (grammar.prepositions.has(before.lower) && !grammar.asWords.has(before.lower)) return form.form === 'gerund';
  if (/['’]s$/.test(before.lower)) return !form.isNoun && form.form !== 'gerund';
  if (form.form === 'base') return group.hasAuxiliary ? !group.isPassive : takesBaseForm(before, language);
  if (form.form === 'participle') return group.hasAuxiliary;
  return true;
}

/** `they say`, `insiders say`, `Roe and Doe say`; never `she say`: that is a noun. */
function takesBaseForm(before: Token, { grammar }: Language): boolean {
  if (before.kind !== 'word') return before.lower === ',';
  if (['he', 'she', 'it', 'this', 'that', 'one'].includes(before.lower)) return false;
  if (grammar.pronouns.has(before.lower) || grammar.relatives.has(before.lower)) return true;
  return grammar.plurals.has(before.lower) || /[^s]s$/.test(before.lower);
}

/** `"…," said Jane Roe`, `…, said Jane Roe.`: the subject follows, and nothing but the end of the clause follows it. */
function invertedSubject(
  tokens: readonly Token[],
  verb: number,
  group: VerbGroup,
  language: Language,
): Span | undefined {
  const before = tokenAt(tokens, group.from - 1);
  const isBehindContent =
    before.kind === 'quotation' || before.lower === ',' || before.lower === '—' || before.lower === '–';
  if (!isBehindContent || group.hasAuxiliary) return undefined;
  const phrase = nounPhraseAt(tokens, verb + 1, language);
  if (!phrase) return undefined;
  if (before.kind === 'quotation') return phrase;
  const after = tokenAt(tokens, phrase.to);
  return after.kind === 'quotation' || ENDS.has(after.lower) || language.grammar.prepositions.has(after.lower)
    ? phrase
    : undefined;
}

/** `said Jane Roe, the mayor of Springfield, …`: behind the apposition, when it opens with an article or `who`. */
function behindApposition(tokens: readonly Token[], to: number): number {
  if (tokenAt(tokens, to).lower !== ',') return to;
  if (!/^(?:an?|the|who|whose|which|one|his|her|its|former|chief|head)$/.test(tokenAt(tokens, to + 1).lower)) return to;
  for (let at = to + 1; at < Math.min(tokens.length, to + 40); at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'quotation' || token.lower === '.') return at;
  }
  return to;
}

function needsMainSubject(tokens: readonly Token[], group: VerbGroup, form: CueForm, { grammar }: Language): boolean {
  if (group.isInfinitive) return true;
  if (form.form === 'gerund') return !group.isPassive;
  return grammar.conjunctions.has(tokenAt(tokens, group.from - 1).lower);
}
