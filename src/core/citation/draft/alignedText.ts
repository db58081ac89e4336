import { type ScalarStyle } from './scalarStyle';

const PIECES: Readonly<Record<ScalarStyle, RegExp>> = {
  block: /\s+|\S+/g,
  plain: /\s+|\S+/g,
  single: /\s+|''|[^\s']+/g,
  double: /\s+|\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n[ \t]*|[^])|[^\s\\]+/gi,
};
/** Part of the word around it to whoever compares words. */
const SOFT_HYPHEN = '\u00ad';

/**
 * What YAML makes of a scalar, spread over as many units as the scalar was written with, so that every character keeps its
 * place: `It''s` becomes `It`, a soft hyphen and `'s`, and indentation goes to the end of the line before.
 *
 * @param written between the quotes, or below the line of `|` or `>`
 * @returns `undefined` where the two don't match
 */
export function alignedText(written: string, value: string, style: ScalarStyle): string | undefined {
  let text = '';
  let at = 0;
  for (const [piece] of written.matchAll(PIECES[style])) {
    const isSpace = /^\s/.test(piece);
    const own = isSpace ? spaceAt(value, at, piece, style) : charactersAt(value, at, piece, style);
    if (own === undefined || own.length > piece.length) return undefined;
    const more = piece.length - own.length;
    text = own === ' ' && !isSpace ? indented(text) : text + (isSpace ? ' ' : SOFT_HYPHEN).repeat(more) + own;
    at += own.length;
  }
  return at === value.length ? text : undefined;
}

/** A blank written as `\ ` may be indentation, which says what Markdown is: the backslash goes to the line before. */
function indented(text: string): string {
  const line = text.lastIndexOf('\n');
  const isIndent = line >= 0 && text.slice(line).trim() === '';
  return isIndent ? `${text.slice(0, line)} ${text.slice(line)} ` : `${text}  `;
}

/** In quotes, white space may be written as `\n` right beside blanks: then the blanks alone tell what becomes of them. */
function spaceAt(value: string, at: number, piece: string, style: ScalarStyle): string | undefined {
  const run = /^\s*/.exec(value.slice(at))?.[0] ?? '';
  if (style === 'block' || style === 'plain') return run;
  const breaks = piece.split('\n').length - 1;
  return run.slice(0, breaks === 0 ? piece.length : Math.max(1, breaks - 1));
}

function charactersAt(value: string, at: number, piece: string, style: ScalarStyle): string | undefined {
  if (style === 'single' && piece === "''") return value.startsWith("'", at) ? "'" : undefined;
  // A line that ends in a backslash goes on without a blank.
  if (style === 'double' && piece.startsWith('\\')) return /^\\\r?\n/.test(piece) ? '' : codePointAt(value, at);
  return value.startsWith(piece, at) ? piece : undefined;
}

function codePointAt(value: string, at: number): string {
  return String.fromCodePoint(value.codePointAt(at) ?? 0);
}
