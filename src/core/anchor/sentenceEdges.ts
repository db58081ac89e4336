import { type TextRange } from '../text/range';
import { type TypesetText } from './typesetText';

/** What can stand before a sentence of its own; a letter, a figure or a comma goes on with one that has begun. */
const GOES_ON = /[\p{L}\p{N}\p{M},、，]/u;
/** A bracket that closes does so in mid-sentence, where the next word is small. */
const GOES_ON_BEHIND_BRACKET = /[\])]\s*\p{Ll}$/u;
const ENDS = /[.!?…。！？]["')\]」』*_]*$/u;
const ABBREVIATION_BEFORE_SMALL = /\.\p{L}{1,2}\. \p{Ll}$/u;
const ABBREVIATION = 4;
/** How far an edge is looked for: a sentence that grew by more is another one. */
const REACH = 160;
/** Abbreviations look like edges: more than one is tried on either side. */
const MOST = 3;
const SLACK = 3;

/** Where sentences begin and end in a typeset text, as far as marks and line ends tell. */
export class SentenceEdges {
  constructor(
    private readonly original: string,
    private readonly typeset: TypesetText,
  ) {}

  beginsAt(plainOffset: number): boolean {
    const before = this.typeset.plain
      .slice(Math.max(0, plainOffset - 2), plainOffset)
      .trimEnd()
      .at(-1);
    const goesOn =
      before !== undefined &&
      (GOES_ON.test(before) ||
        GOES_ON_BEHIND_BRACKET.test(this.typeset.plain.slice(Math.max(0, plainOffset - 2), plainOffset + 1)));
    return !goesOn || this.breaksBefore(plainOffset);
  }

  endsAt(plainOffset: number): boolean {
    const { plain } = this.typeset;
    // `co.uk`, `5.3`, `8./7.`: a sentence's full stop has a space behind it, where the script has spaces.
    if (/^[\w$€£/]/.test(plain.charAt(plainOffset)) && plain[plainOffset - 1] !== ' ') return false;
    const next = plain.slice(plainOffset, plainOffset + 2).search(/\S/);
    if (next < 0 || ENDS.test(plain.slice(Math.max(0, plainOffset - 8), plainOffset).trimEnd())) return true;
    return this.breaksBefore(plainOffset + next);
  }

  /**
   * Ranges from an edge near the start to an edge near the end, the range's own ends among them if they are edges.
   *
   * @param within whose ends are edges, whatever stands beside them
   */
  around({ start, end }: TextRange, within: TextRange): TextRange[] {
    const { plain } = this.typeset;
    const starts: number[] = [];
    for (let at = start + SLACK; at >= Math.max(within.start, start - REACH) && starts.length < MOST; at--)
      if (at === within.start || (isWordStart(plain, at) && this.beginsAt(at))) starts.push(at);
    const ends: number[] = [];
    for (let at = Math.max(start + 1, end - SLACK); at <= Math.min(within.end, end + REACH) && ends.length < MOST; at++)
      if (at === within.end || (plain[at - 1] !== ' ' && this.endsAt(at) && !this.isAbbreviated(at))) ends.push(at);
    return starts.flatMap((from) => ends.filter((to) => to > from).map((to) => ({ start: from, end: to })));
  }

  /** `the U.S. and`; a small letter alone says little, as some texts have no capitals. */
  private isAbbreviated(plainOffset: number): boolean {
    const { plain } = this.typeset;
    return (
      ABBREVIATION_BEFORE_SMALL.test(plain.slice(Math.max(0, plainOffset - ABBREVIATION), plainOffset + 2)) &&
      !this.breaksBefore(plainOffset + 1)
    );
  }

  private breaksBefore(plainOffset: number): boolean {
    const at = this.typeset.toOriginal({ start: plainOffset, end: plainOffset + 1 }).start;
    return /[\r\n]\s*$/.test(this.original.slice(Math.max(0, at - 8), at));
  }
}

/** Behind a space, a mark of emphasis or, where the script has no spaces, the end of a sentence. */
const BEFORE_WORD = /[ *_。！？]/u;

function isWordStart(plain: string, at: number): boolean {
  return plain[at] !== ' ' && (at === 0 || BEFORE_WORD.test(plain.charAt(at - 1)));
}
