import { type DetailFault, type DetailField, type MetadataOrigin, type MissingDetail } from '../../core';
import { type Translate } from '../base/translate';

/** What the writer reads about a source's details, in words. */

export function fieldName(field: DetailField, t: Translate): string {
  switch (field) {
    case 'title':
      return t('Title');
    case 'outlet':
      return t('Outlet');
    case 'authors':
      return t('Authors');
    case 'issued':
      return t('Date');
    case 'url':
      return t('Address');
    case 'lang':
      return t('Language');
    case 'citekey':
      return t('Citekey');
  }
}

export function originText(origin: MetadataOrigin, t: Translate): string {
  switch (origin) {
    case 'sidecar':
      return t('from the sidecar');
    case 'frontMatter':
      return t('from the front matter');
    case 'header':
      return t('from the text');
    case 'fileName':
      return t('from the file name');
    case 'detected':
      return t('detected');
  }
}

/** `no outlet, no date` */
export function missingText(missing: readonly MissingDetail[], t: Translate): string {
  return missing.map((field) => missingOne(field, t)).join(', ');
}

function missingOne(field: MissingDetail, t: Translate): string {
  switch (field) {
    case 'title':
      return t('no title');
    case 'outlet':
      return t('no outlet');
    case 'issued':
      return t('no date');
  }
}

/** How to type a field. */
export function fieldHint(field: DetailField, t: Translate): string {
  switch (field) {
    case 'title':
      return t('The headline, as printed');
    case 'outlet':
      return t('The newspaper, agency or site');
    case 'authors':
      return t('Names, with a semicolon between two; an organisation in braces');
    case 'issued':
      return t('The day it was published, as 2025-07-23, 2025-07 or 2025');
    case 'url':
      return t('Where it stands on the web, with https://');
    case 'lang':
      return t('Its language as a tag, such as en, de or pt-BR');
    case 'citekey':
      return t('The name that citations call it by; it is fixed once it is set');
  }
}

export function faultText(fault: DetailFault, t: Translate): string {
  switch (fault) {
    case 'not-a-date':
      return t('This is no date. Write 2025-07-23, 2025-07 or 2025.');
    case 'not-an-address':
      return t('This is no address. Write it in full, with https:// at its beginning.');
    case 'not-a-language':
      return t('This is no language tag. Write en, de or pt-BR.');
    case 'not-authors':
      return t('There is no name in this. Write Jane Doe; John Roe.');
    case 'not-a-citekey':
      return t('A citekey has letters, digits and _, with single :.#$%&-+?<>~/ inside.');
    case 'citekey-taken':
      return t('Another source has this citekey.');
    case 'citekey-fixed':
      return t('This citekey stands in drafts; it does not change any more.');
  }
}
