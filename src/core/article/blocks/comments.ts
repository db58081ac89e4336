import { type TextLine } from './lines';

/** The indices of lines within HTML comments that run over several. One that is never closed is none. */
export function commentedLines(text: string, lines: readonly TextLine[]): readonly number[] {
  if (!text.includes('<!--') || !text.includes('-->')) return [];
  const commented: number[] = [];
  let end = 0;
  lines.forEach((line, index) => {
    if (line.start >= end && text.startsWith('<!--', line.start)) end = commentEnd(text, line.start);
    if (line.end <= end) commented.push(index);
  });
  return commented;
}

/** No comment in an article is longer; keeps many that are never closed from searching the whole text each. */
const LONGEST = 4000;

function commentEnd(text: string, start: number): number {
  const close = text.slice(start, start + LONGEST).indexOf('-->');
  return close < 0 ? start : start + close + 3;
}
