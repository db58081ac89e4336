import { rangeOf, type TextRange } from '../../text/range';

/** A line that holds something, without the white space around it. */
export interface TextLine extends TextRange {
  /** An empty line, or the beginning of the body, stands before it. */
  readonly afterBlank: boolean;
}

/**
 * The lines of `text` from `from` on that are not blank. Line ends are CR LF, LF and CR, as in editors.
 * Blank lines leave a mark on the next line instead of a line of their own, so a megabyte of them costs nothing.
 */
export function linesOf(text: string, from: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = true;
  for (let at = from; at < text.length;) {
    const end = lineEndAt(text, at);
    const line = trimmedLine(text, at, end);
    if (line) lines.push({ ...line, afterBlank });
    afterBlank = line === undefined;
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

function lineEndAt(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

function trimmedLine(text: string, start: number, end: number): TextRange | undefined {
  const line = text.slice(start, end);
  const from = start + line.length - line.trimStart().length;
  return from === end ? undefined : rangeOf(from, start + line.trimEnd().length);
}

const LINE_END = /[\r\n]/g;
