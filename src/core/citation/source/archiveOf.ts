/** Who keeps copies of pages, by where the copies are. */
const ARCHIVES: readonly (readonly [host: RegExp, name: string])[] = [
  [/^(?:web|wayback)\.archive\.org$/i, 'Internet Archive'],
  [/^archive\.(?:today|ph|is|li|vn|md|fo)$/i, 'archive.today'],
  [/^perma\.cc$/i, 'Perma.cc'],
  [/^(?:www\.)?webcitation\.org$/i, 'WebCite'],
  [/^(?:www\.)?webarchive\.org\.uk$/i, 'UK Web Archive'],
  [/^(?:www\.)?arquivo\.pt$/i, 'Arquivo.pt'],
];

/** The archive that an article's address leads to: `https://web.archive.org/web/2026/https://post.example/dam`. */
export function archiveOf(url: string): string | undefined {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '';
  return ARCHIVES.find(([pattern]) => pattern.test(host))?.[1];
}
