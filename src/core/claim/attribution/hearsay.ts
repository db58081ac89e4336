import { type Token } from '../token/token';
import { WordClass } from '../token/word';
import { type Report } from './report';

/** `Acme is reportedly in talks`: the adverb is the cue of a whole sentence whose source is not named. */
export function hearsayReport(tokens: readonly Token[]): Report | undefined {
  const at = tokens.findIndex(({ word }) => (word.classes & WordClass.Hearsay) !== 0);
  if (at < 0) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    content: [{ from: 0, to: tokens.length }],
    clauseStart: at,
    isOpenEnded: false,
  };
}
