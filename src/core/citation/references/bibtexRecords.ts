import { type TextRange } from '../../text/range';

/** An entry of a BibTeX or BibLaTeX file as it is written; the range runs from `@` to its closing brace. */
export interface BibtexRecord extends TextRange {
  /** In lower case: `article`, `online`. */
  readonly type: string;
  readonly key: string;
  /** Values with their braces or quotation marks, by the field's name in lower case. */
  readonly fields: ReadonlyMap<string, BibtexValue>;
  /** False where a brace is missing. */
  readonly isClosed: boolean;
}

/** Where a field's value stands, and what it is. */
export interface BibtexValue extends TextRange {
  readonly written: string;
}

/** `@article{key,` at the start of a line or behind another entry. */
const ENTRY = /(?:^|\})[ \t]*@([a-z]+)[ \t]*[{(]\s*([^\s,{}()"=]+)[ \t]*,/gim;
/** They hold no work. */
const NO_WORK = /^(?:comment|preamble|string)$/i;
const FIELD = /[\s,]*([a-z][\w-]*)\s*=\s*/iy;
const BARE = /[^\s,{}"#]+/y;
const CLOSING = /[\s,]*[})]/y;

/** The entries of a file that hold a work, in order; a brace too few in one leaves the others whole. */
export function bibtexRecords(file: string): readonly BibtexRecord[] {
  const starts = [...file.matchAll(ENTRY)];
  return starts.flatMap(({ 0: whole, 1: type = '', 2: key = '', index }, i) => {
    if (NO_WORK.test(type)) return [];
    const limit = starts[i + 1]?.index ?? file.length;
    // The closing brace of the entry before may be part of the next one's match.
    const text = file.slice(0, starts[i + 1]?.[0].startsWith('}') ? limit + 1 : limit);
    const { fields, end } = fieldsIn(text, index + whole.length);
    CLOSING.lastIndex = end;
    const isClosed = CLOSING.test(text);
    const start = index + whole.indexOf('@');
    return [{ type: type.toLowerCase(), key, fields, start, end: isClosed ? CLOSING.lastIndex : end, isClosed }];
  });
}

function fieldsIn(text: string, from: number): { fields: ReadonlyMap<string, BibtexValue>; end: number } {
  const fields = new Map<string, BibtexValue>();
  for (let at = from; ;) {
    FIELD.lastIndex = at;
    const name = FIELD.exec(text)?.[1];
    const start = FIELD.lastIndex;
    const end = name === undefined ? undefined : valueEnd(text, start);
    if (name === undefined || end === undefined) return { fields, end: at };
    fields.set(name.toLowerCase(), { start, end, written: text.slice(start, end) });
    at = end;
  }
}

/** Behind `{…}`, `"…"` or a bare word; `undefined` where none begins or it never ends. */
function valueEnd(text: string, start: number): number | undefined {
  if (text[start] !== '{' && text[start] !== '"') {
    BARE.lastIndex = start;
    return BARE.test(text) ? BARE.lastIndex : undefined;
  }
  const isQuoted = text[start] === '"';
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0 && !isQuoted) return at + 1;
    else if (text[at] === '"' && isQuoted && at > start && depth === 0) return at + 1;
  }
  return undefined;
}
