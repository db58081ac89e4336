import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';
import { type CueMatch } from '../cueMatch';
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
  return opensSentence(tokens, cue, groupStart, language)
    ? subjectBehindComma(tokens, cue.end, language)
    : mainSubject(tokens, groupStart, language);
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
