import { type Document, isMap, isScalar, type YAMLMap } from 'yaml';
import { type WrittenText } from '../text/writtenText';
import { pinFromNode, writePin } from './pinCodec';
import { fixCitekey, rewriteSidecar, setKey } from './rewriteSidecar';
import { type PinRecord } from './sidecar';

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
    else insertSorted(document, map, pin);
  }
}

/** Before the first id that is greater: pins that a hand put out of order are left where they are. */
function insertSorted(document: Document, map: YAMLMap, pin: PinRecord): void {
  map.delete(pin.id);
  const node = document.createNode({});
  writePin(node, pin);
  const index = map.items.findIndex(({ key }) => isScalar(key) && String(key.value) > pin.id);
  if (index === 0) leaveCommentAt(map);
  map.items.splice(index < 0 ? map.items.length : index, 0, document.createPair(pin.id, node));
}

/** A comment above the first pin is kept on the map: without this it would end up above the new one. */
function leaveCommentAt(map: YAMLMap): void {
  const first = map.items[0]?.key;
  if (!isScalar(first) || !map.commentBefore) return;
  first.commentBefore = map.commentBefore;
  map.commentBefore = null;
}
