import { type Document, isMap, isScalar, type YAMLMap } from 'yaml';
import { type Problem } from '../text/problem';
import { type WrittenText } from '../text/writtenText';
import { pinFromNode, writePin } from './pinCodec';
import { type PinRecord } from './sidecar';
import { readDocument, textAt } from './sidecarDocument';

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
  const text = current ?? '';
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const read = readDocument(text.slice(bom.length));
  if (read.kind === 'broken') return { kind: 'refused', problems: [read.problem] };
  const { document, root } = read;
  const isNewKey = textAt(root, 'citekey') === undefined;
  const kept = root.get('pins');
  const fresh = pins.filter((pin) => !isMap(kept) || !isEqual(pinFromNode(pin.id, kept.get(pin.id)), pin));
  if (!isNewKey && fresh.length === 0) return { kind: 'unchanged' };
  if (isNewKey) setCitekey(document, root, citekey);
  if (fresh.length > 0) setPins(document, root, fresh);
  const written = textOfDocument(document);
  if (written === undefined) return { kind: 'refused', problems: [UNWRITABLE] };
  return { kind: 'written', text: bom + (text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written) };
}

const UNWRITABLE: Problem = {
  code: 'sidecar-invalid',
  severity: 'error',
  message: 'The sidecar uses an alias without an anchor. Nothing is written to it until it is repaired.',
};

/** Lines of any length: re-wrapped quotes would make every write a change of the whole file. */
function textOfDocument(document: Document): string | undefined {
  try {
    return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  } catch {
    // yaml says so of aliases only when it writes.
    return undefined;
  }
}

function isEqual(kept: PinRecord | undefined, pin: PinRecord): boolean {
  if (kept === undefined) return false;
  const told = ({ selectors: { quote, position }, paragraph, articleHash }: PinRecord) =>
    JSON.stringify([quote.exact, quote.prefix, quote.suffix, position.start, position.end, paragraph, articleHash]);
  return told(kept) === told(pin);
}

/** Before the pins, and behind what the writer's comments at the top belong to. */
function setCitekey(document: Document, root: YAMLMap, citekey: string): void {
  const index = root.items.findIndex(({ key }) => isScalar(key) && key.value === 'pins');
  if (root.has('citekey') || index <= 0) root.set('citekey', citekey);
  else root.items.splice(index, 0, document.createPair('citekey', citekey));
}

function setPins(document: Document, root: YAMLMap, pins: readonly PinRecord[]): void {
  if (!isMap(root.get('pins'))) root.set('pins', document.createNode({}));
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
