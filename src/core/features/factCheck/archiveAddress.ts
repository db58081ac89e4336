import { readFrontMatter } from '../../article/frontMatter/frontMatter';
import { archiveOf } from '../../citation/source/archiveOf';
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
const ADDRESS = /^https?:\/\/\S+$/i;

/** Where a copy of the article is kept: what its front matter says, else its own address where that is an archive's. */
export function archiveAddressOf({ article, metadata }: Source): string | undefined {
  const named = readFrontMatter(article.text)
    .fields.filter(({ name }) => FIELDS.includes(name))
    .flatMap(({ items }) => items.map(({ text }) => text.trim()))
    .find((text) => ADDRESS.test(text));
  const url = metadata.url?.value;
  return named ?? (url !== undefined && archiveOf(url) !== undefined ? url : undefined);
}
