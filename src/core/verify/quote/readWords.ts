import { isDigitUnit, isSpaceUnit, isWordUnit } from '../../claim/token/characters';
import { type TextRange } from '../../text/range';

/** A word of a text in the form in which quotations are compared: `norm` is the same however the text was typeset. */
export interface Word extends TextRange {
  readonly norm: string;
}

/** A minus, or a dash set for one. */
const MINUSES = new Set([0x2d, 0x2011, 0x2013, 0x2212]);
const STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const PERCENT = 0x25;
const WIDE_PERCENT = 0xff05;
const AMPERSAND = 0x26;
const SOFT_HYPHEN = 0xad;
const CURRENCY = new Set(Array.from('$€£¥₹₩₽', (sign) => sign.charCodeAt(0)));
/** `1,000` and `1 000` are `1000`; `1.5` stays. A comma before fewer digits is a decimal one. */
const THOUSANDS = /(?<=\d)[,'’](?=\d{3}(?!\d))/g;

/**
 * The words of a stretch, in order. Punctuation is none, and hyphens part words, so that `state-of-the-art` is what
 * `state of the art` is; apostrophes and stops inside abbreviations don't (`don’t`, `U.S.`). Signs that change what a
 * figure means are words: `£`, `%`, a minus. Scripts without spaces are read character by character.
 */
export function readWords(text: string, { start, end }: TextRange): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      const next = isUnspaced(code) ? at + 1 : wordEnd(text, at, end);
      take(words, text, at, next);
      at = next;
    } else {
      const sign = signAt(text, at, code);
      if (sign !== undefined) words.push({ norm: sign, start: at, end: at + 1 });
      at++;
    }
  }
  return words;
}

function take(words: Word[], text: string, start: number, end: number): void {
  const norm = normOf(text, start, end);
  const before = words.at(-1);
  if (norm === 'cent' && before?.norm === 'per') {
    words[words.length - 1] = { norm: '%', start: before.start, end };
  } else {
    words.push({ norm: norm === 'percent' ? '%' : norm, start, end });
  }
}

function normOf(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Most words are plain already, and telling that is cheaper than making them so.
    if (code < 0x61 || code > 0x7a) return plainWord(written);
  }
  return written;
}

function plainWord(written: string): string {
  const plain = written
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[’ʼ`´]/g, "'");
  return /\d/.test(plain) ? plain.replace(THOUSANDS, '') : plain.replaceAll('.', '');
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code) ? isUnspaced(code) : code !== SOFT_HYPHEN && !joins(text, at, code, start, limit)) break;
    at++;
  }
  return at;
}

/** True for a mark inside a word: `don’t`, `1,000`, `3.5`, `9:30`, `U.S`. */
function joins(text: string, at: number, code: number, start: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  const next = text.charCodeAt(at + 1);
  if (!isWordUnit(next) || isUnspaced(next)) return false;
  if (isApostrophe(code)) return !isElided(text, start, at);
  if (code !== STOP && code !== COMMA && code !== COLON) return false;
  const before = text.charCodeAt(at - 1);
  if (isDigitUnit(before) && isDigitUnit(next)) return true;
  // `U.S.`: single letters with stops between them.
  const isSingle = at - 1 === start || text.charCodeAt(at - 2) === STOP;
  return code === STOP && isSingle && !isDigitUnit(before) && !isWordUnit(text.charCodeAt(at + 2));
}

/** `n’avons` is two words, as `nous avons` is; `[i]t’s` has its first letter before the bracket. */
function isElided(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(start - 1) === CLOSING_BRACKET) return false;
  const first = text.charCodeAt(start) | 0x20;
  const second = text.charCodeAt(start + 1) | 0x20;
  return at - start === 1 ? ELIDED.has(first) : at - start === 2 && first === 0x71 && second === 0x75;
}

const CLOSING_BRACKET = 0x5d;
const ELIDED = new Set(Array.from('cdjlmnst', (letter) => letter.charCodeAt(0)));

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

function signAt(text: string, at: number, code: number): string | undefined {
  if (code === PERCENT || code === WIDE_PERCENT) return '%';
  if (CURRENCY.has(code)) return text.charAt(at);
  if (code === AMPERSAND) return isSpaceUnit(text.charCodeAt(at + 1)) ? '&' : undefined;
  if (!MINUSES.has(code)) return undefined;
  const isBeforeFigure = isDigitUnit(text.charCodeAt(at + 1));
  const isBehindSpace = at === 0 || isSpaceUnit(text.charCodeAt(at - 1)) || text[at - 1] === '(';
  return isBeforeFigure && isBehindSpace ? '-' : undefined;
}

/** Han, kana, Thai, Lao, Burmese, Khmer: written without spaces. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  );
}
