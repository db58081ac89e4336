import { type Document, isMap, type YAMLMap } from 'yaml';
import { type WrittenText } from '../text/writtenText';
import { pinFromNode, writePin } from './pinCodec';
import { fixCitekey, rewriteSidecar, setKey } from './rewriteSidecar';
import { type PinRecord } from './sidecar';
import { insertSorted } from './sortedMap';

/** What citing a source leaves in its sidecar. */
export interface PinsToKeep {
  readonly citekey: string;
  readonly pins: readonly PinRecord[];
}

/**
 * A sidecar with these pins in it, sorted by id so that two writers' changes merge. Comments, order and keys of others
 * survive. The citekey is fixed by the first pin; a key that the sidecar has already stays. A broken sidecar is refused.
 *
 * @param current the file's text, `undefined` where there is none
 */
export function withPins(current: string | undefined, { citekey, pins }: PinsToKeep): WrittenText {
  return rewriteSidecar(current, (document, root) => {
    const kept = root.get('pins');
    const fresh = pins.filter((pin) => !isMap(kept) || !isEqual(pinFromNode(pin.id, kept.get(pin.id)), pin));
    const isNewKey = fixCitekey(document, root, citekey);
    if (fresh.length > 0) setPins(document, root, fresh);
    return isNewKey || fresh.length > 0;
  });
}

function isEqual(kept: PinRecord | undefined, pin: PinRecord): boolean {
  if (kept === undefined) return false;
  const told = ({ selectors: { quote, position }, paragraph, articleHash }: PinRecord) =>
    JSON.stringify([quote.exact, quote.prefix, quote.suffix, position.start, position.end, paragraph, articleHash]);
  return told(kept) === told(pin);
}

function setPins(document: Document, root: YAMLMap, pins: readonly PinRecord[]): void {
  if (!isMap(root.get('pins'))) setKey(document, root, 'pins', document.createNode({}));
  const map = root.get('pins');
  if (!isMap(map)) return;
  for (const pin of pins) {
    const kept = map.get(pin.id);
    if (isMap(kept)) writePin(kept, pin);
    else {
      const node = document.createNode({});
      writePin(node, pin);
      insertSorted(map, pin.id, node);
    }
  }
}
