import { isMap, Scalar, type YAMLMap } from 'yaml';
import { textAt } from './sidecarDocument';
import { type PinRecord } from './sidecar';

/** One pin as it is written: the words with what is around them, where they stood, and in which text. */
export function pinFromNode(id: string, node: unknown): PinRecord | undefined {
  if (!isMap(node)) return undefined;
  const exact = spacedTextAt(node, 'quote');
  const [start, end, paragraph] = [numberAt(node, 'start'), numberAt(node, 'end'), numberAt(node, 'paragraph')];
  if (exact === '' || start === undefined || end === undefined || paragraph === undefined) return undefined;
  const quote = { exact, prefix: spacedTextAt(node, 'prefix'), suffix: spacedTextAt(node, 'suffix') };
  return { id, selectors: { quote, position: { start, end } }, paragraph, articleHash: textAt(node, 'article') ?? '' };
}

/**
 * Writes a pin into its node; keys of others in it stay. Texts go in double quotes, so that spaces at their edges can be
 * seen.
 */
export function writePin(node: YAMLMap, { selectors, paragraph, articleHash }: PinRecord): void {
  const { quote, position } = selectors;
  node.set('paragraph', new Scalar(String(paragraph)));
  node.set('quote', quoted(quote.exact));
  node.set('prefix', quoted(quote.prefix));
  node.set('suffix', quoted(quote.suffix));
  node.set('start', new Scalar(String(position.start)));
  node.set('end', new Scalar(String(position.end)));
  node.set('article', quoted(articleHash));
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** With the white space that {@link textAt} would take for nothing. */
function spacedTextAt(map: YAMLMap, key: string): string {
  const value: unknown = map.get(key);
  return typeof value === 'string' ? value : '';
}

function numberAt(map: YAMLMap, key: string): number | undefined {
  const text = textAt(map, key);
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
