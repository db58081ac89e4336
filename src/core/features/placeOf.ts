import { type LikelyResolution } from '../library/likelyClaim';
import { type Resolution } from '../library/resolution';
import { type Source } from '../library/source';
import { type TextRange } from '../text/range';
import { locationOf, type SourceLocation } from './location';

/** What a resolution points at: the sentence, else the paragraph, else nothing more than the article. */
export function rangeOfResolution(resolution: Resolution | LikelyResolution): TextRange | undefined {
  switch (resolution.kind) {
    case 'anchored':
    case 'likely':
    case 'moved':
    case 'altered':
      return resolution.range;
    case 'gone':
    case 'unknownClaim':
      return resolution.passage;
    case 'unknownParagraph':
    case 'listed':
    case 'unknownSource':
      return undefined;
  }
}

/** Where following a citation leads: as near as is known, at worst the top of the article. */
export function placeOf(source: Source, resolution: Resolution | LikelyResolution): SourceLocation {
  const top = source.article.passages[0]?.range.start ?? 0;
  return locationOf(source, rangeOfResolution(resolution) ?? { start: top, end: top });
}
