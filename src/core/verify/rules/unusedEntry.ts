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
      yield { range: { start, end: start + key.length }, message: message('The draft does not cite “{0}”.', key) };
    }
  },
};
