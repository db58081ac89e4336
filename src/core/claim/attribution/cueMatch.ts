import { type CueForm } from '../language/cueForm';
import { type Language } from '../language/language';
import { type Token, tokenAt } from '../token/token';

/** A reporting verb where it stands, with the words that belong to it: `made clear`. */
export interface CueMatch {
  /** Index of the verb. */
  readonly verb: number;
  /** Behind the verb and its words. */
  readonly end: number;
  readonly form: CueForm;
}

/** The reporting verb at `at`; `undefined` where none stands there. */
export function cueMatchAt(tokens: readonly Token[], at: number, { phrases }: Language): CueMatch | undefined {
  const form = tokenAt(tokens, at).word.cue;
  if (!form) return undefined;
  const phrase = phrases.get(form.lemma)?.find(({ words }) => standAt(tokens, at + 1, words));
  if (phrase?.complement === 'nothing') return undefined;
  if (phrase) {
    return {
      verb: at,
      end: at + 1 + phrase.words.length,
      form: { ...form, complement: phrase.complement, isNoun: false },
    };
  }
  return form.complement === 'phrase' ? undefined : { verb: at, end: at + 1, form };
}

function standAt(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokenAt(tokens, from + i).lower !== words[i]) return false;
  return true;
}
