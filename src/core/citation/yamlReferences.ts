import { isMap, isScalar, isSeq, type Pair, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { yamlDocument } from '../article/yamlDocument';
import { isYamlTooDeep } from '../article/yamlDepth';
import { type TextRange } from '../text/range';
import { type WrittenText } from '../text/writtenText';
import { type CslItem } from './csl';
import { applied, refusedBibliography } from './bibliographyText';
import { fieldsToWrite } from './source/fieldsToWrite';

interface Edit extends TextRange {
  readonly text: string;
}

/**
 * A bibliography in CSL-YAML with these items in it, as `withReferences` does it for JSON: only what is ours is written,
 * by its place in the text, so that comments, quotes and line breaks of others stay.
 *
 * @see https://pandoc.org/MANUAL.html#specifying-bibliographic-data
 */
export function withYamlReferences(current: string | undefined, items: readonly CslItem[]): WrittenText {
  const bom = current?.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = (current ?? '').slice(bom.length);
  if (text.trim() === '')
    return { kind: 'written', text: `${bom}references:\n${items.map((item) => entry(item, '')).join('')}` };
  const list = referencesIn(text);
  if (list === undefined) return refusedBibliography('a block list of items in CSL-YAML');
  const indent = indentOf(text, list);
  const known = items.flatMap((item) => {
    const own = list.items.find((each): each is YAMLMap => isMap(each) && String(each.get('id')) === item.id);
    return own ? entryEdits(text, own, item) : [];
  });
  const fresh = items.filter(({ id }) => !list.items.some((each) => isMap(each) && String(each.get('id')) === id));
  const end = endOfLine(text, list.range?.[1] ?? text.length);
  const append =
    fresh.length === 0
      ? []
      : [{ start: end.at, end: end.at, text: end.lead + fresh.map((item) => entry(item, indent)).join('') }];
  const next = applied(text, [...known, ...append]);
  if (next === text) return { kind: 'unchanged' };
  return referencesIn(next) === undefined
    ? refusedBibliography('a list that more can be added to')
    : { kind: 'written', text: bom + next };
}

/** The list of items at the top, or under `references:`; a list in brackets has no lines to add to. */
function referencesIn(text: string): YAMLSeq | undefined {
  if (isYamlTooDeep(text)) return undefined;
  const body = text.replace(/\n(?:---|\.\.\.)[ \t]*\s*$/, (end) => '\n'.padEnd(end.length));
  const document = yamlDocument(body, { schema: 'core' });
  if (document.errors.length > 0) return undefined;
  const root = document.contents;
  const list = isMap(root) ? root.get('references', true) : root;
  return isSeq(list) && !list.flow && list.items.length > 0 ? list : undefined;
}

function indentOf(text: string, { range }: YAMLSeq): string {
  const start = range?.[0] ?? 0;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
}

function entry(item: CslItem, indent: string): string {
  return indented(stringify([item], { lineWidth: 0 }), indent);
}

function indented(yaml: string, indent: string): string {
  return yaml.replace(/^(?=.)/gm, indent);
}

/** Behind the line that an item ends in. */
function endOfLine(text: string, from: number): { at: number; lead: string } {
  const back = text.slice(0, from).replace(/\s+$/, '').length;
  const next = text.indexOf('\n', back);
  return next < 0 ? { at: text.length, lead: '\n' } : { at: next + 1, lead: '' };
}

function entryEdits(text: string, own: YAMLMap, item: CslItem): Edit[] {
  const fields = fieldsToWrite(own.toJSON() as Readonly<Record<string, unknown>>, item);
  const [first] = own.items;
  const column = keyColumn(text, first);
  return fields.flatMap(([name, value]): Edit[] => {
    const existing = own.get(name, true);
    const written = indented(stringify({ [name]: value }, { lineWidth: 0 }), ' '.repeat(column));
    if (existing === undefined) {
      const end = endOfLine(text, own.range?.[1] ?? text.length);
      return [{ start: end.at, end: end.at, text: end.lead + written }];
    }
    // Only a plain value is changed in its place; what is a list or a mapping there somebody has set out.
    if (!isScalar(existing) || !existing.range || typeof value === 'object') return [];
    return [{ start: existing.range[0], end: existing.range[1], text: stringify(value, { lineWidth: 0 }).trimEnd() }];
  });
}

function keyColumn(text: string, pair: Pair | undefined): number {
  const start = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}
