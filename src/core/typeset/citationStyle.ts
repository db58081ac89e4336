import { fieldTexts } from '../citation/frontMatterValues';
import { NEWS_STYLE } from './newsStyle';
import { type TypesettingParts } from './typesetter';

/** Styles that come along, by the names that they have in the world of CSL, and what else they are asked for by. */
const STYLES: Readonly<Record<string, string>> = {
  'chicago-author-date': 'chicago-author-date',
  'chicago-fullnote-bibliography': 'chicago-fullnote-bibliography',
  'chicago-notes-bibliography': 'chicago-fullnote-bibliography',
  'chicago-note-bibliography': 'chicago-note-bibliography',
  'chicago-shortened-notes-bibliography': 'chicago-note-bibliography',
  'chicago-notes': 'chicago-fullnote-bibliography',
  apa: 'apa',
  mla: 'modern-language-association',
  'modern-language-association': 'modern-language-association',
  news: 'news',
};
const DEFAULT = 'chicago-author-date';

/** The style that a draft is set in. */
export interface CitationStyleChoice {
  /** As it is written: `apa`, `house.csl`, `https://www.zotero.org/styles/apa`. */
  readonly written: string;
  /** Where a file of the writer's own is looked for first, relative to the draft or absolute. */
  readonly path?: string;
  /** The setting names it, and a relative path begins at the workspace. */
  readonly isSetting: boolean;
}

/** What a draft's front matter asks for under `csl:`, else the setting, else Chicago's author and date. */
export function styleChoiceOf(draft: string, setting: string): CitationStyleChoice {
  const [own] = fieldTexts(draft, 'csl');
  const written = (own ?? setting.trim()) || DEFAULT;
  const isFile = /\.csl$/i.test(written) && !/^https?:/i.test(written);
  return { written, isSetting: own === undefined, ...(isFile && { path: written }) };
}

/**
 * A style that comes along, as text.
 *
 * @param written a name, or the path or address of a style that ends in one
 */
export async function packedStyle(parts: TypesettingParts, written: string): Promise<string | undefined> {
  const name = STYLES[(/([^/\\]+?)(?:\.csl)?$/i.exec(written)?.[1] ?? '').toLowerCase()];
  if (name === undefined) return undefined;
  return name === 'news' ? NEWS_STYLE : parts.read(`csl/styles/${name}.json`);
}

export function defaultStyle(parts: TypesettingParts): Promise<string | undefined> {
  return packedStyle(parts, DEFAULT);
}
