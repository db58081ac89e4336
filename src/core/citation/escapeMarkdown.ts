/** Marks that mean something wherever they stand. */
const ANYWHERE = /[\\`*[\]<~^|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|=(?==)|(?<==)=/gu;
/** `@` where a key could begin, `&amp;` and its like. */
const MENTION = /(?<![\p{L}\p{N}.])@(?=[\p{L}\p{N}_{*])/gu;
const ENTITY = /&(?=#?\w{1,32};)/g;
/**
 * A dollar opens a formula, too, but only one that can be closed: an amount of money stays as it is, and what could close
 * one is escaped.
 */
const CLOSING_DOLLAR = /(?<=\S)\$(?!\d)/g;
/** What would make a heading, a list, a quote, a rule of a line. */
const LINE_START = /^(\s*)(#{1,6}(?=\s|$)|[-+>:](?=\s|$)|>|={2,}|-{2,})/;
/** A capital with a full stop is an initial: pandoc makes a list of it only before two spaces. */
const ORDERED = /^(\s*\(?(?:\d{1,9}|[a-z]|[ivxlc]{1,9}))([.)])(?=\s|$)/;

/** Markdown that shows exactly these words within a line: every character that would be read as markup is escaped. */
export function escapeInline(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(MENTION, '\\@').replace(ENTITY, '\\&').replace(CLOSING_DOLLAR, '\\$');
}

/** The same for lines of their own. */
export function escapeLines(text: string): string {
  return escapeInline(text)
    .split('\n')
    .map((line) => line.replace(LINE_START, '$1\\$2').replace(ORDERED, '$1\\$2'))
    .join('\n');
}
