import { fieldTexts } from './frontMatterValues';

/** What a bibliography can be written as. */
export type BibliographyFormat = 'csl-json' | 'csl-yaml' | 'biblatex';

/** Which file a draft's citations are listed in. */
export interface BibliographyTarget {
  /** Relative to the draft's folder, or absolute: `references.json`. */
  readonly path: string;
  /** By the path's ending; into any other format nothing is written, and the writer is told. */
  readonly format: BibliographyFormat | 'other';
}

/** A bibliography that a draft is printed with. */
export interface NamedBibliography {
  /** Relative to the draft's folder, or absolute. */
  readonly path: string;
  /** The front matter names it. The default, `references.json`, may be missing without that being a fault. */
  readonly isNamed: boolean;
}

const DEFAULT_PATHS: Readonly<Record<BibliographyFormat, string>> = {
  'csl-json': 'references.json',
  'csl-yaml': 'references.yaml',
  biblatex: 'references.bib',
};

/**
 * The bibliography that a draft's front matter names: of several the first `.json`, else the first that can be written.
 *
 * @param preferred what `references.json` is instead, where it names none
 */
export function bibliographyOf(draft: string, preferred: BibliographyFormat = 'csl-json'): BibliographyTarget {
  const named = fieldTexts(draft, 'bibliography');
  const path =
    named.find((each) => formatOf(each) === 'csl-json') ??
    named.find((each) => formatOf(each) !== 'other') ??
    named[0] ??
    DEFAULT_PATHS[preferred];
  return { path, format: formatOf(path) };
}

/** Every bibliography whose entries a draft may cite; `references.json` where its front matter names none, in any format. */
export function bibliographiesOf(draft: string): readonly NamedBibliography[] {
  const named = fieldTexts(draft, 'bibliography').map((path) => ({ path, isNamed: true }));
  return named.length === 0 ? Object.values(DEFAULT_PATHS).map((path) => ({ path, isNamed: false })) : named;
}

/** The BCP 47 tag of a draft's front matter: `lang: de-CH`. */
export function draftLanguage(draft: string): string | undefined {
  return fieldTexts(draft, 'lang')[0];
}

/** What a draft calls itself. */
export function frontMatterTitle(draft: string): string | undefined {
  return fieldTexts(draft, 'title')[0];
}

const FORMATS: readonly (readonly [ending: RegExp, format: BibliographyFormat])[] = [
  [/\.json$/i, 'csl-json'],
  [/\.ya?ml$/i, 'csl-yaml'],
  [/\.bib$/i, 'biblatex'],
];

function formatOf(path: string): BibliographyTarget['format'] {
  return FORMATS.find(([ending]) => ending.test(path))?.[1] ?? 'other';
}
