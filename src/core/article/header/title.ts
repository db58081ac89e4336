import { rangeOf, textOf } from '../../text/range';
import { couldBeHeading, isAllCapitals, isTitleCase } from '../blocks/headingWords';
import { isProse } from '../boilerplate/heading';
import { boilerplateReason } from '../boilerplate/rules';
import { lineKind } from '../blocks/lineKind';
import { type TextLine } from '../blocks/lines';
import { endsAsSentence } from '../blocks/sentenceEnd';
import { type HeaderContext, type HeaderPiece } from './piece';

/** A headline asks for more words than a kicker such as `POLITICS`. */
const SHORTEST = 12;
const SHORTEST_HAN = 5;
const LONGEST_QUESTION = 120;
/** A title above a standfirst's heading; shorter lines above one are a table's or a list's. */
const SHORTEST_ABOVE_HEADING = 25;

/**
 * Reads a line at the top as the article's title: a Markdown heading, or a plain line that reads as a heading when header
 * lines follow or when, set off by an empty line or by being much shorter, the text does.
 */
export function titleLine(
  line: TextLine,
  next: TextLine | undefined,
  headerFollows: boolean,
  context: HeaderContext,
): HeaderPiece | undefined {
  const words = textOf(context.text, line);
  const { kind, mark } = lineKind(words);
  const isTitle =
    kind === 'heading'
      ? !SECTION.test(words)
      : kind === 'text' && next && isPlainTitle(words, next, textOf(context.text, next), headerFollows);
  if (!isTitle || boilerplateReason({ words, isAtEnd: false, isForeign: false })) return undefined;
  const inner = EMPHASIS.exec(words.slice(mark))?.[1]?.length ?? 0;
  const range = rangeOf(line.start + mark + inner, line.end - inner);
  const title = { value: textOf(context.text, range), origin: 'header', range } as const;
  return { ...rangeOf(line.start, line.end), why: 'heading', metadata: { title } };
}

/** Headings that clippers write themselves. */
const SECTION = /^#+\s*(?:metadata|highlights|excerpt|new highlights added .*)$/i;
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=\S).*\S\1$/;

function isPlainTitle(words: string, next: TextLine, below: string, headerFollows: boolean): boolean {
  if (lineKind(below).kind === 'underline') return !endsAsSentence(words);
  if (NO_TITLE.test(words) || words.length > 200 || words.length < (HAN.test(words) ? SHORTEST_HAN : SHORTEST))
    return false;
  if (headerFollows) return couldBeHeading(words) || (words.endsWith('?') && words.length <= LONGEST_QUESTION);
  if (!couldBeHeading(words) || !(HAN.test(words) || words.includes(' '))) return false;
  if (!isProse(below) && !(next.afterBlank && couldBeHeading(below) && words.length >= SHORTEST_ABOVE_HEADING))
    return false;
  return next.afterBlank || below.length > words.length * 1.5 || isTitleCase(words) || isAllCapitals(words);
}

/** A day without its year, and what summaries begin with. */
const NO_TITLE =
  /^(?:story highlights|key points|highlights|summary)\b|^(?:\p{L}+,? )?\d{1,2}\.? \p{L}+$|^\p{L}+day,? \p{L}+ \d{1,2}$/iu;

const HAN = /\p{Script=Han}/u;
