import { passageAt } from '../../article/passageAt';
import { plainWords } from '../../article/plainWords';
import { type LikelyResolution } from '../../library/likelyClaim';
import { type Resolution } from '../../library/resolution';
import { type Source } from '../../library/source';
import { type TextRange } from '../../text/range';
import { rangeOfResolution } from '../placeOf';

/** The paragraph that is cited, as a reader sees it. */
export interface CitedPassage {
  readonly paragraph: number;
  readonly text: string;
  /** The claim within {@link text}. */
  readonly marked?: TextRange;
}

/** `undefined` where the citation names no paragraph, or none that is there. */
export function citedPassage(source: Source, resolution: Resolution | LikelyResolution): CitedPassage | undefined {
  const range = rangeOfResolution(resolution);
  const passage = range && passageAt(source.article, range);
  if (range === undefined || passage === undefined) return undefined;
  // A citation of paragraphs 3-4 shows both; the first gives the number.
  const shown = { start: passage.range.start, end: Math.max(passage.range.end, range.end) };
  const before = plainWords(source.article, { start: shown.start, end: Math.max(shown.start, range.start) });
  const marked = plainWords(source.article, range);
  const after = plainWords(source.article, { start: range.end, end: shown.end });
  const isWhole = before === '' && after === '';
  return {
    paragraph: passage.locator,
    text: before + marked + after,
    ...(isWhole ? {} : { marked: { start: before.length, end: before.length + marked.length } }),
  };
}
