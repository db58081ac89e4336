import { formatLocator } from '../../citation/locator';
import { type Claim } from '../../library/source';
import { textOf } from '../../text/range';
import { type CheckContext } from '../checkContext';
import { type CheckedCitation } from '../citedSentence';
import { type Fix, type FixEdit } from '../finding';
import { type Message } from '../message';

/** Pins a citation to a claim of its source: the id in the draft, its paragraph, and what the sidecar keeps. */
export function repin(
  { draft }: CheckContext,
  checked: CheckedCitation,
  claim: Claim,
  title: Message,
  isSafe: boolean,
): Fix {
  const { citation } = checked;
  const { locator } = citation;
  const edits: FixEdit[] = [];
  const isInParagraph = locator === undefined || (locator.first <= claim.paragraph && claim.paragraph <= locator.last);
  if (!isInParagraph) edits.push({ range: locator, newText: formatLocator(claim.paragraph) });
  edits.push(...pinEdits(draft, checked, claim.id));
  return { title, edits, isSafe, record: { citekey: citation.key, claimId: claim.id } };
}

/** Only the id is replaced: the pin stays in the form in which it was written. */
function pinEdits(draft: string, { citation, group }: CheckedCitation, claimId: string): FixEdit[] {
  const { pin } = group;
  if (pin === undefined || citation.claimId === undefined || citation.claimId === claimId) return [];
  const nth = group.citations.indexOf(citation);
  const ids = [...textOf(draft, pin).matchAll(/(?<=claim:[^]*)(?:[\w]+|-)(?=[\s>-])/g)];
  const written = ids[nth];
  if (written?.[0] !== citation.claimId) return [];
  const start = pin.start + written.index;
  return [{ range: { start, end: start + written[0].length }, newText: claimId }];
}
