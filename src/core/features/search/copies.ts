import { isAgency } from '../../article/metadata/agencies';
import { type Claim, type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { compareUnits } from '../../text/compareUnits';
import { formatDate } from '../../text/partialDate';
import { type ClaimView, viewOfClaim } from '../source/claimView';

/** Behind every date. */
const NEVER = '~';

/** The same sentence elsewhere, the likeliest origin first. */
export function copiesOf(library: SourceLibrary, claim: Claim): readonly ClaimView[] {
  return library
    .copiesOf(claim)
    .flatMap((copy) => {
      const source = library.source(copy.sourceUri);
      return source ? [{ claim: copy, source }] : [];
    })
    .sort(compareOrigin)
    .map(({ claim: copy, source }) => viewOfClaim(source, copy));
}

interface ClaimOfSource {
  readonly claim: Claim;
  readonly source: Source;
}

/**
 * Of one sentence in several places the one that was probably first: an agency writes for the papers, and who prints a
 * story later took it over. Without a date it tells nothing; then by path, and in the order of the article.
 */
export function compareOrigin(a: ClaimOfSource, b: ClaimOfSource): number {
  return (
    Number(isOfAgency(b.source)) - Number(isOfAgency(a.source)) ||
    compareUnits(issuedOf(a.source) ?? NEVER, issuedOf(b.source) ?? NEVER) ||
    compareUnits(a.source.uri, b.source.uri) ||
    a.claim.start - b.claim.start
  );
}

function isOfAgency({ metadata: { outlet } }: Source): boolean {
  return outlet !== undefined && isAgency(outlet.value);
}

function issuedOf({ metadata: { issued } }: Source): string | undefined {
  return issued && formatDate(issued.value);
}
