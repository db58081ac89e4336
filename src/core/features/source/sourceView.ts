import { type ArticleMetadata, type MetadataOrigin } from '../../article/article';
import { plainWords } from '../../article/plainWords';
import { type Claim, type Source } from '../../library/source';
import { formatDate } from '../../text/partialDate';
import { type ClaimView, viewOfClaim } from './claimView';
import { type SourceLocation, locationOf } from '../location';
import { type MissingDetail, missingDetails } from './sourceDetails';
import { titleOf } from '../title';

/** A source as the tree, the completion list and the command line show it. */
export interface SourceView {
  readonly uri: string;
  /** The top of the article's body. */
  readonly location: SourceLocation;
  readonly fileName: string;
  readonly citekey: string;
  /** The title, or the opening words in brackets where the article names none. */
  readonly title: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  readonly issued?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly claims: number;
  readonly paragraphs: number;
  /** Where each value was read; a field missing here was not found. */
  readonly origins: Readonly<Record<string, MetadataOrigin>>;
  /** What a bibliography's entry of it is poor without. */
  readonly missing: readonly MissingDetail[];
}

/** A source's paragraph with its claims, in order; also with those of passages that are counted with it. */
export interface PassageView {
  readonly paragraph: number;
  readonly text: string;
  readonly location: SourceLocation;
  readonly claims: readonly ClaimView[];
}

const TOP = { line: 0, character: 0 };

export function viewOfSource(source: Source): SourceView {
  const { outlet, authors, issued, url, lang } = source.metadata;
  return {
    uri: source.uri,
    location: { uri: source.uri, range: { start: 0, end: 0 }, span: { from: TOP, to: TOP }, encoding: source.encoding },
    fileName: source.article.name,
    citekey: source.citekey,
    title: titleOf(source),
    authors: authors?.value.map(({ name }) => name) ?? [],
    claims: source.claimCount,
    paragraphs: source.glance.paragraphs,
    origins: originsOf(source.metadata),
    missing: missingDetails(source.metadata),
    ...(outlet === undefined ? {} : { outlet: outlet.value }),
    ...(issued === undefined ? {} : { issued: formatDate(issued.value) }),
    ...(url === undefined ? {} : { url: url.value }),
    ...(lang === undefined ? {} : { lang: lang.value }),
  };
}

function originsOf(metadata: ArticleMetadata): Record<string, MetadataOrigin> {
  const values: readonly (readonly [string, { origin: MetadataOrigin } | undefined])[] = Object.entries(metadata);
  return Object.fromEntries(values.flatMap(([field, value]) => (value === undefined ? [] : [[field, value.origin]])));
}

/** In order; without paragraphs whose claims are all on no list, and without those that have no number of their own. */
export function passagesOf(source: Source): readonly PassageView[] {
  const byParagraph = claimsByParagraph(source.claims);
  const unlisted = claimsByParagraph(source.unlisted);
  return source.article.passages.flatMap(({ locator, range, isJoined }) => {
    const claims = byParagraph.get(locator) ?? [];
    if (isJoined || (claims.length === 0 && unlisted.has(locator))) return [];
    return [
      {
        paragraph: locator,
        text: plainWords(source.article, range),
        location: locationOf(source, range),
        claims: claims.map((claim) => viewOfClaim(source, claim)),
      },
    ];
  });
}

function claimsByParagraph(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.paragraph);
    if (group === undefined) groups.set(claim.paragraph, [claim]);
    else group.push(claim);
  }
  return groups;
}
