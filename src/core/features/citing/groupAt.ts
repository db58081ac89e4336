import { type Citation, type CitationGroup } from '../../citation/citation';
import { endOfGroup } from '../../citation/pin';
import { scanCitations } from '../../citation/scanCitations';
import { touches, type TextRange } from '../../text/range';

/** The citation under a place in a draft. */
export interface CitationAt {
  readonly group: CitationGroup;
  /** The group with its pin. */
  readonly range: TextRange;
  /** The one source that the place is on; absent on the brackets, on the marks between sources and on the pin. */
  readonly citation?: Citation;
}

export function citationAt(draft: string, offset: number): CitationAt | undefined {
  const group = scanCitations(draft).find((candidate) => touches(withPin(candidate), offset));
  if (group === undefined) return undefined;
  const citation = group.citations.find((candidate) => touches(candidate, offset));
  return { group, range: withPin(group), ...(citation === undefined ? {} : { citation }) };
}

function withPin(group: CitationGroup): TextRange {
  return { start: group.start, end: endOfGroup(group) };
}
