import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { soundsReported } from '../bracket';
import { leadingSubject } from '../phrase/leadingSubject';
import { nounPhraseAt } from '../phrase/nounPhrase';
import { type Report, type Span } from '../report';

/**
 * German `Muster ist der Ansicht, dass es regnet`, `der Vorwurf der Stadt, der See sei leer`: a noun for what is said, with a
 * `dass` or a clause in the subjunctive behind it.
 */
export function viewReport(tokens: readonly Token[], at: number, language: Language): Report | undefined {
  if (!language.bracket?.views.has(tokenAt(tokens, at).lower)) return undefined;
  const owner = ownerBehind(tokens, at + 1, language);
  const comma = owner?.to ?? at + 1;
  if (tokenAt(tokens, comma).lower !== ',' || !fills(tokens, comma + 1, language)) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    speaker: owner ?? leadingSubject(tokens, at),
    content: [{ from: comma + 1, to: tokens.length }],
    clauseStart: at,
    isOpenEnded: true,
  };
}

/** `der Vorwurf der Stadt`: whose it is stands in the genitive. */
function ownerBehind(tokens: readonly Token[], from: number, language: Language): Span | undefined {
  return /^(?:der|des|von|vom)$/.test(tokenAt(tokens, from).lower)
    ? nounPhraseAt(tokens, from + 1, language)
    : undefined;
}

function fills(tokens: readonly Token[], from: number, language: Language): boolean {
  const token = tokenAt(tokens, from);
  if (token.kind === 'quotation' || isPart(token, Part.Complementiser) || token.lower === 'wonach') return true;
  return isPart(token, Part.Determiner) && soundsReported(tokens, from, language);
}
