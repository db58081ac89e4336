import { type ExtractedClaim } from '../../claim/claim';
import { extractClaims } from '../../claim/extractClaims';
import { languageOf } from '../../claim/language/languages';
import { splitSentences } from '../../claim/sentence/splitSentences';
import { BoundedCache } from '../../text/boundedCache';
import { type TextRange } from '../../text/range';
import { type DraftPassage } from './draftPassage';

/** A sentence of a draft, read as a sentence of an article is. Offsets are its own. */
export type DraftSentence = ExtractedClaim;

export function sentencesOf({ words }: Pick<DraftPassage, 'words'>, lang: string): readonly TextRange[] {
  return splitSentences(words, { start: 0, end: words.length }, languageOf(lang));
}

/** One sentence with its figures, negations, hedges and who is said to have said it. */
export function readSentence(words: string, lang: string): DraftSentence | undefined {
  const passages = [{ locator: 1, range: { start: 0, end: words.length }, lang }];
  const draft = { name: 'draft.txt', text: words, metadata: {}, passages, boilerplate: [] };
  // What would be an outlet's aside in an article is what the writer says here.
  const { claims } = extractClaims(draft, () => true);
  return claims[0];
}

/** A draft that is written on for a day leaves many states of its sentences behind. */
const MOST_REMEMBERED = 2000;

/** Reads sentences, and those that it has read not again: who types changes one of a paragraph. */
export class SentenceReader {
  private readonly known = new BoundedCache<string, DraftSentence | undefined>(MOST_REMEMBERED);

  read(words: string, lang: string): DraftSentence | undefined {
    return this.known.of(`${lang}\n${words}`, () => readSentence(words, lang));
  }
}
