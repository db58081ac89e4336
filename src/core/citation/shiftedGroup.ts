import { shifted } from '../text/range';
import { type Citation, type CitationGroup } from './citation';

/** The group as it is where its text stands `by` units further on. */
export function shiftedGroup(group: CitationGroup, by: number): CitationGroup {
  if (by === 0) return group;
  const citations = group.citations.map((citation) => shiftedCitation(citation, by));
  return { ...shifted(group, by), citations, ...(group.pin && { pin: shifted(group.pin, by) }) };
}

function shiftedCitation(citation: Citation, by: number): Citation {
  return {
    ...shifted(citation, by),
    keyRange: shifted(citation.keyRange, by),
    suffix: shifted(citation.suffix, by),
    ...(citation.locator && { locator: shifted(citation.locator, by) }),
  };
}
