import { lengthOf, rangeOf, textOf } from '../../text/range';
import { lineKind } from '../blocks/lineKind';
import { type TextLine } from '../blocks/lines';
import { endsAsSentence } from '../blocks/sentenceEnd';
import { boilerplateReason } from '../boilerplate/rules';
import { type HeaderContext, type HeaderPiece } from './piece';
import { isPlainTitle } from './plainTitle';

/**
 * Reads a line at the top as the article's title: a Markdown heading, or a plain line that reads as a headline.
 *
 * @param below the two lines below
 * @param isHeaderBelow a byline, a date or another line of header follows
 */
export function titleLine(
  line: TextLine,
  [next, third]: readonly TextLine[],
  isHeaderBelow: boolean,
  { text, lang }: HeaderContext,
): HeaderPiece | undefined {
  const words = textOf(text, line);
  const { kind, mark } = lineKind(words);
  const isAboveProse = next && third && lengthOf(third) >= PROSE && lengthOf(third) >= lengthOf(next) * 1.5;
  const below = next && {
    words: textOf(text, next),
    isSetOff: next.afterBlank,
    isHeader: isHeaderBelow,
    isAboveProse: isAboveProse === true,
  };
  const isTitle =
    kind === 'heading' ? !SECTION.test(words) : kind === 'text' && below && isPlainTitle(words, below, lang);
  if (!isTitle || !mayBeTitle(words)) return undefined;
  const inner = EMPHASIS.exec(words.slice(mark))?.[1]?.length ?? 0;
  const range = rangeOf(line.start + mark + inner, line.end - inner);
  const title = { value: textOf(text, range), origin: 'header', range } as const;
  return { ...rangeOf(line.start, line.end), why: 'heading', metadata: { title } };
}

/** `Video: Ferry terminal is closed after 140 years` is a title, `Video: Jana Doe` stands below a picture. */
function mayBeTitle(words: string): boolean {
  const why = boilerplateReason({ words, isAtEnd: false, isItalic: false, isForeign: false });
  return why === undefined || (why === 'caption' && words.length >= LONGER_THAN_CREDITS && !endsAsSentence(words));
}

const LONGER_THAN_CREDITS = 40;

/** A paragraph, not another line of a headline. */
const PROSE = 120;

/** Headings that clippers write themselves. */
const SECTION = /^#+\s*(?:metadata|highlights|excerpt|new highlights added .*)$/i;
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=\S).*\S\1$/;
