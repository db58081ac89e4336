import { type TextRange } from '../text/range';
import { type ParagraphLocator } from './citation';

/** At the start of what follows a key or behind a comma; long numbers are no paragraphs. */
const LOCATOR =
  /(?:^|[\s,;{([])((?:paragraphs?|paras?\.?|¶{1,2})[\s>]{0,20}(\d{1,6})(?:[\s>]{0,4}(?:[-–—]|--)[\s>]{0,4}(\d{1,6}))?)(?!\d)/iu;

/**
 * The paragraphs that a stretch of a citation names. Written `para. 3` or `para. 3-4`; `paras. 3–4`, `paragraph 3` and
 * `¶ 3` are read as well.
 */
export function locatorIn(draft: string, { start, end }: TextRange): ParagraphLocator | undefined {
  const match = LOCATOR.exec(draft.slice(start, end));
  const [whole, written, first, last = first] = match ?? [];
  if (match === null || whole === undefined || written === undefined || Number(first) < 1) return undefined;
  const from = start + match.index + whole.length - written.length;
  return { start: from, end: from + written.length, first: Number(first), last: Math.max(Number(first), Number(last)) };
}

/** `para. 3`. One paragraph or a plain range is all that Zettlr reads. */
export function formatLocator(paragraph: number): string {
  return `para. ${paragraph}`;
}
