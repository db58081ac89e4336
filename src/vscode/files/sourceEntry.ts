/** One line of `newscite.sources`, taken apart at its first wildcard. */
export interface SourceEntry {
  /** The folder or file before any wildcard, with `/` and without one at the end; `''` is the workspace folder. */
  readonly base: string;
  readonly isAbsolute: boolean;
  /** What to find below {@link base}; absent when the entry names one folder or file. */
  readonly pattern?: string;
}

const ABSOLUTE = /^(?:\/|[A-Za-z]:\/)/;
const WILDCARD = /[*?{[]/;

/** Reads `articles`, `articles/2025/**`, `/news/*.txt` or `C:\news`. */
export function parseSourceEntry(entry: string): SourceEntry {
  const path = entry
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
  const isAbsolute = ABSOLUTE.test(path);
  const segments = path.split('/');
  const wild = segments.findIndex((segment) => WILDCARD.test(segment));
  if (wild < 0) return { base: withoutEndingSlash(path), isAbsolute };
  const base = segments.slice(0, wild).join('/');
  return { base: isAbsolute && base === '' ? '/' : base, isAbsolute, pattern: segments.slice(wild).join('/') };
}

function withoutEndingSlash(path: string): string {
  if (path === '.') return '';
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

/** `{a,b}.md` as `a.md` and `b.md`: a list of globs goes into one pair of braces, and braces don't nest. */
export function expandBraces(glob: string): readonly string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(glob);
  if (!match) return [glob];
  const [, before = '', choices = '', after = ''] = match;
  return choices.split(',').flatMap((choice) => expandBraces(before + choice + after));
}

/** One glob for what any of `globs` matches. */
export function anyOf(globs: readonly string[]): string {
  const expanded = globs.flatMap(expandBraces);
  return expanded.length === 1 ? (expanded[0] ?? '') : `{${expanded.join(',')}}`;
}
