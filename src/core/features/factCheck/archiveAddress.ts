import { readFrontMatter } from '../../article/frontMatter/frontMatter';
import { type Source } from '../../library/source';

/** Keys under which clippers and writers keep the address of a copy, as `fieldName` folds them. */
const FIELDS = [
  'archive',
  'archiveurl',
  'archived',
  'archivedurl',
  'archivelink',
  'wayback',
  'waybackurl',
  'permalink',
];
/** Services whose addresses are copies of pages. */
const ARCHIVE = /^https?:\/\/(?:web\.archive\.org|archive\.(?:today|ph|is|fo|li|md|vn)|perma\.cc|webcitation\.org)\//i;
const ADDRESS = /^https?:\/\/\S+$/i;

/** Where a copy of the article is kept: what its front matter says, else its own address where that is an archive's. */
export function archiveAddressOf({ article, metadata }: Source): string | undefined {
  const named = readFrontMatter(article.text)
    .fields.filter(({ name }) => FIELDS.includes(name))
    .flatMap(({ items }) => items.map(({ text }) => text.trim()))
    .find((text) => ADDRESS.test(text));
  const url = metadata.url?.value;
  return named ?? (url !== undefined && ARCHIVE.test(url) ? url : undefined);
}
