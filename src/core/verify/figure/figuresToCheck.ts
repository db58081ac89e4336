import { type CheckedPassage } from '../checkContext';
import { type CitedSentence } from '../citedSentence';
import { claimsAround } from '../claimsAround';
import { pinnedClaims } from '../pinnedClaims';
import { unpinnedClaims } from '../unpinnedClaims';
import { type FiguresToCheck } from './mismatch';

/** A sentence beside what it cites; `undefined` where nothing is pinned, which alone proves that both are of one thing. */
export function figuresToCheck(
  cited: CitedSentence,
  { likeness, lang }: Pick<CheckedPassage, 'likeness' | 'lang'>,
): FiguresToCheck | undefined {
  const pinned = pinnedClaims(cited.citations);
  if (pinned.length === 0) return undefined;
  const unpinned = unpinnedClaims(cited.citations);
  return { cited, pinned, unpinned, around: () => claimsAround(cited, pinned, likeness), lang };
}
