import { type Citation, type CitationGroup } from '../citation/citation';
import { type Resolution } from '../library/resolution';
import { shiftedGroup } from '../citation/shiftedGroup';
import { type TextRange } from '../text/range';
import { type DraftSentence } from './draft/draftSentence';

/** A citation of a passage with what it comes to. */
export interface CheckedCitation {
  readonly citation: Citation;
  readonly group: CitationGroup;
  readonly resolution: Resolution;
}

/** A sentence of the draft that something is cited for. */
export interface CitedSentence {
  readonly sentence: DraftSentence;
  /** In the passage. */
  readonly range: TextRange;
  /** Quotations in it; offsets are those of {@link sentence}. */
  readonly quoted: readonly TextRange[];
  readonly citations: readonly CheckedCitation[];
}

/** The citations as they are where their text stands `by` units further on. */
export function shiftedCitations(citations: readonly CheckedCitation[], by: number): readonly CheckedCitation[] {
  const groups = new Map(citations.map(({ group }) => [group, shiftedGroup(group, by)]));
  return citations.map((checked) => {
    const group = groups.get(checked.group) ?? checked.group;
    const citation = group.citations[checked.group.citations.indexOf(checked.citation)] ?? checked.citation;
    return { ...checked, group, citation };
  });
}
