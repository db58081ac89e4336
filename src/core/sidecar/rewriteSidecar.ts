import { type Document, isNode, isScalar, type Node, type YAMLMap } from 'yaml';
import { type Problem } from '../text/problem';
import { type WrittenText } from '../text/writtenText';
import { readDocument, textAt } from './sidecarDocument';

/**
 * A sidecar with something changed in it. Comments, order, keys of others, line ends and a byte order mark survive; a
 * broken one is refused.
 *
 * @param current the file's text, `undefined` where there is none
 * @param change makes the change; false where nothing had to be, or why it must not be made
 */
export function rewriteSidecar(
  current: string | undefined,
  change: (document: Document, root: YAMLMap) => boolean | Problem,
): WrittenText {
  const text = current ?? '';
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const read = readDocument(text.slice(bom.length));
  if (read.kind === 'broken') return { kind: 'refused', problems: [read.problem] };
  const changed = change(read.document, read.root);
  if (changed === false) return { kind: 'unchanged' };
  if (changed !== true) return { kind: 'refused', problems: [changed] };
  const written = textOfDocument(read.document);
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

/** The keys that Newscite knows, as a new file has them. */
const ORDER = [
  'citekey',
  'title',
  'outlet',
  'author',
  'issued',
  'accessed',
  'url',
  'archive',
  'lang',
  'place',
  'pins',
  'boilerplate',
  'annotations',
];

/**
 * Gives a key its value. One that is there already keeps its place and its comments; a new one goes before the first that
 * comes later in {@link ORDER}, unless that is the file's first, above which the writer's comments on the whole file
 * stand; else to the end.
 */
export function setKey(document: Document, root: YAMLMap, key: string, value: Node | string): void {
  if (root.has(key)) {
    root.set(key, value);
    return;
  }
  const later = new Set(ORDER.slice(ORDER.indexOf(key) + 1));
  const index = root.items.findIndex((pair) => isScalar(pair.key) && later.has(String(pair.key.value)));
  root.items.splice(index <= 0 ? root.items.length : index, 0, document.createPair(key, value));
}

/** Fixes the citekey, as the first that is kept of a source does: it may have been typed. One that is there stays. */
export function fixCitekey(document: Document, root: YAMLMap, citekey: string): boolean {
  if (textAt(root, 'citekey') !== undefined) return false;
  setKey(document, root, 'citekey', citekey);
  return true;
}

/** Takes a key's value away. With comments of the writer's the key stays, empty. False where there was nothing to take. */
export function unsetKey(root: YAMLMap, key: string): boolean {
  const index = root.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const pair = root.items[index];
  if (!pair || (isScalar(pair.value) && pair.value.value === '')) return false;
  // What stands above the first key is kept with the map.
  const nodes = [pair.key, pair.value, ...(index === 0 ? [root] : [])];
  if (nodes.some((node) => isNode(node) && (node.commentBefore ?? node.comment))) root.set(key, '');
  else root.items.splice(index, 1);
  return true;
}
