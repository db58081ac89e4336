import { type Source } from '../library/source';

/** The article's title; its opening words in brackets, as bibliographies do, where it names none. */
export function titleOf({ metadata, glance }: Source): string {
  return metadata.title?.value ?? `[${glance.opening}]`;
}
