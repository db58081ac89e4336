import { type TextRange } from '../../text/range';
import { message } from '../message';
import { type Rule } from '../rule';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[^]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * An entry of the draft's own `references:` that it never cites. Bibliographies in files are left alone: other drafts may
 * cite what this one doesn't.
 */
export const unusedEntry: Rule = {
  code: 'unused-entry',
  *check({ draft, references, citations }) {
    const frontMatter = references.own.length === 0 ? undefined : FRONT_MATTER.exec(draft)?.[0];
    // `nocite` lists works that are printed without being cited.
    if (frontMatter === undefined || /^nocite:/m.test(frontMatter)) return;
    const cited = new Set(citations.map(({ citation }) => citation.key));
    for (const entry of frontMatter.matchAll(/^([ \t]*(?:-[ \t]+)?id:[ \t]*["']?)([^\s"']+)/gm)) {
      const [, before = '', key = ''] = entry;
      if (cited.has(key) || !references.own.includes(key)) continue;
      const start = entry.index + before.length;
      const removed = entryAround(frontMatter, start);
      yield {
        range: { start, end: start + key.length },
        message: message('The draft does not cite “{0}”.', key),
        fixes: removed
          ? [{ title: message('Remove the entry'), edits: [{ range: removed, newText: '' }], isSafe: false }]
          : [],
      };
    }
  },
};

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
