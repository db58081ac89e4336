import { readFrontMatter } from '../article/frontMatter/frontMatter';
import { type TextRange } from '../text/range';
import { readKey } from './key';

/** A key that a draft's `nocite` names: a work that is printed without being cited. */
export interface NociteKey extends TextRange {
  /** Without `@` and braces; `*` stands for every entry of the bibliographies. */
  readonly key: string;
}

/** The keys of the front matter's `nocite: '@a, @b'`, in order; ranges begin at the `@`. */
export function nociteKeys(draft: string): readonly NociteKey[] {
  if (!/^nocite:/m.test(draft)) return [];
  const items = readFrontMatter(draft).fields.find(({ name }) => name === 'nocite')?.items ?? [];
  return items.flatMap(({ start, end }) => keysIn(draft, start, end));
}

function keysIn(draft: string, from: number, to: number): readonly NociteKey[] {
  return Array.from(draft.slice(from, to).matchAll(/(?<![\p{L}\p{N}\\])@/gu)).flatMap(({ index }) => {
    const start = from + index;
    if (draft[start + 1] === '*') return [{ key: '*', start, end: start + 2 }];
    const read = readKey(draft, start + 1);
    return read ? [{ key: read.key, start, end: read.end }] : [];
  });
}
