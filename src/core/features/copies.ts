import { type Claim, type Source } from '../library/source';
import { type SourceLibrary } from '../library/sourceLibrary';
import { compareUnits } from '../text/compareUnits';
import { formatDate } from '../text/partialDate';
import { type ClaimView, viewOfClaim } from './claimView';

/** The same sentence elsewhere: newer first, then by path, then in the order of the article. */
export function copiesOf(library: SourceLibrary, claim: Claim): readonly ClaimView[] {
  return library
    .copiesOf(claim)
    .flatMap((copy) => {
      const source = library.source(copy.sourceUri);
      return source ? [{ copy, source, issued: issuedOf(source) }] : [];
    })
    .sort(
      (a, b) =>
        compareUnits(b.issued, a.issued) || compareUnits(a.source.uri, b.source.uri) || a.copy.start - b.copy.start,
    )
    .map(({ copy, source }) => viewOfClaim(source, copy));
}

function issuedOf({ metadata: { issued } }: Source): string {
  return issued ? formatDate(issued.value) : '';
}
