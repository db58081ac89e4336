/**
 * A stretch of a text in UTF-16 code units, `end` exclusive: `text.slice(start, end)` is what it means.
 * In `'He said no.'` the range `{ start: 3, end: 7 }` is `'said'`.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function rangeOf(start: number, end: number): TextRange {
  return { start, end };
}

export function textOf(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

export function lengthOf(range: TextRange): number {
  return range.end - range.start;
}

/** True when every unit of `inner` is in `outer`; an empty range at either edge counts as inside. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True for offsets from `start` up to and including `end`: a caret right behind a word still touches it. */
export function touches(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** How many units two ranges share. */
export function overlapOf(a: TextRange, b: TextRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The same, `by` units further on; what else it carries stays with it. One that is not moved is the very object. */
export function shifted<T extends TextRange>(range: T, by: number): T {
  // By -0 neither: sums with it are floating-point numbers, and V8 would keep all offsets as such and compile anew.
  if (by === 0) return range;
  return { ...range, start: range.start + by, end: range.end + by };
}

const BLANK = 0x20;

/** ASCII that is no white space. */
function isPlain(unit: number): boolean {
  return unit > BLANK && unit < 0x80;
}

/** The range without white space at its edges; empty at its start when there is nothing else in it. */
export function trimmed(text: string, range: TextRange): TextRange {
  // Mostly blanks alone stand there, and cutting nothing out of the text is cheaper.
  let from = range.start;
  while (from < range.end && text.charCodeAt(from) === BLANK) from++;
  let to = range.end;
  while (to > from && text.charCodeAt(to - 1) === BLANK) to--;
  if (from < to && isPlain(text.charCodeAt(from)) && isPlain(text.charCodeAt(to - 1))) return { start: from, end: to };
  const inside = textOf(text, range);
  const start = range.start + (inside.length - inside.trimStart().length);
  return { start, end: Math.max(start, range.start + inside.trimEnd().length) };
}
