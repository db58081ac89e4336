import { type Article } from '../article/article';
import { plainWords } from '../article/plainWords';
import { claimId } from '../citation/claimId';
import { type ExtractedClaim } from '../claim/claim';
import { type Claim } from './source';

/**
 * Gives the claims of one source their ids. A sentence that stands twice in an article gets two, by order.
 *
 * @param isTaken true for ids of other sources: the new one is made longer then. Which of two colliding claims gets the
 *   longer id depends on which came first; a pin is read together with its citekey, so both are still found.
 */
export function identifyClaims(
  sourceUri: string,
  citekey: string,
  article: Article,
  claims: readonly ExtractedClaim[],
  isTaken: (id: string) => boolean,
): readonly Claim[] {
  const ids = new Set<string>();
  const occurrences = new Map<string, number>();
  return claims.map((claim) => {
    const words = plainWords(article, claim);
    const occurrence = (occurrences.get(words) ?? 0) + 1;
    occurrences.set(words, occurrence);
    const distinct = occurrence === 1 ? words : `${words} #${occurrence}`;
    const id = claimId(citekey, distinct, (candidate) => ids.has(candidate) || isTaken(candidate));
    ids.add(id);
    return { ...claim, id, sourceUri, words };
  });
}

/** The claims of a source whose ids are known, in their order. */
export function identifiedClaims(
  sourceUri: string,
  ids: readonly string[],
  article: Article,
  claims: readonly ExtractedClaim[],
): readonly Claim[] {
  return claims.map((claim, i) => ({ ...claim, id: ids[i] ?? '', sourceUri, words: plainWords(article, claim) }));
}
