import { type ArticleMetadata } from '../article';
import { authorNamed } from './authors';
import { firstKnown } from './firstKnown';

/**
 * One metadata from several, in the order of trust. A dateline's agency is the outlet only where nothing names a better
 * one; else it is who wrote the copy that the outlet printed, unless there is a byline.
 */
export function mergeMetadata(...sources: readonly ArticleMetadata[]): ArticleMetadata {
  const metadata = firstKnown(...sources);
  const agency = sources.map(({ outlet }) => outlet).find((outlet) => outlet && isOther(outlet.value, metadata));
  if (!agency || metadata.authors || !authorNamed(agency.value).isOrganisation) return metadata;
  return { ...metadata, authors: { ...agency, value: [authorNamed(agency.value)] } };
}

function isOther(outlet: string, { outlet: chosen }: ArticleMetadata): boolean {
  return chosen !== undefined && outlet.toLowerCase() !== chosen.value.toLowerCase();
}
