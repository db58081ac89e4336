import { type TextRange } from '../../text/range';

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
    const start = firstMark(text, at, end);
    if (start < end) lines.push({ start, end: lastMark(text, start, end), afterBlank });
    afterBlank = start === end;
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

function lineEndAt(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** Where white space at the start of a line ends; nearly all lines begin at once, so they are looked at unit by unit. */
function firstMark(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function lastMark(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** As `trim` has it. */
function isSpace(unit: number): boolean {
  return unit <= 0x20
    ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
    : unit >= 0xa0 && WIDE_SPACE.test(String.fromCharCode(unit));
}

const WIDE_SPACE = /\s/;

const LINE_END = /[\r\n]/g;
