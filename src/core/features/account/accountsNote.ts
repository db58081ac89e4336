import { type SourceLibrary } from '../../library/sourceLibrary';
import { type CorroborationIndex } from '../../corroboration/corroborationIndex';
import { type AccountedClaimView, corroborationOf, differingAmong, type DifferenceView } from './corroboration';

/** Who else tells what a cited sentence says, in short. */
export interface AccountsNote {
  /** Independent tellings, the cited one among them. */
  readonly accounts: number;
  /** Those of them that give a figure, a date or a denial otherwise. */
  readonly differing: number;
  /** Where the other accounts stand: outlets, or keys where those are not known. */
  readonly others: readonly string[];
  /** Who printed the cited article's own telling as well. */
  readonly printedIn: readonly string[];
  /** The first of what is given otherwise, with the key of who does. */
  readonly difference?: DifferenceView & { readonly citekey: string };
}

/** How many tell a claim, in short. */
export type AccountCounts = Pick<AccountsNote, 'accounts' | 'differing'>;

/** `undefined` for a claim that is not known. */
export function accountCounts(
  library: SourceLibrary,
  index: CorroborationIndex,
  claimId: string,
): AccountCounts | undefined {
  const claim = library.claim(claimId);
  const accounts = claim && index.accountsOf(claim);
  return accounts && { accounts: accounts.length, differing: differingAmong(accounts) };
}

/** `undefined` for a claim that nobody else tells. */
export function accountsNote(
  library: SourceLibrary,
  index: CorroborationIndex,
  claimId: string,
): AccountsNote | undefined {
  const { accounts = [], differing = 0 } = corroborationOf(library, index, claimId) ?? {};
  const [own, ...others] = accounts;
  const printed = own?.claims.filter(({ kinship }) => kinship === 'copy') ?? [];
  if (others.length + printed.length === 0) return undefined;
  const difference = firstDifference(accounts.flatMap(({ claims }) => claims));
  return {
    accounts: accounts.length,
    differing,
    others: outletsOf(others.flatMap(({ claims }) => claims[0] ?? [])),
    printedIn: outletsOf(printed),
    ...(difference && { difference }),
  };
}

function firstDifference(claims: readonly AccountedClaimView[]): AccountsNote['difference'] {
  for (const { claim, differences } of claims) {
    const [difference] = differences;
    if (difference) return { ...difference, citekey: claim.citekey };
  }
  return undefined;
}

function outletsOf(claims: readonly AccountedClaimView[]): readonly string[] {
  return [...new Set(claims.map(({ claim }) => claim.outlet ?? `@${claim.citekey}`))];
}
