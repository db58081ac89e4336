import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type CueSite } from '../cueSite';
import { nounPhraseAt } from '../phrase/nounPhrase';
import { type Report, type Span } from '../report';

/** How far before its verb the source may begin. */
const LONGEST_SOURCE = 20;

/**
 * German `In der Erklärung heißt es`, `heißt es in der Erklärung`, `Aus Paris hieß es`: nobody says it, but the source stands
 * behind a preposition. With another subject the verb only gives a name (`Der See heißt …`), which is no report.
 */
export function withImpersonalSource(
  tokens: readonly Token[],
  site: CueSite,
  report: Report | undefined,
  language: Language,
): Report | undefined {
  if (!report || site.form.lemma !== language.bracket?.impersonal) return report;
  const { speaker } = report;
  if (!speaker || tokenAt(tokens, speaker.from).lower !== 'es') return undefined;
  return { ...report, speaker: sourceNear(tokens, site.verb, speaker, language) ?? speaker };
}

function sourceNear(tokens: readonly Token[], verb: number, { to }: Span, language: Language): Span | undefined {
  const behind = sourceAt(tokens, to, language);
  if (behind) return behind;
  for (let at = Math.max(0, verb - LONGEST_SOURCE); at < verb; at++) {
    const before = tokenAt(tokens, at - 1);
    if (before.kind === 'word' && !isPart(before, Part.Conjunction)) continue;
    const found = sourceAt(tokens, at, language);
    if (found) return found;
  }
  return undefined;
}

function sourceAt(tokens: readonly Token[], at: number, language: Language): Span | undefined {
  return language.bracket?.sourcePrepositions.has(tokenAt(tokens, at).lower)
    ? nounPhraseAt(tokens, at + 1, language)
    : undefined;
}
