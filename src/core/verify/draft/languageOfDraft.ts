import { languageOfText } from '../../article/language/detectLanguage';
import { draftLanguage } from '../../citation/bibliography';

/** The primary language of a draft, `de`: what its front matter says, else what its words are. */
export function languageOfDraft(draft: string): string {
  const lang = draftLanguage(draft) ?? languageOfText(draft.replace(/^---\n[^]*?\n---\n/, ''));
  return lang.toLowerCase().split(/[-_]/)[0] ?? lang;
}
