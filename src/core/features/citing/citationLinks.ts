import { scanCitations } from '../../citation/scanCitations';
import { resolveCitation } from '../../library/resolveCitation';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type TextRange } from '../../text/range';
import { type SourceLocation } from '../location';
import { placeOf } from '../placeOf';

/** A citation's key as a link to what it cites. */
export interface CitationLink {
  /** The key with its `@`, in the draft. */
  readonly range: TextRange;
  readonly target: SourceLocation;
}

/** A link for each citation of an article that is at hand, in the draft's order. */
export function citationLinks(library: SourceLibrary, draft: string): readonly CitationLink[] {
  return scanCitations(draft).flatMap(({ citations }) =>
    citations.flatMap((citation) => {
      const resolution = resolveCitation(library, citation);
      if (!('source' in resolution)) return [];
      const { start, end } = citation.keyRange;
      return [{ range: { start, end }, target: placeOf(resolution.source, resolution) }];
    }),
  );
}
