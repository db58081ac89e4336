import { couldBeHeading, isAllCapitals, isTitleCase } from '../blocks/headingWords';
import { lineKind } from '../blocks/lineKind';
import { endsAsSentence } from '../blocks/sentenceEnd';
import { isProse } from '../boilerplate/heading';

/** The line below a possible title, and what is known of it. */
export interface LineBelow {
  readonly words: string;
  readonly isSetOff: boolean;
  /** It, or the next, is a byline, a date or another line of header. */
  readonly isHeader: boolean;
  /** A paragraph much longer than it follows. */
  readonly isAboveProse: boolean;
}

/** A headline asks for more words than a kicker such as `POLITICS`. */
const SHORTEST = 12;
const SHORTEST_HAN = 5;
const LONGEST = 160;
/** A title above a standfirst's heading; shorter lines above one are a table's or a list's. */
const SHORTEST_ABOVE_HEADING = 25;

/**
 * True for a plain line at the top that reads as a headline and has header lines below it, or, set off by an empty line
 * or by being much shorter, the text.
 */
export function isPlainTitle(words: string, below: LineBelow, lang: string): boolean {
  if (lineKind(below.words).kind === 'underline') return !endsAsSentence(words);
  if (NO_TITLE.test(words) || words.length < (HAN.test(words) ? SHORTEST_HAN : SHORTEST)) return false;
  if (!couldBeHeading(words, LONGEST)) return isHeadlineWithMark(words, below, lang);
  if (below.isHeader) return true;
  return (HAN.test(words) || words.includes(' ')) && headsText(words, below);
}

/** A day without its year, and what summaries begin with. */
const NO_TITLE =
  /^(?:story highlights|key points|highlights|summary)\b|^(?:\p{L}+,? )?\d{1,2}\.? \p{L}+$|^\p{L}+day,? \p{L}+ \d{1,2}$/iu;

const HAN = /\p{Script=Han}/u;

/** A question, or English sentences in a headline's capitals; German capitals say nothing. */
function isHeadlineWithMark(words: string, { words: text, isSetOff, isHeader }: LineBelow, lang: string): boolean {
  if (words.length > LONGEST) return false;
  const isQuestion = /^[^.!?？]+[?？]$/.test(words);
  const isCapitalised =
    lang === 'en' && words.split(' ').length >= 5 && /^\p{Lu}/u.test(words) && isTitleCase(words, 0.85);
  return (
    (isQuestion && (isHeader || (isSetOff && text.length > words.length * 2))) ||
    (isCapitalised && (isHeader || isSetOff))
  );
}

function headsText(words: string, { words: text, isSetOff, isAboveProse }: LineBelow): boolean {
  const isAboveStandfirst =
    words.length >= SHORTEST_ABOVE_HEADING &&
    (isSetOff || isAboveProse) &&
    couldBeHeading(text, isSetOff ? undefined : LONGEST);
  if (isAboveStandfirst) return true;
  if (!isProse(text)) return false;
  return isSetOff || text.length > words.length * 1.5 || isTitleCase(words) || isAllCapitals(words);
}
