import { type ExtractedClaim } from '../../claim/claim';
import { extractClaims } from '../../claim/extractClaims';
import { languageOf } from '../../claim/language/languages';
import { splitSentences } from '../../claim/sentence/splitSentences';
import { type TextRange } from '../../text/range';
import { type DraftPassage } from './draftPassage';

/** A sentence of a draft, read as a sentence of an article is; offsets are its passage's. */
export type DraftSentence = ExtractedClaim;

export function sentencesOf({ words }: Pick<DraftPassage, 'words'>, lang: string): readonly TextRange[] {
  return splitSentences(words, { start: 0, end: words.length }, languageOf(lang));
}

/** One sentence with its figures, negations, hedges and who is said to have said it. */
export function readSentence(
  { words }: Pick<DraftPassage, 'words'>,
  { start, end }: TextRange,
  lang: string,
): DraftSentence | undefined {
  const passages = [{ locator: 1, range: { start, end }, lang }];
  const { claims } = extractClaims({ name: 'draft.txt', text: words, metadata: {}, passages, boilerplate: [] });
  return claims[0];
}
