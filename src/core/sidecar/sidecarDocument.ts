import { type Document, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { yamlDocument } from '../article/yamlDocument';
import { LineMap } from '../text/lineMap';
import { type Problem } from '../text/problem';
import { isYamlTooDeep } from '../article/yamlDepth';

/** A sidecar as YAML, with all its comments, or why it can't be read. */
export type SidecarDocument =
  | { readonly kind: 'read'; readonly document: Document; readonly root: YAMLMap }
  | { readonly kind: 'broken'; readonly problem: Problem };

/** Some 2,500 pins fit; yaml needs seconds beyond. */
const MAX_LENGTH = 1024 * 1024;

/**
 * Parses without a schema: every scalar is the text that was written, so that an id of digits or a date stays what it is.
 * An empty file is an empty map.
 */
export function readDocument(text: string): SidecarDocument {
  if (text.length > MAX_LENGTH) return broken('is too large to be one');
  if (isYamlTooDeep(text)) return broken('is nested too deeply to be one');
  const document = yamlDocument(text, { schema: 'failsafe', isWhole: true });
  const [error] = document.errors;
  if (error) return broken(`is not valid YAML (${error.message} ${placeIn(text, error.pos[0])})`, error.pos);
  const root: unknown = document.contents;
  if (isMap(root)) {
    joinRepeated(root);
    const twice = repeatedKey(root) ?? repeatedKey(root.get('pins')) ?? repeatedKey(root.get('annotations'));
    return twice === undefined
      ? { kind: 'read', document, root }
      : broken(`has the key “${twice}” twice, as after a merge: delete one of the two`);
  }
  if (root === null || (isScalar(root) && root.value === ''))
    return { kind: 'read', document, root: emptied(document) };
  return broken('is not a list of keys and values');
}

/** What a merge of two branches may leave twice, with the additions of either. */
const COLLECTIONS: readonly string[] = ['pins', 'boilerplate', 'annotations'];

/** Reads collections that stand twice as one, and what is the same in both once. */
function joinRepeated(root: YAMLMap): void {
  for (const name of COLLECTIONS) {
    const [first, ...others] = root.items.filter(({ key }) => isScalar(key) && key.value === name);
    if (first && others.every((other) => join(first, other)))
      root.items = root.items.filter((pair) => pair === first || !others.includes(pair));
  }
}

/** False where the two are not of one kind; an empty one goes with any. */
function join(into: Pair, { key, value }: Pair): boolean {
  if (isEmpty(value)) return true;
  if (isEmpty(into.value)) into.value = value;
  else if (isMap(into.value) && isMap(value)) {
    const known = into.value;
    const added = value.items.filter((pair) => !hasSame(known, pair));
    keepComment(added[0]?.key, key, value);
    known.items.push(...added);
  } else if (isSeq(into.value) && isSeq(value)) {
    keepComment(value.items[0], key, value);
    into.value.items.push(...value.items);
  } else return false;
  return true;
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === '');
}

function hasSame(map: YAMLMap, { key, value }: Pair): boolean {
  const known: unknown = map.get(isScalar(key) ? key.value : key, true);
  return known !== undefined && JSON.stringify(known) === JSON.stringify(value);
}

/** A comment above a collection that is joined to another one stays above the first of its items. */
function keepComment(item: unknown, ...nodes: readonly unknown[]): void {
  if (!isNode(item)) return;
  const above = [...nodes, item].flatMap((node) => (isNode(node) ? (node.commentBefore ?? []) : []));
  if (above.length > 0) item.commentBefore = above.join('\n');
}

/** The first key that stands twice in a map. */
export function repeatedKey(map: unknown, except: readonly string[] = []): string | undefined {
  const keys = isMap(map) ? map.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [];
  const seen = new Set<string>();
  return keys.find((key) => !except.includes(key) && seen.size === seen.add(key).size);
}

function emptied(document: Document): YAMLMap {
  const root = document.createNode({});
  document.contents = root;
  return root;
}

function placeIn(text: string, offset: number): string {
  const { line, character } = new LineMap(text).positionAt(offset);
  return `at line ${line + 1}, column ${character + 1}`;
}

function broken(what: string, [start, end]: readonly [number, number] | readonly [] = []): SidecarDocument {
  const message = `The sidecar ${what}. It is not read, and nothing is written to it until it is repaired.`;
  const range = start === undefined || end === undefined ? {} : { range: { start, end } };
  return { kind: 'broken', problem: { code: 'sidecar-invalid', severity: 'error', message, ...range } };
}

/** The text of a key; `undefined` where it is missing, empty or no text. */
export function textAt(map: YAMLMap, key: string): string | undefined {
  const value: unknown = map.get(key, true);
  return isScalar(value) ? scalarText(value.value) : undefined;
}

/** The items of a key that holds a list, or its one item. */
export function itemsAt(map: YAMLMap, key: string): readonly unknown[] {
  const value: unknown = map.get(key, true);
  if (value === undefined) return [];
  return isSeq(value) ? value.items : [value];
}

/** The text of a scalar node; `undefined` for an empty one and for everything else. */
export function textOfNode(node: unknown): string | undefined {
  return isScalar(node) ? scalarText(node.value) : undefined;
}

function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
