import { type ArticleMetadata } from '../../article/article';

/** Who keeps copies of pages, by where the copies are. */
const ARCHIVES: readonly (readonly [host: RegExp, name: string])[] = [
  [/^(?:web|wayback)\.archive\.org$/i, 'Internet Archive'],
  [/^archive\.(?:today|ph|is|li|vn|md|fo)$/i, 'archive.today'],
  [/^perma\.cc$/i, 'Perma.cc'],
  [/^(?:www\.)?webcitation\.org$/i, 'WebCite'],
  [/^(?:www\.)?webarchive\.org\.uk$/i, 'UK Web Archive'],
  [/^(?:www\.)?arquivo\.pt$/i, 'Arquivo.pt'],
];

/** A copy of a page, and who keeps it where that is known. */
export interface ArchivedCopy {
  readonly url: string;
  readonly archive?: string;
}

/** Where a copy of the article is kept: what its metadata say, else its own address where that is an archive's. */
export function archivedCopyOf({ archiveUrl, url }: ArticleMetadata): ArchivedCopy | undefined {
  if (archiveUrl) {
    const archive = archiveOf(archiveUrl.value);
    return { url: archiveUrl.value, ...(archive !== undefined && { archive }) };
  }
  const archive = url && archiveOf(url.value);
  return url && archive !== undefined ? { url: url.value, archive } : undefined;
}

/** The archive that an address leads to: `https://web.archive.org/web/2026/https://post.example/dam`. */
function archiveOf(url: string): string | undefined {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '';
  return ARCHIVES.find(([pattern]) => pattern.test(host))?.[1];
}
