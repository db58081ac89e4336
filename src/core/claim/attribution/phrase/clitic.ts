import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type Span } from '../report';
import { type VerbGroup } from './verbGroup';

/** French `a-t-elle dit`: the pronoun stands between the halves of a compound tense. */
export function cliticSubject(
  tokens: readonly Token[],
  verb: number,
  { invertsCompounds }: Language,
): { readonly group: VerbGroup; readonly subject: Span } | undefined {
  if (!invertsCompounds || !/^(?:il|elle)s?$/.test(tokenAt(tokens, verb - 1).lower)) return undefined;
  if (!isPart(tokenAt(tokens, verb - 2), Part.Auxiliary)) return undefined;
  return {
    group: { from: verb - 2, hasAuxiliary: true, isPassive: false, isInfinitive: false },
    subject: { from: verb - 1, to: verb },
  };
}
