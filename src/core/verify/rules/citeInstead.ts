import { formatItems } from '../../citation/formatCitation';
import { formatPin } from '../../citation/pin';
import { writtenKey } from '../../citation/key';
import { formatLocator } from '../../citation/locator';
import { passageAt } from '../../article/passageAt';
import { type Claim, type Source } from '../../library/source';
import { overlapOf } from '../../text/range';
import { type CheckedQuotation } from '../checkContext';
import { type Fix, type FixEdit } from '../finding';
import { message } from '../message';
import { type QuotePlace } from '../quote/quoteDesk';

/** Where words stand, as a citation names it. */
interface CitedPlace {
  readonly key: string;
  readonly paragraph?: number;
  readonly claimId?: string;
}

/** Puts the source that has the words in place of the one that is cited. Of several cited ones it isn't known which. */
export function citeInstead({ citations }: CheckedQuotation, source: Source, place: QuotePlace): readonly Fix[] {
  const [checked] = citations;
  if (checked === undefined || citations.length > 1 || checked.group.citations.length > 1) return [];
  const { citation, group } = checked;
  const cited = placeIn(source, place);
  const edits: FixEdit[] =
    citation.mode === 'narrative'
      ? [{ range: { start: group.start, end: group.end }, newText: narrative(cited) }]
      : [
          {
            range: { start: citation.keyRange.start, end: citation.locator?.end ?? citation.keyRange.end },
            newText: bracketed(cited, citation.mode),
          },
        ];
  const pin = formatPin([cited.claimId]);
  if (group.pin) edits.push({ range: { start: group.pin.start, end: group.pin.end }, newText: pin });
  else if (pin !== '') edits.push({ range: { start: group.end, end: group.end }, newText: pin });
  return [fix(cited, edits, message('Cite @{0} instead', cited.key))];
}

/** Cites the source that has the words, right behind them. */
export function citeBehind({ range }: CheckedQuotation, source: Source, place: QuotePlace): Fix {
  const cited = placeIn(source, place);
  const newText = ` [${formatItems([cited])}]${formatPin([cited.claimId])}`;
  return fix(cited, [{ range: { start: range.end, end: range.end }, newText }], message('Cite @{0}', cited.key));
}

function fix({ key, claimId }: CitedPlace, edits: readonly FixEdit[], title: Fix['title']): Fix {
  return { title, edits, isSafe: false, record: { citekey: key, ...(claimId === undefined ? {} : { claimId }) } };
}

function bracketed(cited: CitedPlace, mode: string): string {
  return (mode === 'suppressed-author' ? '-' : '') + formatItems([{ key: cited.key, ...paragraphOf(cited) }]);
}

function narrative({ key, paragraph }: CitedPlace): string {
  return `@${writtenKey(key)}${paragraph === undefined ? '' : ` [${formatLocator(paragraph)}]`}`;
}

function paragraphOf({ paragraph }: CitedPlace): { paragraph?: number } {
  return paragraph === undefined ? {} : { paragraph };
}

function placeIn(source: Source, { range }: QuotePlace): CitedPlace {
  const passage = range && passageAt(source.article, range);
  if (range === undefined || passage === undefined) return { key: source.citekey };
  let best: Claim | undefined;
  for (const claim of source.claims) {
    if (overlapOf(claim, range) > (best === undefined ? 0 : overlapOf(best, range))) best = claim;
  }
  return { key: source.citekey, paragraph: passage.locator, ...(best === undefined ? {} : { claimId: best.id }) };
}
