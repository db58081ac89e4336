import { alignedClaims, byDayAndLength } from '../../corroboration/alignment';
import { type AccountedClaim, type CorroborationIndex } from '../../corroboration/corroborationIndex';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type TextRange } from '../../text/range';
import { type ClaimView, viewOfClaim } from '../source/claimView';
import { differenceView } from './corroboration';
import { type SourceView, viewOfSource } from '../source/sourceView';
import { titleOf } from '../title';

/** What is compared: all that tell a claim, or all that an article's event is told by. */
export type ComparisonSubject = { readonly claimId: string } | { readonly sourceUri: string };

/** A claim in a comparison, with the stretches of its text that others give otherwise. */
export interface ComparedClaim {
  readonly claim: ClaimView;
  readonly marks: readonly TextRange[];
}

/** Accounts side by side: rows of claims that say the same. */
export interface Comparison {
  readonly title: string;
  /** An independent account each; the articles behind the first depend on it. */
  readonly accounts: readonly { readonly sources: readonly SourceView[] }[];
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  /** What each account says, in the order of {@link Comparison.accounts}; empty where it says nothing of it. */
  readonly cells: readonly (readonly ComparedClaim[])[];
  readonly differs: boolean;
}

/** `undefined` for a claim or an article that is not known; without rows where nobody else tells of it. */
export function comparisonOf(
  library: SourceLibrary,
  index: CorroborationIndex,
  subject: ComparisonSubject,
): Comparison | undefined {
  return 'claimId' in subject ? ofClaim(library, index, subject.claimId) : ofStory(library, index, subject.sourceUri);
}

function ofClaim(library: SourceLibrary, index: CorroborationIndex, claimId: string): Comparison | undefined {
  const claim = library.claim(claimId);
  if (claim === undefined) return undefined;
  const accounts = index.accountsOf(claim);
  const row = accounts.flat();
  return comparison(
    claim.words,
    accounts.map((account) => account.map(({ source }) => source)),
    row.length > 1 ? [row] : [],
  );
}

function ofStory(library: SourceLibrary, index: CorroborationIndex, uri: string): Comparison | undefined {
  const source = library.source(uri);
  if (source === undefined) return undefined;
  const story = index.allStories().find((profiles) => profiles.some((profile) => profile.source.uri === uri)) ?? [];
  const accounts = index.accountsAmong(story.toSorted(byDayAndLength));
  const isShared = (row: readonly AccountedClaim[]) =>
    accounts.filter((account) => row.some((each) => account.some((profile) => profile.source === each.source))).length >
    1;
  return comparison(
    titleOf(accounts[0]?.[0]?.source ?? source),
    accounts.map((account) => account.map((profile) => profile.source)),
    alignedClaims(story, index).filter(isShared),
  );
}

function comparison(
  title: string,
  accounts: readonly (readonly Source[])[],
  rows: readonly (readonly AccountedClaim[])[],
): Comparison {
  return {
    title,
    accounts: accounts.map((sources) => ({ sources: sources.map(viewOfSource) })),
    rows: rows.map((row) => ({
      cells: accounts.map((sources) =>
        row.filter(({ source }) => sources.includes(source)).map((each) => comparedClaim(row, each)),
      ),
      differs: row.some(({ differences }) => differences.length > 0),
    })),
  };
}

/** In the first of a row is marked what any of the others gives otherwise. */
function comparedClaim(row: readonly AccountedClaim[], each: AccountedClaim): ComparedClaim {
  const [first = each] = row;
  const marksIn = (other: AccountedClaim) =>
    other.differences.flatMap((difference) => {
      const { ownRange, theirRange } = differenceView(first.claim, other.claim, difference);
      return (each === first ? ownRange : theirRange) ?? [];
    });
  const found = each === first ? row.flatMap(marksIn) : marksIn(each);
  const distinct = new Map(found.map((range) => [range.start, range]));
  return {
    claim: viewOfClaim(each.source, each.claim),
    marks: [...distinct.values()].sort((a, b) => a.start - b.start),
  };
}
