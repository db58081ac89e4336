import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type TextRange } from '../../text/range';
import { isJsonTooDeep } from '../source/jsonDepth';
import { yamlIds } from './yamlIds';

/** Where a bibliography's entries have this key, in order, whatever format its name says it has. */
export function entryPlaces(name: string, text: string, key: string): readonly TextRange[] {
  if (/\.(?:bib|bibtex)$/i.test(name)) return bibtexKeys(text, key);
  return /\.ya?ml$/i.test(name) ? yamlIds(text, key) : jsonIds(text, key);
}

/** Between its quotation marks: no citekey has a character that JSON escapes. */
function jsonIds(json: string, key: string): readonly TextRange[] {
  const root = isJsonTooDeep(json) ? undefined : parseTree(json);
  const list =
    root?.type === 'object' ? (findNodeAtLocation(root, ['references']) ?? findNodeAtLocation(root, ['items'])) : root;
  return (list?.children ?? []).flatMap((entry) => {
    const id = findNodeAtLocation(entry, ['id']);
    return id?.value === key ? [{ start: id.offset + 1, end: id.offset + id.length - 1 }] : [];
  });
}

/** Before `key` in `@article{key,`. */
const BEFORE_KEY = /(?:^|\})[ \t]*@[a-z]+[ \t]*[{(]\s*/gim;

function bibtexKeys(text: string, key: string): readonly TextRange[] {
  return bibtexKeysBehind(BEFORE_KEY, text, key);
}

/** Where this key stands whole behind what a pattern finds. */
export function bibtexKeysBehind(before: RegExp, text: string, key: string): readonly TextRange[] {
  return [...text.matchAll(before)].flatMap(({ 0: found, index }) => {
    const start = index + found.length;
    const isKey = text.startsWith(key, start) && /^\s*[,}"]/.test(text.slice(start + key.length));
    return isKey ? [{ start, end: start + key.length }] : [];
  });
}
