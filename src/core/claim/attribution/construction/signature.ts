import { type Language } from '../../language/language';
import { type Token, tokenAt } from '../../token/token';
import { nounPhraseAt } from '../phrase/nounPhrase';
import { type Report } from '../report';

const DASHES = new Set(['―', '—', '–']);

/** `"…" — Jane Roe`: a name behind a dash behind a quotation, with nothing else after it. The dash is the cue. */
export function signatureAt(tokens: readonly Token[], at: number, language: Language): Report | undefined {
  if (!DASHES.has(tokenAt(tokens, at).lower) || tokenAt(tokens, at - 1).kind !== 'quotation') return undefined;
  const speaker = nounPhraseAt(tokens, at + 1, language);
  if (!speaker || !tokenAt(tokens, at + 1).isCapitalised) return undefined;
  const after = tokenAt(tokens, speaker.to);
  const isLast = after.kind === 'quotation' || after.start < 0 || after.lower === ',' || after.lower === '.';
  return isLast
    ? {
        cue: { from: at, to: at + 1 },
        speaker,
        content: [{ from: at - 1, to: at }],
        clauseStart: at,
        isOpenEnded: false,
      }
    : undefined;
}
