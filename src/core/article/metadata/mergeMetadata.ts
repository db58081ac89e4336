import { type ArticleMetadata, type Author, type MetadataValue } from '../article';
import { authorNamed } from './authors';
import { firstKnown } from './firstKnown';
import { withoutOutletInTitle } from './outletInTitle';

/**
 * One metadata from several, in the order of trust. An agency is the outlet only where nothing names a better one; else
 * it is who wrote the copy that the outlet printed, unless there is a byline.
 *
 * @param datelineAgency what stands in a dateline's bracket: an agency by its place, whether its name is known or not
 */
export function mergeMetadata(
  datelineAgency: MetadataValue<string> | undefined,
  ...sources: readonly ArticleMetadata[]
): ArticleMetadata {
  const metadata = withoutOutletInTitle(firstKnown(...sources));
  const agency = otherOutlet(datelineAgency, metadata) ?? knownAgency(sources, metadata);
  if (!agency) return metadata;
  const { authors } = metadata;
  if (!authors) return { ...metadata, authors: { ...agency, value: [organisation(agency.value)] } };
  const isAgencyNamed = ({ name }: Author): boolean => isSame(name, agency.value);
  if (!authors.value.some(isAgencyNamed)) return metadata;
  const value = authors.value.map((author) => (isAgencyNamed(author) ? organisation(author.name) : author));
  return { ...metadata, authors: { ...authors, value } };
}

/** An outlet of less trust than the one chosen, when its name is an agency's. */
function knownAgency(
  sources: readonly ArticleMetadata[],
  metadata: ArticleMetadata,
): MetadataValue<string> | undefined {
  const other = sources.map(({ outlet }) => otherOutlet(outlet, metadata)).find((outlet) => outlet !== undefined);
  return other && authorNamed(other.value).isOrganisation ? other : undefined;
}

function otherOutlet(
  outlet: MetadataValue<string> | undefined,
  { outlet: chosen }: ArticleMetadata,
): MetadataValue<string> | undefined {
  return outlet && chosen && !isSame(outlet.value, chosen.value) ? outlet : undefined;
}

function organisation(name: string): Author {
  return { name, isOrganisation: true };
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
