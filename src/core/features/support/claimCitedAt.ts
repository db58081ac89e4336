import { type DraftReferences } from '../../library/draftReferences';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type CitationHover, hoverAt } from '../citing/hoverCard';
import { statementAt } from './statementAt';

/**
 * The claim that is cited at an offset of a draft, or for the sentence that the offset is in: the first one that is known,
 * by its pin or as the sentence that an unpinned citation most probably means.
 */
export function claimCitedAt(
  library: SourceLibrary,
  draft: string,
  offset: number,
  references: DraftReferences,
): string | undefined {
  const groups = statementAt(draft, { start: offset, end: offset })?.groups ?? [];
  for (const place of [offset, ...groups.map(({ start }) => start)]) {
    const claim = claimsIn(hoverAt(library, draft, place, references))[0];
    if (claim !== undefined) return claim;
  }
  return undefined;
}

function claimsIn(hover: CitationHover | undefined): readonly string[] {
  return hover?.cards.flatMap((card) => (card.kind === 'source' ? (card.claimId ?? []) : [])) ?? [];
}
