import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';
import { type CueMatch } from '../cueMatch';
import { leadingSubject } from './leadingSubject';
import { nounPhraseAt } from './nounPhrase';
import { type Span } from '../report';
import { mainSubject } from './subject';

/** How far before its verb a pronoun may stand. */
const NEAR = 15;
/** They are never objects. */
const SUBJECTS = new Set(['who', 'he', 'she', 'they', 'we', 'i']);

/** The subject that a verb shares with an earlier one, or with the clause behind it: `… and said`, `to say`, `Noting …, Roe …`. */
export function elidedSubject(
  tokens: readonly Token[],
  cue: CueMatch,
  groupStart: number,
  language: Language,
): Span | undefined {
  const near = pronounBefore(tokens, groupStart, language);
  if (near) return near;
  if (opensSentence(tokens, cue, groupStart, language)) return subjectBehindComma(tokens, cue.end, language);
  const leading = language.bracket && leadingSubject(tokens, groupStart, language);
  const subject = leading ?? mainSubject(tokens, groupStart, language);
  if (cue.form.form !== 'gerund' || !subject) return subject;
  return (
    contrastedSubject(tokens, subject, groupStart, language) ??
    agentBehind(tokens, subject, groupStart, language) ??
    subject
  );
}

/** `The plan was dropped, but the Moss family remained angry, saying …`: the later clause's subject is the nearer one. */
function contrastedSubject(
  tokens: readonly Token[],
  { to }: Span,
  before: number,
  language: Language,
): Span | undefined {
  for (let at = before - 1; at > to; at--) {
    if (tokenAt(tokens, at).kind === 'quotation') return undefined;
    if (!/^(?:but|while|whereas|aber|doch)$/.test(tokenAt(tokens, at).lower) || tokenAt(tokens, at - 1).lower !== ',')
      continue;
    const subject = nounPhraseAt(tokens, at + 1, language);
    const isClause = subject && language.grammar.auxiliaries.has(tokenAt(tokens, subject.to).lower);
    return isClause ? subject : undefined;
  }
  return undefined;
}

/** How far behind its subject a passive may name who did it. */
const LONGEST_PASSIVE = 4;

/** `Moss was sued by Roe, alleging …`: Roe alleges. */
function agentBehind(tokens: readonly Token[], { to }: Span, before: number, language: Language): Span | undefined {
  if (!language.grammar.passives.has(tokenAt(tokens, to).lower)) return undefined;
  for (let at = to + 1; at < Math.min(before, to + LONGEST_PASSIVE); at++)
    if (tokenAt(tokens, at).lower === 'by') return nounPhraseAt(tokens, at + 1, language);
  return undefined;
}

/** `the day before, she tried to say`, `a man who left by saying`: no mark stands between. */
function pronounBefore(tokens: readonly Token[], before: number, { grammar }: Language): Span | undefined {
  for (let at = before - 1; at >= Math.max(0, before - NEAR) && tokenAt(tokens, at).kind === 'word'; at--) {
    const { lower } = tokenAt(tokens, at);
    // Spanish `he` is no pronoun.
    if (SUBJECTS.has(lower) && (grammar.pronouns.has(lower) || grammar.relatives.has(lower)))
      return { from: at, to: at + 1 };
  }
  return undefined;
}

/** `While denouncing the plan, Roe …` */
function opensSentence(
  tokens: readonly Token[],
  { form }: CueMatch,
  groupStart: number,
  { grammar }: Language,
): boolean {
  const { conjunctions, subordinators, prepositions } = grammar;
  return (
    form.form === 'gerund' &&
    tokens
      .slice(0, groupStart)
      .every(({ lower }) => [conjunctions, subordinators, prepositions].some((words) => words.has(lower)))
  );
}

function subjectBehindComma(tokens: readonly Token[], from: number, language: Language): Span | undefined {
  const comma = tokens.findIndex(({ lower }, at) => at >= from && lower === ',');
  return comma < 0 ? undefined : nounPhraseAt(tokens, comma + 1, language);
}
