import { type CueForm } from '../../language/cueForm';
import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { bracketBefore } from '../bracket';
import { nounPhraseAt } from '../phrase/nounPhrase';
import { type Report, type Span } from '../report';

const LONGEST_NAME = 24;

/**
 * German `Als „Glücksfall“ bezeichnete Muster den See`, `weil Muster den See als „Glücksfall“ bezeichnet hat`, `hat Muster von
 * einem Glücksfall gesprochen`: the verb comes behind what it says of a thing.
 */
export function namedAsReport(tokens: readonly Token[], verb: number, language: Language): Report | undefined {
  const form = tokenAt(tokens, verb).word.cue;
  const link = form && linkBefore(tokens, verb, form, language);
  if (link === undefined) return undefined;
  const clause = clauseStart(tokens, link);
  const speaker =
    clause === link ? nounPhraseAt(tokens, verb + 1, language) : subjectOf(tokens, clause, verb, language);
  if (!speaker && clause === link) return undefined;
  return {
    cue: { from: verb, to: verb + 1 },
    speaker: speaker ?? undefined,
    content: [{ from: link + 1, to: verb }],
    clauseStart: clause,
    isOpenEnded: false,
  };
}

/** The `als` before a name in quotation marks, or the `von` of `sprechen`, in the verb's own clause. */
function linkBefore(tokens: readonly Token[], verb: number, form: CueForm, language: Language): number | undefined {
  const links =
    form.complement === 'naming' ? ['als'] : (language.phrases.get(form.lemma) ?? []).map(({ words }) => words[0]);
  if (links.length === 0) return undefined;
  let isQuoted = form.complement !== 'naming';
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_NAME); at--) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind === 'mark') return undefined;
    isQuoted ||= kind === 'quotation';
    if (isQuoted && links.includes(lower)) return at;
  }
  return undefined;
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokenAt(tokens, from - 1).kind === 'word') from--;
  return from;
}

/** Behind `weil` and the like; beside the auxiliary; a relative pronoun where no other subject stands. */
function subjectOf(tokens: readonly Token[], clause: number, verb: number, language: Language): Span | undefined {
  const first = tokenAt(tokens, clause);
  if (isPart(first, Part.Subordinator | Part.Relative)) return nounPhraseAt(tokens, clause + 1, language);
  const beside = bracketBefore(tokens, verb, language)?.subject;
  if (beside || !/^(?:d(?:er|ie|as|en|em)|welche[rnms]?)$/.test(first.lower)) return beside;
  return nounPhraseAt(tokens, clause + 1, language) ?? { from: clause, to: clause + 1 };
}
