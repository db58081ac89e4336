import { resolveCitation } from '../../library/resolveCitation';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type TextRange } from '../../text/range';
import { citationAt } from './groupAt';
import { type SourceLocation } from '../location';
import { placeOf } from '../placeOf';

/** What a Ctrl-click on a citation underlines and where it goes. */
export interface CitationDefinition {
  readonly range: TextRange;
  readonly targets: readonly SourceLocation[];
}

/** On a source of a group only that one; on the group's brackets or pin all of them. */
export function definitionsAt(library: SourceLibrary, draft: string, offset: number): CitationDefinition | undefined {
  const found = citationAt(draft, offset);
  if (found === undefined) return undefined;
  const { group, citation } = found;
  const targets = (citation === undefined ? group.citations : [citation]).flatMap((each) => {
    const resolution = resolveCitation(library, each);
    return 'source' in resolution ? [placeOf(resolution.source, resolution)] : [];
  });
  const { start, end } = citation ?? found.range;
  return { range: { start, end }, targets };
}
