import { isMap, type YAMLMap } from 'yaml';
import { quoted, selectorsFrom, writeSelectors } from './selectorsCodec';
import { textAt } from './sidecarDocument';
import { type Ruling } from './sidecar';

/** One ruling as it is written; `undefined` where it is incomplete. */
export function rulingFromNode(node: unknown): Ruling | undefined {
  if (!isMap(node)) return undefined;
  const [is, selectors] = [textAt(node, 'is'), selectorsFrom(node)];
  return (is === 'text' || is === 'boilerplate') && selectors !== undefined ? { is, selectors } : undefined;
}

/** What rulings share stands neither first nor last, for git's `merge=union`. */
export function writeRuling(node: YAMLMap, { is, selectors }: Ruling): void {
  node.set('quote', quoted(selectors.quote.exact));
  node.set('is', is);
  writeSelectors(node, selectors);
}

/** Wherever the words stood: an article that was changed in between has moved them. */
export function isSameRuling(a: Ruling, b: Ruling): boolean {
  const words = ({ is, selectors: { quote } }: Ruling) => JSON.stringify([is, quote.prefix, quote.exact, quote.suffix]);
  return words(a) === words(b);
}
