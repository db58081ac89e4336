import { type CitationGroup, type CitationTarget } from '../citation';
import { formatItems } from '../formatCitation';
import { endOfGroup, formatPin } from '../pin';
import { type DraftEdit, insertedAt } from './draftEdit';

/** The group that a caret is in or right behind; behind a bare `@key` there may be a space, as its bracket may have one. */
export function groupAtCaret(
  draft: string,
  groups: readonly CitationGroup[],
  caret: number,
): CitationGroup | undefined {
  return groups.find((group) => {
    if (caret <= group.start) return false;
    if (caret <= endOfGroup(group)) return true;
    return (
      !isBracketed(draft, group) &&
      !group.pin &&
      /^[ \t]*$/.test(draft.slice(group.end, Math.min(caret, group.end + 50)))
    );
  });
}

/** The targets as further items of a group, their ids as further ids of its pin. What it cites already is left out. */
export function joinedTo(draft: string, group: CitationGroup, targets: readonly CitationTarget[]): DraftEdit {
  const fresh = targets.filter((target) => !isCitedIn(group, target));
  const end = endOfGroup(group);
  if (fresh.length === 0) return insertedAt(end, '');
  const pin = formatPin([...group.citations, ...fresh].map(({ claimId }) => claimId));
  if (!isBracketed(draft, group)) return { replace: { start: group.end, end }, text: ` [${formatItems(fresh)}]${pin}` };
  return { replace: { start: group.end - 1, end }, text: `; ${formatItems(fresh)}]${pin}` };
}

export function isCitedIn({ citations }: CitationGroup, { key, paragraph, claimId }: CitationTarget): boolean {
  return citations.some(
    (citation) => citation.key === key && citation.locator?.first === paragraph && citation.claimId === claimId,
  );
}

function isBracketed(draft: string, { end }: CitationGroup): boolean {
  return draft[end - 1] === ']';
}
