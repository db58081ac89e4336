import { plainWords } from '../../article/plainWords';
import { type Claim, type Source } from '../../library/source';
import { type TextRange } from '../../text/range';

const OPENING = /^[\s"“”„«»「『]+/u;
/** The comma that a reporter's `, she said` left inside or outside the marks goes with it. */
const CLOSING = /[\s,，]*["“”«»」』]?[\s,，]*$/u;

/**
 * What a quotation of a claim gives, without marks around it: of words that are quoted as said, those words without the
 * reporter's `, she said`; of any other sentence all of it.
 */
export function quotedWords(source: Source, claim: Claim): string {
  if (claim.kind !== 'direct') return claim.words;
  const said = claim.attributions
    .flatMap((index) => source.attributions[index]?.fragments ?? [])
    .map(({ start, end }): TextRange => ({ start: Math.max(start, claim.start), end: Math.min(end, claim.end) }))
    .filter(({ start, end }) => start < end)
    .map((range) => plainWords(source.article, range).replace(OPENING, '').replace(CLOSING, ''))
    .filter((words) => words !== '');
  return said.length === 0 ? claim.words : said.join(' ');
}
