import { formatLocator } from '../../citation/locator';
import { type Claim } from '../../library/source';
import { rangeOf, textOf } from '../../text/range';
import { type CheckedPassage } from '../checkContext';
import { type CheckedCitation } from '../citedSentence';
import { type Fix, type FixEdit } from '../finding';
import { message, type Message } from '../message';

/** Pins a citation to a claim of its source: the id in the draft, its paragraph, and what the sidecar keeps. */
export function repin(
  { passage }: CheckedPassage,
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
  edits.push(...pinEdits(passage.text, checked, claim.id));
  return { title, edits, isSafe, record: { citekey: citation.key, claimId: claim.id } };
}

/** Cites the paragraph as it stands: the pin is taken out, of several ids a `-` keeps the place. */
export function withoutPin({ passage }: CheckedPassage, checked: CheckedCitation): readonly Fix[] {
  const { citation, group } = checked;
  const { pin } = group;
  if (pin === undefined || citation.claimId === undefined) return [];
  const others = group.citations.filter((each) => each !== citation && each.claimId !== undefined);
  const edits =
    others.length === 0 ? [{ range: rangeOf(pin.start, pin.end), newText: '' }] : pinEdits(passage.text, checked, '-');
  return edits.length === 0 ? [] : [{ title: message('Cite without the pin'), edits, isSafe: false }];
}

/** Only the id is replaced: the pin stays in the form in which it was written. */
function pinEdits(text: string, { citation, group }: CheckedCitation, claimId: string): FixEdit[] {
  const { pin } = group;
  if (pin === undefined || citation.claimId === undefined || citation.claimId === claimId) return [];
  const nth = group.citations.indexOf(citation);
  const ids = [...textOf(text, pin).matchAll(/(?<=claim:[^]*)(?:[\w]+|-)(?=[\s>-])/g)];
  const written = ids[nth];
  if (written?.[0] !== citation.claimId) return [];
  const start = pin.start + written.index;
  return [{ range: { start, end: start + written[0].length }, newText: claimId }];
}
