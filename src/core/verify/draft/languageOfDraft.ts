import { languageOfText } from '../../article/language/detectLanguage';
import { draftLanguage } from '../../citation/bibliography';

/** Twice as much as the language of a text is told by, should half of it be citations. */
const SAMPLE = 4000;
/** `para.` is a little word of Spanish and Portuguese, and keys are anybody's. */
const NO_WORDS = /<!--[^]*?-->|\[[^[\]\n]*@[^[\]\n]*\]|@[^\s\],;]+(?:\s\[[^[\]\n]*\])?|https?:\S+/g;

/** The primary language of a draft, `de`: what its front matter says, else what its words are. */
export function languageOfDraft(draft: string): string {
  const lang = draftLanguage(draft) ?? languageOfText(wordsOf(draft));
  return lang.toLowerCase().split(/[-_]/)[0] ?? lang;
}

function wordsOf(draft: string): string {
  const body = /^---\r?\n[^]*?\n---\r?\n/.exec(draft)?.[0].length ?? 0;
  return draft.slice(body, body + SAMPLE).replace(NO_WORDS, ' ');
}
