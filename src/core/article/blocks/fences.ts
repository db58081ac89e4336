import { type TextLine } from './lines';

/** The indices of lines within ``` or ~~~ fences. A fence that is never closed is no fence: it would eat the article. */
export function fencedLines(text: string, lines: readonly TextLine[]): readonly number[] {
  const fenced: number[] = [];
  for (const mark of ['```', '~~~']) {
    if (!text.includes(mark)) continue;
    const marks = lines.flatMap((line, index) => (text.startsWith(mark, line.start) ? [index] : []));
    for (let pair = 0; pair + 1 < marks.length; pair += 2) {
      for (let index = marks[pair] ?? 0; index <= (marks[pair + 1] ?? -1); index++) fenced.push(index);
    }
  }
  return fenced;
}
