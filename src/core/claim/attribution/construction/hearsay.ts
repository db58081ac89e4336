import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part, WordClass } from '../../token/word';
import { type Report } from '../report';

/** `Acme is reportedly in talks`, `Acme is expected to close`: the cue of a whole sentence whose source is not named. */
export function hearsayReport(tokens: readonly Token[], language: Language): Report | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if ((tokenAt(tokens, at).word.classes & WordClass.Hearsay) === 0) continue;
    const from = cueStart(tokens, at, language);
    if (from !== undefined) {
      const content = [{ from: 0, to: tokens.length }];
      return { cue: { from, to: at + 1 }, content, clauseStart: from, isOpenEnded: false };
    }
  }
  return undefined;
}

/** As far as `not widely` reaches before a participle. */
const MOST_BETWEEN = 3;

/** The adverb itself, or a form of `be` with a participle before an infinitive; `undefined` where it is none. */
function cueStart(tokens: readonly Token[], at: number, { hearsay }: Language): number | undefined {
  const { lower } = tokenAt(tokens, at);
  if (hearsay.has(lower)) return at;
  if (!isPart(tokenAt(tokens, at + 1), Part.Infinitive)) return undefined;
  for (let be = at - 1; be >= 0 && be >= at - MOST_BETWEEN; be--) {
    const before = tokenAt(tokens, be);
    if (isPart(before, Part.Passive)) return be;
    if (!isPart(before, Part.Adverb | Part.Negation) && !before.lower.endsWith('ly')) return undefined;
  }
  return undefined;
}
