import { type ReferenceEntry } from './referenceEntry';

/** `@article{key,` at the start of a line or behind another entry. */
const ENTRY = /(?:^|\})[ \t]*@([a-z]+)[ \t]*[{(]\s*([^\s,{}()"=]+)[ \t]*,/gim;
/** They hold no work. */
const NO_WORK = /^(?:comment|preamble|string)$/i;
const FIELD = /[\s,]*([a-z][\w-]*)\s*=\s*/iy;
const BARE = /[^\s,{}"#]+/y;
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '"': '\u0308',
    v: '\u030C',
    c: '\u0327',
  }),
);

/**
 * The entries of a BibTeX or BibLaTeX file with what is shown of them. Strings (`@string`) and TeX beyond accents are left
 * as they stand: a key must be known and its title recognised; the file itself is for pandoc to read in full.
 */
export function bibtexEntries(file: string): readonly ReferenceEntry[] {
  const starts = [...file.matchAll(ENTRY)];
  return starts.flatMap(({ 0: whole, 1: type = '', 2: key = '', index }, i) => {
    if (NO_WORK.test(type)) return [];
    // As far as the next entry: a brace too few in one leaves the others whole.
    const fields = fieldsIn(file.slice(index + whole.length, starts[i + 1]?.index));
    const entry = entryOf(key, fields);
    return [key, ...namesIn(fields.get('ids'), ',')].map((each) => ({ ...entry, key: each }));
  });
}

function entryOf(key: string, fields: ReadonlyMap<string, string>): ReferenceEntry {
  const title = fields.get('title');
  const outlet = fields.get('journaltitle') ?? fields.get('journal') ?? fields.get('booktitle');
  const issued = fields.get('date') ?? fields.get('year');
  const authors = namesIn(fields.get('author'), ' and ').map(inSpokenOrder);
  return { key, authors, ...(title && { title }), ...(outlet && { outlet }), ...(issued && { issued }) };
}

function namesIn(value: string | undefined, separator: string): readonly string[] {
  const names = value?.split(separator).map((name) => name.trim()) ?? [];
  return names.filter((name) => name !== '' && name !== 'others');
}

/** `Okafor, Ruth` → `Ruth Okafor`. */
function inSpokenOrder(name: string): string {
  const [family = '', ...given] = name.split(/\s*,\s*/);
  return [given.at(-1), family].filter((part) => part !== undefined).join(' ');
}

function fieldsIn(body: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; ;) {
    FIELD.lastIndex = at;
    const name = FIELD.exec(body)?.[1];
    const end = name === undefined ? undefined : valueEnd(body, FIELD.lastIndex);
    if (name === undefined || end === undefined) return fields;
    fields.set(name.toLowerCase(), plain(body.slice(FIELD.lastIndex, end)));
    at = end;
  }
}

/** Behind `{…}`, `"…"` or a bare word; `undefined` where none begins or it never ends. */
function valueEnd(body: string, start: number): number | undefined {
  if (body[start] !== '{' && body[start] !== '"') {
    BARE.lastIndex = start;
    return BARE.test(body) ? BARE.lastIndex : undefined;
  }
  const isQuoted = body[start] === '"';
  let depth = 0;
  for (let at = start; at < body.length; at++) {
    if (body[at] === '\\') at++;
    else if (body[at] === '{') depth++;
    else if (body[at] === '}' && --depth === 0 && !isQuoted) return at + 1;
    else if (body[at] === '"' && isQuoted && at > start && depth === 0) return at + 1;
  }
  return undefined;
}

/** What a value looks like in print: accents set, braces and quotation marks off. */
function plain(value: string): string {
  return value
    .replace(/^"|"$/g, '')
    .replace(
      /\\(?:([`'^~"])|([vc])(?![a-z]))\s*\{?\\?([a-z])\}?/gi,
      (_, mark: string | undefined, command: string | undefined, letter: string) => {
        return letter + (ACCENTS.get(mark ?? command ?? '') ?? '');
      },
    )
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/[\s~]+/g, ' ')
    .normalize('NFC')
    .trim();
}
