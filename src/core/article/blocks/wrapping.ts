import { lengthOf } from '../../text/range';
import { type TextLine } from './lines';
import { endsAsSentence } from './sentenceEnd';

/** Editors and mail programs wrap at 65 to 80 columns; beyond 100 a line end was meant. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 30;

/** Text copied from a page's columns is wrapped by the width of its letters, not by their number. */
const SLACK = 0.88;

/** A word in small letters, in a script without them, or in a text all in capitals. */
const IN_MID_SENTENCE = /^(?:[\p{Ll}\p{Lo}]|\p{Lu}{2})/u;
/** Prose goes on so at least at every eighth break, German too; the rows of a table hardly ever do. */
const BREAKS_IN_MID_SENTENCE = 8;

/**
 * Tells whether the break behind a line was only put there to keep lines short.
 * A wrapping program breaks a line when the next word no longer fits, so the next line's first word would not have
 * fitted into a wrapped line. Where most breaks of a file are like that and fall amid sentences, it is wrapped.
 */
export class Wrapping {
  private constructor(
    private readonly width: number,
    private readonly isTorn: boolean,
  ) {}

  static of(text: string, lines: readonly TextLine[]): Wrapping {
    const width = wrapWidth(lines);
    const isTorn = tearsSentences(text, lines);
    if (width < NARROWEST_WRAP) return new Wrapping(0, isTorn);
    let breaks = 0;
    let full = 0;
    let inMidSentence = 0;
    lines.forEach((next, index) => {
      const line = lines[index - 1];
      if (!line || next.afterBlank) return;
      breaks++;
      if (!fills(text, line, next, width) || endsAsSentence(text.slice(line.start, line.end))) return;
      full++;
      if (IN_MID_SENTENCE.test(text.slice(next.start, next.start + 4))) inMidSentence++;
    });
    const isWrapped = full >= 2 && full * 2 > breaks && inMidSentence * BREAKS_IN_MID_SENTENCE >= full;
    return new Wrapping(isWrapped ? width : 0, isTorn);
  }

  /** True when `next` goes on with the paragraph of `line`. */
  joins(text: string, line: TextLine, next: TextLine): boolean {
    if (next.afterBlank) return false;
    if (this.isTorn && !endsAsSentence(text.slice(line.start, line.end))) return true;
    return this.width > 0 && fills(text, line, next, this.width);
  }
}

/** Fewer may be a list. */
const FEWEST_TORN = 5;

/**
 * Text read off a picture or a narrow column breaks anywhere: where many lines go on in small letters what the line before
 * left open, none ends a paragraph but those that end a sentence.
 */
function tearsSentences(text: string, lines: readonly TextLine[]): boolean {
  let breaks = 0;
  let torn = 0;
  lines.forEach((next, index) => {
    const line = lines[index - 1];
    if (!line || next.afterBlank) return;
    breaks++;
    if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && leavesOpen(text, line)) torn++;
  });
  return torn >= FEWEST_TORN && torn * 5 >= breaks * 2;
}

/** Without a mark at its end, or with a comma. */
function leavesOpen(text: string, { start, end }: TextLine): boolean {
  return end - start <= WIDEST_WRAP && /[\p{L}\p{N},]$/u.test(text.slice(Math.max(start, end - 2), end));
}

function fills(text: string, line: TextLine, next: TextLine, width: number): boolean {
  const word = /^\S{1,100}/.exec(text.slice(next.start, Math.min(next.end, next.start + 100)))?.[0].length ?? 0;
  return lengthOf(line) <= WIDEST_WRAP && lengthOf(line) + 1 + word > width * SLACK;
}

/** The longest line that could be a wrapped one; 0 when too many lines are longer than any wrap. */
function wrapWidth(lines: readonly TextLine[]): number {
  let width = 0;
  let wider = 0;
  for (const line of lines) {
    if (lengthOf(line) > WIDEST_WRAP) wider++;
    else width = Math.max(width, lengthOf(line));
  }
  // An address or a table may stick out of a wrapped text.
  return wider * 10 > lines.length ? 0 : width;
}
