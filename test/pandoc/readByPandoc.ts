import { FIELD } from './drafts';
import { pandoc } from './pandoc';

/** One cited source as pandoc reads it; `group` numbers the brackets of a draft. */
export interface PandocCitation {
  readonly group: number;
  readonly key: string;
  readonly mode: 'bracketed' | 'narrative' | 'suppressed-author';
  readonly prefix: string;
  /** With the locator. */
  readonly suffix: string;
}

interface Element {
  readonly t: string;
  readonly c?: unknown;
}

interface CitationNode {
  readonly citationId: string;
  readonly citationPrefix: readonly Element[];
  readonly citationSuffix: readonly Element[];
  readonly citationMode: Element;
}

const MODES: Readonly<Record<string, PandocCitation['mode']>> = {
  NormalCitation: 'bracketed',
  AuthorInText: 'narrative',
  SuppressAuthor: 'suppressed-author',
};
const NOTHING = { stdout: '', stderr: 'no answer' };
/** A document of its own between two drafts. */
const BETWEEN = 'between-two-drafts';

/** Reads many drafts, each by itself, in one go: starting pandoc takes a quarter of a second. */
export function readByPandoc(drafts: readonly string[]): readonly (readonly PandocCitation[])[] {
  const names = drafts.map((_, at) => `draft${at}.md`);
  // The metadata of all are one to pandoc: each draft's fields get a name of their own.
  const files = Object.fromEntries(names.map((name, at) => [name, drafts[at]?.replaceAll(FIELD, fieldsOf(at)) ?? '']));
  const inputs = names.flatMap((name) => [name, 'between.md']);
  const options = { from: 'markdown-smart', to: 'json', 'file-scope': true, 'input-files': inputs };
  const text = { ...files, 'between.md': `${BETWEEN}\n` };
  const [{ stdout, stderr } = NOTHING] = pandoc([{ options, text: null, files: text }]);
  if (stdout === '') throw new Error(stderr);
  const { blocks, meta } = JSON.parse(stdout) as { blocks: readonly Element[]; meta: Record<string, Element> };
  const read: PandocCitation[][] = [];
  let own: Element[] = [];
  for (const block of blocks) {
    if (textOf([block]) !== BETWEEN) own.push(block);
    else {
      const fields = Object.keys(meta).filter((name) => name.startsWith(fieldsOf(read.length)));
      read.push(citationsIn([...fields.sort().flatMap((name) => meta[name] ?? []), ...own]));
      own = [];
    }
  }
  return read;
}

function fieldsOf(draft: number): string {
  return `of-${draft}-`;
}

function citationsIn(blocks: readonly Element[]): PandocCitation[] {
  const found: PandocCitation[] = [];
  let group = 0;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (isElement(node)) {
      if (node.t === 'Cite') {
        const [citations] = node.c as readonly [readonly CitationNode[], unknown];
        for (const each of citations) {
          found.push({
            group,
            key: each.citationId,
            mode: MODES[each.citationMode.t] ?? 'bracketed',
            prefix: plain(textOf(each.citationPrefix)),
            suffix: plain(textOf(each.citationSuffix)),
          });
        }
        group++;
      } else visit(node.c);
    }
  };
  visit(blocks);
  return found;
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 't' in node;
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isElement(node)) return '';
  if (node.t === 'Str' || node.t === 'Code' || node.t === 'Math')
    return typeof node.c === 'string' ? node.c : strings(node.c);
  if (node.t === 'Space' || node.t === 'SoftBreak' || node.t === 'LineBreak') return ' ';
  return textOf(node.c);
}

function strings(node: unknown): string {
  return Array.isArray(node) ? node.filter((part) => typeof part === 'string').join('') : '';
}

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
