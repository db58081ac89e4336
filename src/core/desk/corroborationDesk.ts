import { type CorroborationIndex } from '../corroboration/corroborationIndex';
import { comparisonOf } from '../features/account/comparison';
import { corroborationOf } from '../features/account/corroboration';
import { accountCounts, type AccountCounts } from '../features/account/accountsNote';
import { withAccounts } from '../features/account/hoverAccounts';
import { type CitationHover } from '../features/citing/hoverCard';
import { storyViews } from '../features/account/storyView';
import { type LibraryDelta, type SourceLibrary } from '../library/sourceLibrary';
import { type Newscite } from '../newscite';

/** Articles that are read in a few hundredths of a second. */
const PREPARED_AT_ONCE = 40;

/** What of the façade is about who else tells of the same. */
export interface CorroborationDesk {
  readonly methods: Pick<
    Newscite,
    'corroborationOf' | 'accountCounts' | 'stories' | 'compareAccounts' | 'prepareAccounts'
  >;
  /** Adds to each card who else tells what its sentence says. */
  withAccounts(hover: CitationHover | undefined): CitationHover | undefined;
  /** Told what has changed in the library. */
  follow(delta: LibraryDelta): void;
}

/** @param settled gives the library as it is now */
export function corroborationDesk(settled: () => SourceLibrary, index: CorroborationIndex): CorroborationDesk {
  /** Of the folder as it is, by claim: whoever searches asks for the same ones again and again. */
  const counts = new Map<string, AccountCounts | undefined>();
  // Nobody waits for a card or a list because a folder was just opened.
  const isPrepared = () => index.waiting <= PREPARED_AT_ONCE;
  const counted = (claimId: string): AccountCounts | undefined => {
    const library = settled();
    if (!counts.has(claimId) && isPrepared()) counts.set(claimId, accountCounts(library, index, claimId));
    return counts.get(claimId);
  };
  return {
    methods: {
      corroborationOf: (claimId) => corroborationOf(settled(), index, claimId),
      accountCounts: counted,
      stories: () => {
        settled();
        return storyViews(index);
      },
      compareAccounts: (subject) => comparisonOf(settled(), index, subject),
      prepareAccounts: () => {
        settled();
        index.tidy(PREPARED_AT_ONCE);
        return index.waiting > 0;
      },
    },
    withAccounts: (hover) => (hover && isPrepared() ? withAccounts(settled(), index, hover) : hover),
    follow: ({ changed, removed }) => {
      if (changed.length + removed.length > 0) counts.clear();
      for (const uri of removed) index.removeSource(uri);
      for (const source of changed) index.replaceSource(source);
    },
  };
}
