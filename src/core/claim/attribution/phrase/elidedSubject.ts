import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type CueMatch } from '../cueMatch';
import { leadingSubject } from './leadingSubject';
import { nounPhraseAt } from './nounPhrase';
import { type Span } from '../report';
import { mainSubject } from './subject';

/** How far behind `but` the clause may go on, in tokens. */
const LONGEST_CLAUSE = 60;
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
  const near = pronounBefore(tokens, groupStart);
  if (near) return near;
  if (opensSentence(tokens, cue, groupStart)) return subjectBehindComma(tokens, cue.end, language);
  const leading = language.bracket && leadingSubject(tokens, groupStart);
  const subject = leading ?? mainSubject(tokens, groupStart);
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
  for (let at = before - 1; at > Math.max(to, before - LONGEST_CLAUSE); at--) {
    if (tokenAt(tokens, at).kind === 'quotation') return undefined;
    if (!/^(?:but|while|whereas|aber|doch)$/.test(tokenAt(tokens, at).lower) || tokenAt(tokens, at - 1).lower !== ',')
      continue;
    const subject = nounPhraseAt(tokens, at + 1, language);
    const isClause = subject && isPart(tokenAt(tokens, subject.to), Part.Auxiliary);
    return isClause ? subject : undefined;
  }
  return undefined;
}

/** How far behind its subject a passive may name who did it. */
const LONGEST_PASSIVE = 4;

/** `Moss was sued by Roe, alleging …`: Roe alleges. */
function agentBehind(tokens: readonly Token[], { to }: Span, before: number, language: Language): Span | undefined {
  if (!isPart(tokenAt(tokens, to), Part.Passive)) return undefined;
  for (let at = to + 1; at < Math.min(before, to + LONGEST_PASSIVE); at++)
    if (tokenAt(tokens, at).lower === 'by') return nounPhraseAt(tokens, at + 1, language);
  return undefined;
}

/** `the day before, she tried to say`, `a man who left by saying`: no mark stands between. */
function pronounBefore(tokens: readonly Token[], before: number): Span | undefined {
  for (let at = before - 1; at >= Math.max(0, before - NEAR) && tokenAt(tokens, at).kind === 'word'; at--) {
    const token = tokenAt(tokens, at);
    // Spanish `he` is no pronoun.
    if (isPart(token, Part.Pronoun | Part.Relative) && SUBJECTS.has(token.lower)) return { from: at, to: at + 1 };
  }
  return undefined;
}

/** `While denouncing the plan, Roe …` */
function opensSentence(tokens: readonly Token[], { form }: CueMatch, groupStart: number): boolean {
  if (form.form !== 'gerund') return false;
  for (let at = 0; at < groupStart; at++)
    if (!isPart(tokenAt(tokens, at), Part.Conjunction | Part.Subordinator | Part.Preposition)) return false;
  return true;
}

function subjectBehindComma(tokens: readonly Token[], from: number, language: Language): Span | undefined {
  let comma = from;
  while (comma < tokens.length && tokenAt(tokens, comma).lower !== ',') comma++;
  return nounPhraseAt(tokens, comma + 1, language);
}
