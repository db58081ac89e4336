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

/** What a value of BibTeX looks like in print: accents set, braces and quotation marks off. */
export function printedValue(value: string): string {
  return value
    .replace(/^"|"$/g, '')
    .replace(
      /\\(?:([`'^~"])|([vc])(?![a-z]))\s*\{?\\?([a-z])\}?/gi,
      (_, mark: string | undefined, command: string | undefined, letter: string) => {
        return letter + (ACCENTS.get(mark ?? command ?? '') ?? '');
      },
    )
    .replace(/\\([&%$#_{}])/g, (_, mark: string) => ESCAPED.get(mark) ?? mark)
    .replace(/[{}]/g, '')
    .replace(/[\s~]+/g, ' ')
    .replace(/[\uE000\uE001]/g, (mark) => (mark === '\uE000' ? '{' : '}'))
    .normalize('NFC')
    .trim();
}

/** Escaped braces are the only ones that are printed. */
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['{', '\uE000'],
  ['}', '\uE001'],
]);

/** The names of an author field, each as it is written: `Okafor, Ruth`, `{Coast Wire}`. */
export function writtenNames(value: string): readonly string[] {
  const inner = value.replace(/^\{([^]*)\}$|^"([^]*)"$/, '$1$2');
  const names: string[] = [''];
  let depth = 0;
  for (const word of inner.split(/(\s+|[{}])/)) {
    if (word === '{') depth++;
    if (word === '}') depth--;
    if (depth === 0 && word.toLowerCase() === 'and') names.push('');
    else names.push((names.pop() ?? '') + word);
  }
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'others');
}
