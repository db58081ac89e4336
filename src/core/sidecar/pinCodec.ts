import { isMap, Scalar, type YAMLMap } from 'yaml';
import { numberAt, quoted, selectorsFrom, writeSelectors } from './selectorsCodec';
import { textAt } from './sidecarDocument';
import { type PinRecord } from './sidecar';

/** One pin as it is written: the words with what is around them, where they stood, and in which text. */
export function pinFromNode(id: string, node: unknown): PinRecord | undefined {
  if (!isMap(node)) return undefined;
  const [selectors, paragraph] = [selectorsFrom(node), numberAt(node, 'paragraph')];
  if (selectors === undefined || paragraph === undefined) return undefined;
  return { id, selectors, paragraph, articleHash: textAt(node, 'article') ?? '' };
}

/**
 * Writes a pin into its node; keys of others in it stay. What pins of one article share does not stand last, or git's
 * `merge=union` would keep it once for two of them.
 */
export function writePin(node: YAMLMap, { selectors, paragraph, articleHash }: PinRecord): void {
  node.set('paragraph', new Scalar(String(paragraph)));
  node.set('article', quoted(articleHash));
  writeSelectors(node, selectors);
}
