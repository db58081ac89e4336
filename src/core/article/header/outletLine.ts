import { textOf, type TextRange } from '../../text/range';
import { type HeaderContext, type HeaderPiece } from './piece';

/**
 * A line below the headline that is nothing but the name of who printed it, as a copied page has it: `The Harbour
 * Herald`. Only words that newspapers call themselves count, at the name's end: `Business News` names a section.
 */
export function outletLine(range: TextRange, { text }: HeaderContext): HeaderPiece | undefined {
  if (range.end - range.start > LONGEST) return undefined;
  const value = textOf(text, range);
  if (!NAME.test(value) || !MASTHEAD.test(value)) return undefined;
  return { ...range, why: 'header', metadata: { outlet: { value, origin: 'header', range } } };
}

const LONGEST = 60;

/** Two to six words, capitalised but for particles. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’&-]*(?:\s(?:&|(?:de|do|da|del|di|of|the|la|le|el|and|und|y|et)|\p{Lu}[\p{L}\p{M}.'’&-]*)){1,5}$/u;

const MASTHEAD =
  /(?:\s|-)(?:times|post|journal|tribune|herald|gazette|observer|guardian|telegraph|chronicle|courier|examiner|inquirer|mercury|independent|dispatch|advertiser|argus|bugle|spiegel|monde|figaro|parisien|país|mundo|folha|jornal)$|(?:zeitung|anzeiger|blatt|rundschau|kurier|nachrichten)$/iu;
