import { type Citation, type CitationGroup, type CitationTarget } from '../citation';
import { scanCitations } from '../scanCitations';
import { type DraftEdit, edited } from './draftEdit';

/**
 * True when a draft, after an edit, cites all that it cited before and the targets, side by side: nothing lost, nothing
 * else come up, every pin still at its item.
 */
export function keepsCitations(
  draft: string,
  before: readonly CitationGroup[],
  edit: DraftEdit,
  targets: readonly CitationTarget[],
): boolean {
  const old = before.flatMap(({ citations }) => citations.map(signature));
  const now = scanCitations(edited(draft, edit)).flatMap(({ citations }) => citations.map(signature));
  const added = targets.map(({ key, paragraph, claimId }) => signatureOf(key, paragraph, claimId));
  if (now.length !== old.length + added.length) return false;
  let common = 0;
  while (common < old.length && old[common] === now[common]) common++;
  for (let at = common; at >= Math.max(0, common - added.length); at--) {
    const expected = [...added, ...old.slice(at)];
    if (expected.every((one, index) => one === now[at + index])) return true;
  }
  return false;
}

function signature({ key, locator, claimId }: Citation): string {
  return signatureOf(key, locator?.first, claimId);
}

/** The mode is left out: `@a` in a bracket that was broken may become what it was meant to be. */
function signatureOf(key: string, paragraph: number | undefined, claimId: string | undefined): string {
  return JSON.stringify([key, paragraph, claimId]);
}
