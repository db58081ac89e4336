import { isMap, type YAMLMap } from 'yaml';
import { type ArticleMetadata, type Author, type MetadataValue } from '../article/article';
import { type PartialDate, parseIsoDate } from '../text/partialDate';
import { type Problem } from '../text/problem';
import { itemsAt, textAt, textOfNode } from './sidecarDocument';

/** What a sidecar says about its article; dates that are none are problems. */
export function metadataFrom(root: YAMLMap): { metadata: ArticleMetadata; problems: readonly Problem[] } {
  const text = (key: string) => valued(textAt(root, key)?.trim());
  const authors = itemsAt(root, 'author').flatMap(authorOf);
  const [issued, accessed] = [dateAt(root, 'issued'), dateAt(root, 'accessed')];
  const [title, outlet, url, lang, place] = [text('title'), text('outlet'), text('url'), text('lang'), text('place')];
  const archiveUrl = text('archive');
  const metadata: ArticleMetadata = {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(authors.length > 0 && { authors: { value: authors, origin: 'sidecar' } }),
    ...(issued.date && { issued: { value: issued.date, origin: 'sidecar' } }),
    ...(accessed.date && { accessed: { value: accessed.date, origin: 'sidecar' } }),
    ...(url && { url }),
    ...(archiveUrl && { archiveUrl }),
    ...(lang && { lang }),
    ...(place && { place }),
  };
  return { metadata, problems: [...issued.problems, ...accessed.problems] };
}

function valued(value: string | undefined): MetadataValue<string> | undefined {
  return value === undefined ? undefined : { value, origin: 'sidecar' };
}

/** `Jane Doe`, or `{ literal: Reuters }` for an organisation. */
function authorOf(node: unknown): Author[] {
  const person = textOfNode(node)?.trim();
  if (person !== undefined) return [{ name: person, isOrganisation: false }];
  const organisation = isMap(node) ? textAt(node, 'literal')?.trim() : undefined;
  return organisation === undefined ? [] : [{ name: organisation, isOrganisation: true }];
}

function dateAt(root: YAMLMap, key: string): { date?: PartialDate; problems: readonly Problem[] } {
  const written = textAt(root, key);
  if (written === undefined) return { problems: [] };
  const date = parseIsoDate(written);
  if (date) return { date, problems: [] };
  const message = `“${key}: ${written.slice(0, 80)}” in the sidecar is no date. Write 2025-07-23, 2025-07 or 2025.`;
  return { problems: [{ code: 'metadata-invalid', severity: 'warning', message }] };
}
