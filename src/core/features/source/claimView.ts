import { type ClaimKind } from '../../claim/claim';
import { type Claim, type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { formatDate } from '../../text/partialDate';
import { locationOf, type SourceLocation } from '../location';
import { quotedWords } from '../search/quotedWords';
import { titleOf } from '../title';

/** A claim as lists show it: plain strings, no core objects, cheap to send between threads. */
export interface ClaimView {
  readonly id: string;
  readonly citekey: string;
  readonly text: string;
  /** What quoting it gives, without marks around: the words said, where it is a direct quote. */
  readonly quote: string;
  readonly kind: ClaimKind;
  readonly paragraph: number;
  /** 0–1, see {@link ExtractedClaim.score}. */
  readonly score: number;
  /** The resolved name where known, else as written. */
  readonly speaker?: string;
  readonly speakerRole?: string;
  readonly speakerIsAnonymous: boolean;
  readonly outlet?: string;
  readonly title: string;
  /** ISO 8601, as precise as known. */
  readonly issued?: string;
  readonly location: SourceLocation;
}

export function claimViewOf(library: SourceLibrary, claimId: string): ClaimView | undefined {
  const claim = library.claim(claimId);
  const source = claim && library.source(claim.sourceUri);
  return claim && source && viewOfClaim(source, claim);
}

export function viewOfClaim(source: Source, claim: Claim): ClaimView {
  const { outlet, issued } = source.metadata;
  const { speaker } = claim;
  return {
    id: claim.id,
    citekey: source.citekey,
    text: claim.words,
    quote: quotedWords(source, claim),
    kind: claim.kind,
    paragraph: claim.paragraph,
    score: claim.score,
    speakerIsAnonymous: speaker?.anonymous ?? false,
    title: titleOf(source),
    location: locationOf(source, claim),
    ...(speaker === undefined ? {} : { speaker: speaker.resolved ?? speaker.text }),
    ...(speaker?.role === undefined ? {} : { speakerRole: speaker.role }),
    ...(outlet === undefined ? {} : { outlet: outlet.value }),
    ...(issued === undefined ? {} : { issued: formatDate(issued.value) }),
  };
}
