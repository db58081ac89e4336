import { type ExtractedClaim } from '../../claim/claim';
import { extractClaims } from '../../claim/extractClaims';
import { languageOf } from '../../claim/language/languages';
import { splitSentences } from '../../claim/sentence/splitSentences';
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
  const { claims } = extractClaims({ name: 'draft.txt', text: words, metadata: {}, passages, boilerplate: [] });
  return claims[0];
}

/** Sentences of a long draft, and those that they were before. */
const MOST_REMEMBERED = 2000;

/** Reads sentences, and those that it has read not again: who types changes one of a paragraph. */
export class SentenceReader {
  private readonly known = new Map<string, DraftSentence | undefined>();

  read(words: string, lang: string): DraftSentence | undefined {
    const key = `${lang}\n${words}`;
    if (this.known.has(key)) return this.known.get(key);
    // A draft that is written on for a day leaves many states of its sentences behind.
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    const sentence = readSentence(words, lang);
    this.known.set(key, sentence);
    return sentence;
  }
}
