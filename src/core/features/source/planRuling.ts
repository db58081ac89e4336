import { selectorsOf } from '../../anchor/selectorsOf';
import { type AnchoredRuling } from '../../library/rulings';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type Ruling } from '../../sidecar/sidecar';
import { type RulingChange } from '../../sidecar/withRulings';
import { overlapOf, type TextRange } from '../../text/range';
import { asidesOf } from './asides';
import { type SidecarPlace, sidecarPlaceOf } from './sourceDetails';

/** What overruling means for a sidecar. */
export interface RulingPlan extends SidecarPlace, RulingChange {}

/**
 * What to keep when the writer says what a stretch is. Saying the opposite of what was said before takes that back.
 *
 * @param range of a claim that is none, or of an aside that is text; of anything else there is nothing to say
 */
export function planRuling(
  library: SourceLibrary,
  sourceUri: string,
  range: TextRange,
  is: Ruling['is'],
): RulingPlan | undefined {
  const source = library.source(sourceUri);
  const known =
    is === 'text' ? source && asidesOf(library, source).map(({ location }) => location.range) : source?.claims;
  if (!source || !known?.some(({ start, end }) => start === range.start && end === range.end)) return undefined;
  const drop = (is === 'text' ? sayingOtherwise(source, range) : takingInOnly(source, range)).map(
    ({ ruling }) => ruling,
  );
  const add = drop.length > 0 ? [] : [{ is, selectors: selectorsOf(source.article.text, range) }];
  return { ...sidecarPlaceOf(source), drop, add };
}

function sayingOtherwise({ rulings }: Source, range: TextRange): readonly AnchoredRuling[] {
  return rulings.filter(({ ruling, range: ruled }) => ruling.is === 'boilerplate' && overlapOf(ruled, range) > 0);
}

/** Rulings that brought this one claim onto the list; one that brought others too stays, for their sake. */
function takingInOnly({ claims, rulings }: Source, range: TextRange): readonly AnchoredRuling[] {
  return rulings.filter(
    ({ ruling, range: ruled }) =>
      ruling.is === 'text' &&
      overlapOf(ruled, range) > 0 &&
      claims.filter((claim) => overlapOf(claim, ruled) > 0).length === 1,
  );
}
