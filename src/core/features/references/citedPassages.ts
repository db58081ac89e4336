import { passageAt } from '../../article/passageAt';
import { type CitingDrafts } from '../../library/citingDrafts';
import { resolveCitation } from '../../library/resolveCitation';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { locationOf, type SourceLocation } from '../location';
import { rangeOfResolution } from '../placeOf';
import { citationsOf, type DraftReference, placeIn } from './references';

/** A passage of an article that drafts cite. */
export interface CitedPassage {
  readonly location: SourceLocation;
  /** By draft, in order. */
  readonly citations: readonly DraftReference[];
}

/** In the order of the article. Who cites it as a whole, cites its beginning. */
export function citedPassages(library: SourceLibrary, drafts: CitingDrafts, source: Source): readonly CitedPassage[] {
  const { article } = source;
  const top = article.passages[0]?.range ?? { start: 0, end: 0 };
  const byStart = new Map<number, { readonly location: SourceLocation; readonly citations: DraftReference[] }>();
  for (const cited of citationsOf(library, drafts, { citekey: source.citekey })) {
    const range = rangeOfResolution(resolveCitation(library, cited.citation));
    const passage = (range && passageAt(article, range)?.range) ?? top;
    const found = byStart.get(passage.start) ?? { location: locationOf(source, passage), citations: [] };
    found.citations.push(placeIn(cited));
    byStart.set(passage.start, found);
  }
  return [...byStart.values()].sort((a, b) => a.location.range.start - b.location.range.start);
}
