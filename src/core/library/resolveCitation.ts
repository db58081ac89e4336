import { resolveSelectors } from '../anchor/resolveSelectors';
import { type Citation } from '../citation/citation';
import { overlapOf, type TextRange } from '../text/range';
import { nearestKeys } from './nearestKeys';
import { type Resolution } from './resolution';
import { type Claim, type Source } from './source';
import { type SourceLibrary } from './sourceLibrary';

/** What a citation comes to today. The library must be refreshed. */
export function resolveCitation(library: SourceLibrary, citation: Citation): Resolution {
  const source = library.sourceByKey(citation.key);
  if (source === undefined) return { kind: 'unknownSource', nearest: nearestKeys(library, citation.key) };
  if (citation.claimId !== undefined) return resolvePin(source, citation.claimId);
  if (citation.locator !== undefined) return resolveParagraphs(source, citation.locator);
  return { kind: 'anchored', source };
}

function resolvePin(source: Source, claimId: string): Resolution {
  const record = source.sidecar?.pins.get(claimId);
  if (record === undefined) {
    // No sidecar entry (it was lost, or the pin came by mail): the id itself tells the sentence while its words stand.
    const claim = everyClaim(source).find(({ id }) => id === claimId);
    return claim === undefined ? { kind: 'unknownClaim', source, claimId } : anchoredAt(source, claim);
  }
  const anchoring = resolveSelectors(source.article.text, record.selectors);
  switch (anchoring.kind) {
    case 'exact':
      return anchoredAt(source, anchoring.range);
    case 'moved':
      return { kind: 'moved', source, range: anchoring.range, ...claimAt(source, anchoring.range) };
    case 'altered':
      return { ...anchoring, source, quote: record.selectors.quote.exact };
    case 'gone':
      return { kind: 'gone', source, quote: anchoring.quote };
  }
}

function anchoredAt(source: Source, { start, end }: TextRange): Resolution {
  return { kind: 'anchored', source, range: { start, end }, ...claimAt(source, { start, end }) };
}

/** Those that no list shows too. */
function everyClaim({ claims, unlisted }: Source): readonly Claim[] {
  return unlisted.length === 0 ? claims : [...claims, ...unlisted];
}

/** The claim that shares most with a range. */
function claimAt(source: Source, range: TextRange): { claim?: Claim } {
  let best: Claim | undefined;
  for (const claim of everyClaim(source)) {
    const shared = overlapOf(claim, range);
    if (shared > (best === undefined ? 0 : overlapOf(best, range))) best = claim;
  }
  return best === undefined ? {} : { claim: best };
}

function resolveParagraphs(source: Source, { first, last }: { first: number; last: number }): Resolution {
  const { passages } = source.article;
  const from = passages[first - 1];
  const to = passages[last - 1];
  if (from === undefined || to === undefined) return { kind: 'unknownParagraph', source, paragraphs: passages.length };
  return { kind: 'anchored', source, range: { start: from.range.start, end: to.range.end } };
}
