import { type ArticleMetadata } from '../article/article';
import { type PartialDate } from '../text/partialDate';
import { type CslDate, type CslItem } from './csl';
import { archivedCopyOf } from './source/archivedCopy';
import { cslName } from './source/cslName';

/**
 * The reference of an article. What is not known is left out: no byline, no `author`. An article without a title gets
 * its opening words in square brackets, as bibliographies do.
 */
export function toCslItem(citekey: string, metadata: ArticleMetadata, openingWords: string): CslItem {
  const { outlet, authors, issued, accessed, url, lang, place } = metadata;
  const title = metadata.title?.value ?? (openingWords === '' ? undefined : `[${openingWords}]`);
  const copy = archivedCopyOf(metadata);
  return {
    id: citekey,
    type: 'article-newspaper',
    ...(title !== undefined && { title }),
    ...(outlet && { 'container-title': outlet.value }),
    ...(authors && authors.value.length > 0 && { author: authors.value.map(cslName) }),
    ...(issued && { issued: cslDate(issued.value) }),
    ...(accessed && { accessed: cslDate(accessed.value) }),
    ...(url && { URL: url.value }),
    ...(lang && { language: lang.value }),
    ...(place && { 'publisher-place': place.value }),
    ...(copy?.archive !== undefined && { archive: copy.archive }),
  };
}

function cslDate({ year, month, day }: PartialDate): CslDate {
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}
