import { type CitingDrafts, type DraftCitation } from '../../library/citingDrafts';
import { resolveCitation } from '../../library/resolveCitation';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type TextSpan } from '../../text/lineMap';
import { overlapOf, touches, type TextRange } from '../../text/range';
import { citationAt } from '../citing/groupAt';
import { locationOf, type SourceLocation } from '../location';
import { placeOf, rangeOfResolution } from '../placeOf';

/** A place of a draft that cites. */
export interface DraftReference {
  readonly draftUri: string;
  readonly span: TextSpan;
}

/** What is cited, and where. */
export interface References {
  /** The place in the article; absent for a work that no article of the folder is. */
  readonly target?: SourceLocation;
  /** By draft, in order. */
  readonly citations: readonly DraftReference[];
}

/** A source, or a stretch of one. */
interface Cited {
  readonly citekey: string;
  readonly source?: Source;
  readonly range?: TextRange;
}

/**
 * Who else cites what the citation at `offset` does: on its key, the source; on its paragraph or pin, that sentence or
 * paragraph; of several on the brackets around them, each.
 */
export function referencesAt(
  library: SourceLibrary,
  drafts: CitingDrafts,
  draft: string,
  offset: number,
): readonly References[] {
  const found = citationAt(draft, offset);
  if (found === undefined) return [];
  const { group, citation } = found;
  return (citation === undefined ? group.citations : [citation]).map((each) => {
    const resolution = resolveCitation(library, each);
    const source = 'source' in resolution ? resolution.source : undefined;
    const range = touches(each.keyRange, offset) ? undefined : rangeOfResolution(resolution);
    const target = source && (range ? placeOf(source, resolution) : locationOf(source, TOP));
    const cited = { citekey: each.key, ...(source && { source }), ...(range && { range }) };
    return { ...(target && { target }), citations: citationsOf(library, drafts, cited).map(placeIn) };
  });
}

/** Who cites the sentence at a place of an article; where nobody does, or without a place, who cites the article. */
export function referencesIn(
  library: SourceLibrary,
  drafts: CitingDrafts,
  source: Source,
  offset: number | undefined,
): References {
  const { citekey } = source;
  const sentence = [...source.claims, ...source.unlisted].find(
    (claim) => offset !== undefined && touches(claim, offset),
  );
  const ofSentence = sentence ? citationsOf(library, drafts, { citekey, source, range: sentence }) : [];
  const isSentence = sentence !== undefined && ofSentence.length > 0;
  return {
    target: locationOf(source, isSentence ? sentence : TOP),
    citations: (isSentence ? ofSentence : citationsOf(library, drafts, { citekey, source })).map(placeIn),
  };
}

const TOP: TextRange = { start: 0, end: 0 };

/** Articles may hold what looks like a citation; nobody writes them. */
export function citationsOf(
  library: SourceLibrary,
  drafts: CitingDrafts,
  { citekey, source, range }: Cited,
): readonly DraftCitation[] {
  const all = drafts.citing(citekey).filter(({ draftUri }) => library.source(draftUri) === undefined);
  if (source === undefined || range === undefined) return all;
  return all.filter(({ citation }) => {
    const cited = rangeOfResolution(resolveCitation(library, citation));
    return cited !== undefined && overlapOf(cited, range) > 0;
  });
}

export function placeIn({ draftUri, span }: DraftCitation): DraftReference {
  return { draftUri, span };
}
