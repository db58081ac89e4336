import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { yamlDocument } from '../yamlDocument';
import { type TextRange } from '../../text/range';
import { type Field, fieldName, type FieldText } from './field';

/** What YAML holds at its top level, and the first thing that is wrong with it. */
export interface YamlFields {
  readonly fields: readonly Field[];
  readonly error?: TextRange & { readonly message: string };
}

/**
 * Reads the top level of a YAML mapping. Nothing is turned into plain objects: values keep their places, and an alias is
 * followed once where it stands, so that no bomb of aliases can go off. Give it only what {@link isNestedTooDeep} let pass.
 *
 * @param offset where `yaml` begins in the article's text
 */
export function yamlFields(yaml: string, offset: number): YamlFields {
  const document = yamlDocument(yaml, { schema: 'core' });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    return {
      fields: [],
      error: { start: offset + start, end: offset + Math.min(end, yaml.length), message: error.message },
    };
  }
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { fields: [] };
  if (!isMap(root))
    return {
      fields: [],
      error: { start: offset, end: offset + yaml.length, message: 'keys and values were expected' },
    };
  return { fields: fieldsOf(root, { document, offset, yaml }) };
}

interface YamlText {
  readonly document: Document;
  readonly offset: number;
  readonly yaml: string;
}

function fieldsOf(map: YAMLMap, source: YamlText): readonly Field[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || value === null || value === undefined) return [];
    const items = textsOf(value as Node, source);
    return items.length > 0 ? [{ name: fieldName(String(key.value)), items }] : [];
  });
}

/** A value's texts: one for a scalar, one an item for a list, and what a person or a date is in CSL's objects. */
function textsOf(node: Node, source: YamlText): readonly FieldText[] {
  if (isAlias(node)) return aliased(node, source);
  if (isSeq(node)) return node.items.slice(0, MOST_ITEMS).flatMap((item) => itemTexts(item as Node, source));
  if (isMap(node)) return objectTexts(node, node, source);
  return scalarTexts(node, source);
}

const MOST_ITEMS = 64;

function itemTexts(node: Node, source: YamlText): readonly FieldText[] {
  if (isMap(node)) return objectTexts(node, node, source);
  if (isSeq(node)) return linkText(node, source);
  return isScalar(node) ? scalarTexts(node, source) : [];
}

/** An unquoted `[[Jane Doe]]` is a link to its writer and a list in a list to YAML. */
function linkText(node: Node, source: YamlText): readonly FieldText[] {
  const inner = rangeIn(node, source);
  const text = inner && source.yaml.slice(inner.start - source.offset, inner.end - source.offset);
  const [, link] = /^\[([^[\]]+)\]$/.exec(text ?? '') ?? [];
  return inner && link !== undefined ? [{ text: link, start: inner.start + 1, end: inner.end - 1 }] : [];
}

function aliased(alias: Alias, source: YamlText): readonly FieldText[] {
  const target = alias.resolve(source.document);
  return target && !isAlias(target) && isScalar(target) ? scalarTexts(target, source) : [];
}

function scalarTexts(node: Node, source: YamlText): readonly FieldText[] {
  if (!isScalar(node) || node.value === null || node.value === undefined) return [];
  const range = rangeIn(node, source);
  // The source text rather than the value: `2025.10` is a number to YAML and loses its zero.
  const text = typeof node.value === 'string' ? node.value.trim() : (node.source ?? '').trim();
  return range && text !== '' ? [{ text, ...range }] : [];
}

/** `{family: Doe, given: Jane}`, `{name: Jane Doe}`, `{literal: Reuters}`, `{date-parts: [[2025, 7, 23]]}`. */
function objectTexts(map: YAMLMap, node: Node, source: YamlText): readonly FieldText[] {
  const range = rangeIn(node, source);
  const part = (key: string) => {
    const value = map.get(key, true);
    return value === undefined ? undefined : scalarTexts(value as Node, source)[0]?.text;
  };
  const name =
    part('name') ??
    part('literal') ??
    part('raw') ??
    [part('given'), part('family')].filter((word) => word !== undefined).join(' ');
  if (range && name !== '') return [{ text: name, ...range }];
  const parts = map.get('date-parts', true);
  return range && isSeq(parts) ? dateParts(String(parts), range) : [];
}

function dateParts(parts: string, range: TextRange): readonly FieldText[] {
  const [year, ...rest] = parts.match(/\d+/g) ?? [];
  return year === undefined
    ? []
    : [{ text: [year, ...rest.slice(0, 2).map((n) => n.padStart(2, '0'))].join('-'), ...range }];
}

/** The node's place in the article's text, without the quotes of a string. */
function rangeIn(node: Node, { offset, yaml }: YamlText): TextRange | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
  const inside = yaml.slice(start + quoted, end - quoted);
  const from = offset + start + quoted;
  return { start: from, end: from + inside.trimEnd().length };
}
