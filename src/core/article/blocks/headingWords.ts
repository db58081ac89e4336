import { endsAsSentence } from './sentenceEnd';

const LONGEST = 100;
const LONGEST_HAN = 40;

/** True for words that could be a heading by themselves: short, not lower-case at the start, without a final mark. */
export function couldBeHeading(line: string, longest = LONGEST): boolean {
  if (line.length > longest || !STARTS_AS_HEADING.test(line) || NOT_A_HEADING.test(line)) return false;
  if (isRowOfFigures(line) || GOES_ON.test(line)) return false;
  if (/[?!？！]$/.test(line)) return isTitleCase(line);
  if (HAN.test(line) && line.length > LONGEST_HAN) return false;
  return !endsAsSentence(line) && !/[,;:—–，、；：-]$/.test(line);
}

const STARTS_AS_HEADING = /^["'“”‘«„¿¡(]?[\p{Lu}\p{Lo}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Shares, columns, quotes, e-mail addresses. */
const NOT_A_HEADING = /\d\s*%$|\s{3,}|^\S+@\S+|^["'“‘«„].*["'”’»“]$|\t/;

/** An article or a preposition at the end: a sentence that was torn off. */
const GOES_ON =
  /\s(?:the|of|and|an|as|by|when|el|y|se|la|las|los|del|de|que|una|con|por|para|do|da|dos|das|os|um|uma|em|der|die|das|und|des|le|les|et|une|du|aux)$/i;

/** A line of a table: `Sales 1.4 mln vs 1.5 mln`. */
function isRowOfFigures(line: string): boolean {
  const words = line.split(/\s+/);
  const figures = words.filter((word) => /^[^\p{L}]*\d/u.test(word));
  return figures.length * 5 >= words.length * 2 || figures.filter((word) => /\d[.,]\d/.test(word)).length >= 2;
}

/**
 * True when most longer words are capitalised, as English headings are.
 *
 * @param share how many of them; names alone make a sentence of names reach 0.7
 */
export function isTitleCase(line: string, share = 0.7): boolean {
  const words = (line.match(/[\p{L}][\p{L}\p{M}'’]*/gu) ?? []).filter((word) => word.length > 3);
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 2 && capitalised >= words.length * share;
}

/** True for a line in capitals. */
export function isAllCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}
