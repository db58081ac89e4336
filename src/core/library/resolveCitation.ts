import { resolveSelectors } from '../anchor/resolveSelectors';
import { isTellingWord } from '../claim/sign/tellingWord';
import { numberedPassage, paragraphCount, passageAt } from '../article/passageAt';
import { type Citation, type ParagraphLocator } from '../citation/citation';
import { overlapOf, type TextRange } from '../text/range';
import { type DraftReferences, NO_REFERENCES } from './draftReferences';
import { nearestKeys } from './nearestKeys';
import { type Resolution } from './resolution';
import { type Claim, type Source } from './source';
import { type SourceLibrary } from './sourceLibrary';

/**
 * What a citation comes to today. The library must be refreshed.
 *
 * @param references what the draft's bibliographies list; an article of the folder goes before an entry
 */
export function resolveCitation(
  library: SourceLibrary,
  citation: Citation,
  references: DraftReferences = NO_REFERENCES,
): Resolution {
  const source = library.sourceByKey(citation.key);
  if (source === undefined) return withoutSource(library, citation.key, references);
  if (citation.claimId !== undefined) return resolvePin(source, citation.claimId, citation.locator);
  if (citation.locator !== undefined) return resolveParagraphs(source, citation.locator);
  return { kind: 'anchored', source };
}

function withoutSource(library: SourceLibrary, key: string, references: DraftReferences): Resolution {
  const entry = references.entries.get(key);
  if (entry !== undefined) return { kind: 'listed', entry };
  return { kind: 'unknownSource', nearest: nearestKeys(library, references, key), unread: references.unread };
}

function resolvePin(source: Source, claimId: string, locator: Paragraphs | undefined): Resolution {
  const record = source.sidecar?.pins.get(claimId);
  const cited = locator && paragraphsAt(source, locator);
  const passage = cited === undefined ? {} : { passage: cited };
  if (record === undefined) {
    // No sidecar entry (it was lost, or the pin came by mail): the id itself tells the sentence while its words stand.
    const claim = everyClaim(source).find(({ id }) => id === claimId);
    if (claim === undefined) return { kind: 'unknownClaim', source, claimId, ...passage };
    return standingAt(source, claim, locator);
  }
  const isTelling = isTellingWord(source.metadata.lang?.value ?? '');
  const anchoring = resolveSelectors(source.article.text, record.selectors, isTelling);
  switch (anchoring.kind) {
    case 'exact':
      return standingAt(source, anchoring.range, locator);
    case 'moved':
      return standingAt(source, anchoring.range, locator ?? { first: record.paragraph, last: record.paragraph });
    case 'altered':
      return { ...anchoring, source, quote: record.selectors.quote.exact, ...claimAt(source, anchoring.range) };
    case 'gone':
      return { kind: 'gone', source, quote: anchoring.quote, ...passage };
  }
}

/**
 * Words that stand as they were pinned: moved where that is not in the paragraphs that the citation prints. Pushed along
 * within them by an edit before it, a sentence still is where the citation says.
 */
function standingAt(source: Source, { start, end }: TextRange, expected: Paragraphs | undefined): Resolution {
  const range = { start, end };
  const paragraph = passageAt(source.article, range)?.locator;
  const isExpected =
    expected === undefined || (paragraph !== undefined && expected.first <= paragraph && paragraph <= expected.last);
  return { kind: isExpected ? 'anchored' : 'moved', source, range, ...claimAt(source, range) };
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

type Paragraphs = Pick<ParagraphLocator, 'first' | 'last'>;

function resolveParagraphs(source: Source, locator: Paragraphs): Resolution {
  const range = paragraphsAt(source, locator);
  if (range !== undefined) return { kind: 'anchored', source, range };
  return { kind: 'unknownParagraph', source, paragraphs: paragraphCount(source.article) };
}

function paragraphsAt({ article }: Source, { first, last }: Paragraphs): TextRange | undefined {
  const [from, to] = [numberedPassage(article, first), numberedPassage(article, last)];
  return from && to && { start: from.range.start, end: to.range.end };
}
