import { type ExtractedClaim } from '../../claim/claim';
import { extractClaims } from '../../claim/extractClaims';
import { type DraftPassage } from './draftPassage';

/** A sentence of a draft, read as a sentence of an article is; offsets are its passage's. */
export type DraftSentence = ExtractedClaim;

/** The sentences of a passage with their figures, negations, hedges and who is said to have said what. */
export function sentencesOf({ words }: Pick<DraftPassage, 'words'>, lang: string): readonly DraftSentence[] {
  const article = {
    name: 'draft.txt',
    text: words,
    metadata: {},
    passages: [{ locator: 1, range: { start: 0, end: words.length }, lang }],
    boilerplate: [],
  };
  return extractClaims(article).claims;
}
