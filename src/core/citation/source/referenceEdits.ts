import { type Edit, findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import { type CslItem } from '../csl';
import { fieldsToWrite } from './fieldsToWrite';

/**
 * What must change in a bibliography so that it holds `items`. jsonc-parser's own edits would re-format the lines that
 * they touch, other people's entries with them; these leave every character around them alone.
 *
 * @param root the array that `json` was parsed to
 */
export function referenceEdits(json: string, root: Node, items: readonly CslItem[]): Edit[] {
  const style = styleOf(json);
  const entries = new Map<unknown, Node>();
  for (const entry of root.children ?? []) {
    const id: unknown = idOf(entry);
    if (id !== undefined && !entries.has(id)) entries.set(id, entry);
  }
  const known = items.flatMap((item) => {
    const entry = entries.get(item.id);
    return entry ? entryEdits(json, entry, item, style) : [];
  });
  const fresh = items.filter(({ id }) => !entries.has(id));
  return fresh.length === 0 ? known : [...known, appendEdit(root, fresh, style)];
}

interface Style {
  readonly eol: string;
  readonly indent: string;
}

/** As the file is written already. */
function styleOf(json: string): Style {
  return {
    eol: json.includes('\r\n') ? '\r\n' : '\n',
    indent: /^\s*\[[ \t]*\r?\n([ \t]+)/.exec(json)?.[1] ?? '  ',
  };
}

function idOf(entry: Node): unknown {
  const id = entry.type === 'object' ? findNodeAtLocation(entry, ['id']) : undefined;
  return id && getNodeValue(id);
}

function entryEdits(json: string, entry: Node, item: CslItem, style: Style): Edit[] {
  const fields = fieldsToWrite(getNodeValue(entry) as Readonly<Record<string, unknown>>, item);
  const changes = fields.flatMap(([name, value]): Edit[] => {
    const existing = findNodeAtLocation(entry, [name]);
    return existing ? [{ offset: existing.offset, length: existing.length, content: onOneLine(value) }] : [];
  });
  const additions = fields.filter(([name]) => findNodeAtLocation(entry, [name]) === undefined);
  const last = entry.children?.at(-1);
  if (last === undefined || additions.length === 0) return changes;
  const gap = gapBefore(json, last.offset) ?? ' ';
  const content = additions.map(([name, value]) => `,${gap}${field(name, value)}`).join('');
  return [...changes, { offset: last.offset + last.length, length: 0, content: withEol(content, style) }];
}

/** The line end and indentation before an entry's field; nothing when it stands on one line with what is before it. */
function gapBefore(json: string, offset: number): string | undefined {
  return /\r?\n[ \t]*$/.exec(json.slice(Math.max(0, offset - 100), offset))?.[0].replace('\r', '');
}

function appendEdit(root: Node, items: readonly CslItem[], style: Style): Edit {
  const last = root.children?.at(-1);
  const written = items.map((item) => `\n${style.indent}${entryText(item, style.indent)}`).join(',');
  if (last) return { offset: last.offset + last.length, length: 0, content: withEol(`,${written}`, style) };
  const content = withEol(`[${written}\n]`, style);
  return { offset: root.offset, length: root.length, content };
}

function entryText(item: CslItem, indent: string): string {
  const fields = Object.entries(item).map(([name, value]) => `${indent}${indent}${field(name, value)}`);
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

function field(name: string, value: unknown): string {
  return `${JSON.stringify(name)}: ${onOneLine(value)}`;
}

/** Line breaks of JSON are formatting alone: those of strings are escaped. */
function onOneLine(value: unknown): string {
  return JSON.stringify(value, undefined, 1)
    .replace(/(?<=[[{])\s*\n\s*|\s*\n\s*(?=[\]}])/g, '')
    .replace(/\s*\n\s*/g, ' ');
}

function withEol(text: string, { eol }: Style): string {
  return eol === '\n' ? text : text.replaceAll('\n', eol);
}
