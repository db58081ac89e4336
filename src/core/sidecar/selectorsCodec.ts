import { Scalar, type YAMLMap } from 'yaml';
import { type Selectors, type TextPositionSelector, type TextQuoteSelector } from '../anchor/selectors';
import { textAt } from './sidecarDocument';

/** The words that are meant, what stands around them, and where; `undefined` where any of it is missing. */
export function selectorsFrom(node: YAMLMap): Selectors | undefined {
  const exact = spacedTextAt(node, 'quote');
  const [start, end] = [numberAt(node, 'start'), numberAt(node, 'end')];
  if (exact === '' || start === undefined || end === undefined) return undefined;
  return {
    quote: { exact, prefix: spacedTextAt(node, 'prefix'), suffix: spacedTextAt(node, 'suffix') },
    position: { start, end },
  };
}

/** Texts go in double quotes, so that spaces at their edges can be seen. */
export function writeSelectors(node: YAMLMap, { quote, position }: Selectors): void {
  writeQuote(node, quote);
  writePosition(node, position);
}

export function writeQuote(node: YAMLMap, quote: TextQuoteSelector): void {
  node.set('quote', quoted(quote.exact));
  node.set('prefix', quoted(quote.prefix));
  node.set('suffix', quoted(quote.suffix));
}

export function writePosition(node: YAMLMap, { start, end }: TextPositionSelector): void {
  node.set('start', new Scalar(String(start)));
  node.set('end', new Scalar(String(end)));
}

export function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

export function numberAt(map: YAMLMap, key: string): number | undefined {
  const text = textAt(map, key);
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** With the white space that {@link textAt} would take for nothing. */
function spacedTextAt(map: YAMLMap, key: string): string {
  const value: unknown = map.get(key);
  return typeof value === 'string' ? value : '';
}
