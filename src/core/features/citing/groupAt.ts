import { type Citation, type CitationGroup } from '../../citation/citation';
import { type NociteKey, nociteKeys } from '../../citation/nocite';
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

/** A key that `nocite` names counts as a citation of its work. */
export function citationAt(draft: string, offset: number): CitationAt | undefined {
  const group = scanCitations(draft).find((candidate) => touches(withPin(candidate), offset));
  if (group === undefined) return uncitedAt(draft, offset);
  const citation = group.citations.find((candidate) => touches(candidate, offset));
  return { group, range: withPin(group), ...(citation === undefined ? {} : { citation }) };
}

function uncitedAt(draft: string, offset: number): CitationAt | undefined {
  const named = nociteKeys(draft).find((each) => touches(each, offset));
  if (named === undefined || named.key === '*') return undefined;
  const citation = citationOf(named);
  const { start, end } = named;
  return { group: { start, end, citations: [citation] }, range: { start, end }, citation };
}

function citationOf({ key, start, end }: NociteKey): Citation {
  return { key, start, end, keyRange: { start, end }, mode: 'narrative', suffix: { start: end, end } };
}

function withPin(group: CitationGroup): TextRange {
  return { start: group.start, end: endOfGroup(group) };
}
