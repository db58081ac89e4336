import { type CitationStyle, type CitationTarget } from './citation';
import { writtenKey } from './key';
import { formatLocator } from './locator';
import { formatPin } from './pin';

/**
 * A citation as it is written into a draft, its pin behind it:
 *
 * - `[@a, para. 3; @b, para. 1]<!--claim:8f3a91c2 00c0ffee-->`
 * - narrative: `@a [para. 3; @b, para. 1]<!--claim:8f3a91c2 00c0ffee-->`
 *
 * The pin has an id an item, `-` for one without, and is left out when none has one. No targets, no text.
 */
export function formatCitation(targets: readonly CitationTarget[], style: CitationStyle): string {
  const [first, ...rest] = targets;
  if (first === undefined) return '';
  const pin = formatPin(targets.map(({ claimId }) => claimId));
  return (style === 'narrative' ? formatNarrative(first, rest) : `[${formatItems(targets)}]`) + pin;
}

/** What stands between the brackets: `@a, para. 3; @b, para. 1`. */
export function formatItems(targets: readonly CitationTarget[]): string {
  return targets
    .map(({ key, paragraph }) =>
      paragraph === undefined ? `@${writtenKey(key)}` : `@${writtenKey(key)}, ${formatLocator(paragraph)}`,
    )
    .join('; ');
}

function formatNarrative({ key, paragraph }: CitationTarget, rest: readonly CitationTarget[]): string {
  const locator = paragraph === undefined ? [] : [formatLocator(paragraph)];
  const inBrackets = [...locator, ...(rest.length > 0 ? [formatItems(rest)] : [])];
  const written = `@${writtenKey(key)}`;
  return inBrackets.length === 0 ? written : `${written} [${inBrackets.join('; ')}]`;
}
