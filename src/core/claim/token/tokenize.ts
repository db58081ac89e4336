import { type TextRange } from '../../text/range';
import { isDigitUnit, isSpaceUnit, isUpperUnit, isWordUnit } from './characters';
import { linkMarkupAt } from './linkMarkup';
import { lowered } from './lowered';
import { type Token } from './token';
import { type Lexicon, NO_WORD, QUOTATION } from './word';

const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;

/** Words and marks of `range`; each of `quotations` (in order, disjoint) becomes one token whatever is in it. */
export function tokenize(text: string, range: TextRange, quotations: readonly TextRange[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let at = range.start;
  for (const quotation of quotations) {
    at = takeWords(text, at, Math.min(quotation.start, range.end), lexicon, tokens);
    if (at >= range.end) return tokens;
    tokens.push(quotationToken(text, at, quotation.end, lexicon));
    at = Math.max(at, quotation.end);
  }
  takeWords(text, at, range.end, lexicon, tokens);
  return tokens;
}

/** Words and marks of `[from, to)`, where no quotation stands; answers with where the last ends, or the markup behind it. */
function takeWords(text: string, from: number, to: number, lexicon: Lexicon, tokens: Token[]): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      const token = wordToken(text, at, to, lexicon);
      tokens.push(token);
      at = token.end;
    } else if (isSpaceUnit(code) || isEmphasis(code)) at++;
    else {
      const passed = markupAt(text, at, code);
      if (passed === 0) tokens.push(markToken(text, at));
      at += Math.max(1, passed);
    }
  }
  return at;
}

/** How many units of what is neither said nor a mark of what is said stand at `at`. */
function markupAt(text: string, at: number, code: number): number {
  if (isBracket(code)) return linkMarkupAt(text, at);
  return code === HYPHEN ? cliticLength(text, at) : 0;
}

function isBracket(code: number): boolean {
  return code === 0x5b || code === 0x5d;
}

/** Marks of Markdown's emphasis and highlights (`**`, `==`) are no part of what is said. */
function isEmphasis(code: number): boolean {
  return code === 0x2a || code === 0x3d;
}

function quotationToken(text: string, start: number, end: number, lexicon: Lexicon): Token {
  const isDouble = text.slice(end - 2, end) === "''";
  const opening = text.charAt(start + (text.startsWith("''", start) ? 2 : 1));
  const ending = text.charAt(end - (isDouble ? 3 : 2));
  const quoted: Token[] = [];
  // One that goes on from the paragraph before has no opening mark.
  const inside = isWordUnit(text.charCodeAt(start)) ? start : start + 1;
  takeWords(text, inside, end, lexicon, quoted);
  return { start, end, kind: 'quotation', lower: '', word: QUOTATION, isCapitalised: false, opening, ending, quoted };
}

function markToken(text: string, start: number): Token {
  return { start, end: start + 1, kind: 'mark', lower: text.charAt(start), word: NO_WORD, isCapitalised: false };
}

function wordToken(text: string, start: number, limit: number, lexicon: Lexicon): Token {
  const end = wordEnd(text, start, limit);
  const listed = lexicon.listedAt(text, start, end);
  const lower = listed?.lower ?? lowered(text.slice(start, end));
  const word = listed ?? lexicon.unlistedAt(text, start, end);
  return { start, end, kind: 'word', lower, word, isCapitalised: isUpperUnit(text.charCodeAt(start)) };
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) at++;
    else if (code === HYPHEN && cliticLength(text, at) > 0) break;
    else if (at + 1 < limit && joins(code, text.charCodeAt(at - 1), text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at < limit && text.charCodeAt(at) === STOP && isAbbreviation(text, start, at) ? at + 1 : at;
}

/** French `dit-elle`, `a-t-il`: the pronoun is a word of its own, the rest is only sound. */
const CLITIC = /-(?:t-)?(?=(?:il|elle)s?(?![\p{L}\p{N}'’-]))/uy;

function cliticLength(text: string, at: number): number {
  CLITIC.lastIndex = at;
  return CLITIC.exec(text)?.[0].length ?? 0;
}

/** Apostrophes, hyphens and ampersands join letters (`don't`, `on-device`, `R&D`), stops and commas digits (`3.5`, `1,000`), stops initials. */
function joins(code: number, before: number, after: number): boolean {
  if (!isWordUnit(after)) return false;
  if (code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE || code === HYPHEN || code === AMPERSAND) return true;
  if (code === STOP) return isDigitUnit(before) === isDigitUnit(after);
  return code === COMMA && isDigitUnit(before) && isDigitUnit(after);
}

/** `U.S` has a stop in it; the one behind it is part of the word too. `J` alone is an initial. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start === 1) return isUpperUnit(text.charCodeAt(start));
  // `Jr., …`: a stop before a comma ends no sentence.
  if (text.charCodeAt(end + 1) === COMMA) return true;
  return end - start <= 6 && text.charCodeAt(start + 1) === STOP;
}
