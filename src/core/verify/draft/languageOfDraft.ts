import { languageOfText } from '../../article/language/detectLanguage';
import { frontMatterBlock } from '../../article/frontMatter/frontMatterBlock';
import { draftLanguage } from '../../citation/bibliography';
import { BoundedCache } from '../../text/boundedCache';

/** Twice as much as the language of a text is told by, should half of it be citations. */
const SAMPLE = 4000;
/** `para.` is a little word of Spanish and Portuguese, and keys are anybody's. */
const NO_WORDS = /<!--[^]*?-->|\[[^[\]\n]*@[^[\]\n]*\]|@[^\s\],;]+(?:\s\[[^[\]\n]*\])?|https?:\S+/g;

/** The primary language of a draft, `de`: what its front matter says, else what its words are. */
export function languageOfDraft(draft: string): string {
  const lang = draftLanguage(draft) ?? languageOfText(wordsOf(draft));
  return lang.toLowerCase().split(/[-_]/)[0] ?? lang;
}

/** The language of drafts; whoever types below their beginning does not change it. */
export class DraftLanguages {
  private readonly known = new BoundedCache<string, string>(1);

  of(draft: string): string {
    const head = draft.slice(0, bodyStart(draft) + SAMPLE);
    return this.known.of(head, () => languageOfDraft(head));
  }
}

function wordsOf(draft: string): string {
  const body = bodyStart(draft);
  return draft.slice(body, body + SAMPLE).replace(NO_WORDS, ' ');
}

function bodyStart(draft: string): number {
  return frontMatterBlock(draft)?.end ?? 0;
}
