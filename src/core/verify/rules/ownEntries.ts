import { type TextRange } from '../../text/range';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[^]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** An entry of the list `references:` in a draft's own front matter. */
export interface OwnEntry {
  readonly key: string;
  /** The key, in the draft. */
  readonly range: TextRange;
  /** All its lines; absent for an item in brackets. */
  readonly lines?: TextRange;
}

/** Every entry of the draft's own that has one of these keys, in order. */
export function ownEntries(draft: string, keys: readonly string[]): readonly OwnEntry[] {
  const frontMatter = keys.length === 0 ? undefined : FRONT_MATTER.exec(draft)?.[0];
  if (frontMatter === undefined) return [];
  return Array.from(frontMatter.matchAll(/^([ \t]*(?:-[ \t]+)?id:[ \t]*["']?)([^\s"']+)/gm)).flatMap((entry) => {
    const [, before = '', key = ''] = entry;
    if (!keys.includes(key)) return [];
    const start = entry.index + before.length;
    const lines = entryAround(frontMatter, start);
    return [{ key, range: { start, end: start + key.length }, ...(lines && { lines }) }];
  });
}

/**
 * The lines of a list's item, from its dash to the next line that is indented no further; `undefined` for an item in
 * brackets.
 */
function entryAround(yaml: string, offset: number): TextRange | undefined {
  const dash = [...yaml.slice(0, offset).matchAll(/^([ \t]*)-[ \t]/gm)].at(-1);
  if (dash === undefined) return undefined;
  const indent = dash[1]?.length ?? 0;
  const behind = yaml.slice(yaml.indexOf('\n', offset) + 1);
  const own = behind.split(/(?<=\n)/).findIndex((line) => line.trim() !== '' && indentOf(line) <= indent);
  const lines = behind.split(/(?<=\n)/).slice(0, own);
  return { start: dash.index, end: yaml.length - behind.length + lines.join('').length };
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
