import { readFrontMatter } from '../article/frontMatter/frontMatter';

/** Which file a draft's citations are listed in. */
export interface BibliographyTarget {
  /** Relative to the draft's folder, or absolute: `references.json`. */
  readonly path: string;
  /** Only CSL-JSON is written for now; for any other format the writer is told. */
  readonly format: 'csl-json' | 'other';
}

/** A bibliography that a draft is printed with. */
export interface NamedBibliography {
  /** Relative to the draft's folder, or absolute. */
  readonly path: string;
  /** The front matter names it. The default, `references.json`, may be missing without that being a fault. */
  readonly isNamed: boolean;
}

const DEFAULT_PATH = 'references.json';

/**
 * The bibliography that a draft's front matter names: of several the first `.json`, else the first of any format;
 * `references.json` where it names none.
 */
export function bibliographyOf(draft: string): BibliographyTarget {
  const named = frontMatterValues(draft, 'bibliography');
  const json = named.find(isJson);
  const path = json ?? named[0] ?? DEFAULT_PATH;
  return { path, format: isJson(path) ? 'csl-json' : 'other' };
}

/** Every bibliography whose entries a draft may cite; `references.json` where its front matter names none. */
export function bibliographiesOf(draft: string): readonly NamedBibliography[] {
  const named = frontMatterValues(draft, 'bibliography').map((path) => ({ path, isNamed: true }));
  return named.length === 0 ? [{ path: DEFAULT_PATH, isNamed: false }] : named;
}

/** The BCP 47 tag of a draft's front matter: `lang: de-CH`. */
export function draftLanguage(draft: string): string | undefined {
  return frontMatterValues(draft, 'lang')[0];
}

/** What a draft calls itself. */
export function frontMatterTitle(draft: string): string | undefined {
  return frontMatterValues(draft, 'title')[0];
}

function frontMatterValues(draft: string, name: string): string[] {
  const field = readFrontMatter(draft).fields.find((candidate) => candidate.name === name);
  return field?.items.map(({ text }) => text.trim()).filter((text) => text !== '') ?? [];
}

function isJson(path: string): boolean {
  return /\.json$/i.test(path);
}
