import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type TextRange } from '../../text/range';
import { type DraftEdit } from '../insert/draftEdit';
import { isJsonTooDeep } from '../source/jsonDepth';
import { type KeyRename } from './renameInDraft';
import { yamlIds } from './yamlIds';

/** What gives a bibliography's entry another key, whatever format its name says it has; none where it lacks the key. */
export function renameInBibliography(name: string, text: string, { from, to }: KeyRename): readonly DraftEdit[] {
  return idsIn(name, text, from).map((replace) => ({ replace, text: to }));
}

function idsIn(name: string, text: string, key: string): readonly TextRange[] {
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

/** Before `key` in `@article{key,`, and in `crossref = {key}` of entries that take their fields from it. */
const BEFORE_KEY = /(?:(?:^|\})[ \t]*@[a-z]+[ \t]*[{(]\s*|\bcrossref\s*=\s*["{]\s*)/gim;

function bibtexKeys(text: string, key: string): readonly TextRange[] {
  return [...text.matchAll(BEFORE_KEY)].flatMap(({ 0: before, index }) => {
    const start = index + before.length;
    const isKey = text.startsWith(key, start) && /^\s*[,}"]/.test(text.slice(start + key.length));
    return isKey ? [{ start, end: start + key.length }] : [];
  });
}
