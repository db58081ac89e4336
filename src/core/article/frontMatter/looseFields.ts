import { type TextRange } from '../../text/range';
import { type Field, fieldName, type FieldText } from './field';

/**
 * Reads `key: value` and `key = value` lines at the margin, one by one, where a parser gave up or the format is TOML.
 * Values are what the line says; lists over several lines and nested tables are left out rather than guessed.
 *
 * @param offset where `block` begins in the article's text
 */
export function looseFields(block: string, offset: number): readonly Field[] {
  const fields: Field[] = [];
  for (const line of block.matchAll(/[^\r\n]+/g)) {
    if (TABLE.test(line[0])) break;
    const [lead, key] = KEY.exec(line[0]) ?? [];
    if (lead === undefined || key === undefined) continue;
    const items = itemsOf(line[0].slice(lead.length), offset + line.index + lead.length);
    if (items.length > 0) fields.push({ name: fieldName(key), items });
  }
  return fields;
}

/** A TOML table: what follows belongs to it, not to the article. */
const TABLE = /^\s*\[[\w."'-]+\]\s*$/;
const KEY = /^["']?([\p{L}_][\p{L}\p{N}_ -]{0,40}?)["']?\s*(?::(?=\s)|=)\s*/u;

function itemsOf(value: string, start: number): readonly FieldText[] {
  const list = /^\[(?!\[)([^[\]]*)\]\s*$/.exec(value);
  if (!list) return unquoted(value, start);
  return [...(list[1] ?? '').matchAll(/"[^"]*"|'[^']*'|[^,]+/g)].flatMap((item) =>
    unquoted(item[0], start + 1 + item.index),
  );
}

function unquoted(value: string, start: number): readonly FieldText[] {
  const [, lead = '', double, single, plain] = /^(\s*)(?:"([^"]*)"|'([^']*)'|(.*))/.exec(value) ?? [];
  const quotes = plain === undefined ? 1 : 0;
  const text = (double ?? single ?? plain ?? '').trimEnd();
  const range: TextRange = { start: start + lead.length + quotes, end: start + lead.length + quotes + text.length };
  return text.trim() === '' || BLOCK_SCALAR.test(text) ? [] : [{ text, ...range }];
}

/** `|` and `>` announce lines that follow. */
const BLOCK_SCALAR = /^[|>][+-]?$/;
