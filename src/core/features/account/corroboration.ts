import { type Account, type AccountedClaim, type CorroborationIndex } from '../../corroboration/corroborationIndex';
import { type Difference, type DifferenceKind, type GivenWords } from '../../corroboration/difference';
import { type Kinship } from '../../corroboration/kinship';
import { type Claim } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type TextRange } from '../../text/range';
import { type ClaimView, viewOfClaim } from '../source/claimView';

/** What two claims give differently, with where it stands in the words of each view. */
export interface DifferenceView {
  readonly kind: DifferenceKind;
  readonly own: string;
  readonly theirs: string;
  /** Absent where nothing is to be marked: what the other one denies is the whole sentence. */
  readonly ownRange?: TextRange;
  readonly theirRange?: TextRange;
}

export interface AccountedClaimView {
  readonly claim: ClaimView;
  /** 0–1; 1 for the claim that was asked about. */
  readonly likeness: number;
  /** Why it is no account of its own; absent for the account's first. */
  readonly kinship?: Kinship;
  readonly differences: readonly DifferenceView[];
}

/** One telling, with the articles that depend on it: `also printed in …`. */
export interface AccountView {
  readonly claims: readonly AccountedClaimView[];
}

/** Who else says what a claim says. */
export interface CorroborationView {
  /** The claim's own account first, then those most like it. */
  readonly accounts: readonly AccountView[];
  /** Accounts that say the same, the claim's own among them. */
  readonly independent: number;
  /** Accounts that give a figure, a date or a denial otherwise. */
  readonly differing: number;
}

export function corroborationOf(
  library: SourceLibrary,
  index: CorroborationIndex,
  claimId: string,
): CorroborationView | undefined {
  const claim = library.claim(claimId);
  if (claim === undefined) return undefined;
  const accounts = index.accountsOf(claim);
  const differing = differingAmong(accounts);
  return {
    accounts: accounts.map((account) => ({
      claims: account.map((each) => accountedView(index, claim, account, each)),
    })),
    independent: accounts.length - differing,
    differing,
  };
}

/** How many of the accounts give something otherwise than the first. */
export function differingAmong(accounts: readonly Account[]): number {
  return accounts.filter((account) => account.some(({ differences }) => differences.length > 0)).length;
}

function accountedView(
  index: CorroborationIndex,
  own: Claim,
  [first]: readonly AccountedClaim[],
  { source, claim, likeness, differences }: AccountedClaim,
): AccountedClaimView {
  const kinship = first && first.source !== source ? index.kinshipWithin(first.source, source) : undefined;
  return {
    claim: viewOfClaim(source, claim),
    likeness,
    differences: differences.map((difference) => differenceView(own, claim, difference)),
    ...(kinship === undefined ? {} : { kinship }),
  };
}

export function differenceView(own: Claim, theirs: Claim, difference: Difference): DifferenceView {
  const ownRange = rangeInWords(own, difference.own);
  const theirRange = rangeInWords(theirs, difference.theirs);
  return {
    kind: difference.kind,
    own: difference.own.text,
    theirs: difference.theirs.text,
    ...(ownRange && { ownRange }),
    ...(theirRange && { theirRange }),
  };
}

/**
 * The words of a claim are its text without markup: what stands there stands in them, but a little further to the front.
 * A sentence without the other's denial is given whole; in it there is nothing to mark.
 */
function rangeInWords({ words, start, end }: Claim, part: GivenWords): TextRange | undefined {
  if (part.start === start && part.end === end) return undefined;
  let found: number | undefined;
  for (let at = words.indexOf(part.text); at >= 0; at = words.indexOf(part.text, at + 1)) {
    const isNearer =
      found === undefined || Math.abs(at - (part.start - start)) < Math.abs(found - (part.start - start));
    if (isNearer) found = at;
  }
  return found === undefined ? undefined : { start: found, end: found + part.text.length };
}
