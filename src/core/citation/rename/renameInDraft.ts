import { frontMatterBlock } from '../../article/frontMatter/frontMatterBlock';
import { overlapOf, shifted, textOf, type TextRange } from '../../text/range';
import { type DraftEdit } from '../insert/draftEdit';
import { readKey, writtenKey } from '../key';
import { scanCitations } from '../scanCitations';
import { yamlIds } from '../references/yamlIds';

/** A citekey and what takes its place. */
export interface KeyRename {
  readonly from: string;
  readonly to: string;
}

/** What a draft's citations of a key become; and where its front matter's lists or `nocite` name it. */
export interface DraftRename {
  /** In order. */
  readonly edits: readonly DraftEdit[];
  readonly citations: number;
}

export function renameInDraft(draft: string, { from, to }: KeyRename): DraftRename {
  const cited = scanCitations(draft)
    .flatMap(({ citations }) => citations)
    .filter(({ key }) => key === from)
    .map(({ keyRange }) => ({ replace: keyRange, text: rewritten(textOf(draft, keyRange), to) }));
  const named = frontMatterEdits(draft, { from, to }).filter(
    ({ replace }) => !cited.some((citation) => overlapOf(citation.replace, replace) > 0),
  );
  const edits = [...named, ...cited].sort((a, b) => a.replace.start - b.replace.start);
  return { edits, citations: cited.length };
}

/** `-@{old}` keeps its minus and braces: what follows may be read as part of the key without. */
function rewritten(written: string, to: string): string {
  const sign = written.startsWith('-') ? '-@' : '@';
  return sign + (written.endsWith('}') ? `{${to}}` : writtenKey(to));
}

function frontMatterEdits(draft: string, { from, to }: KeyRename): readonly DraftEdit[] {
  const block = frontMatterBlock(draft);
  if (block === undefined) return [];
  const text = textOf(draft, block.content);
  const ids = block.format === 'yaml' ? yamlIds(text, from).map((replace) => ({ replace, text: to })) : [];
  return [
    ...ids,
    ...keysNamed(text, from).map((replace) => ({ replace, text: rewritten(textOf(text, replace), to) })),
  ].map(({ replace, text: written }) => ({ replace: shifted(replace, block.content.start), text: written }));
}

/** `@key` under `nocite:`, or in an abstract that can't be read; behind a letter it is an address. */
function keysNamed(text: string, key: string): readonly TextRange[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}\\])@/gu)].flatMap(({ index }) => {
    const read = readKey(text, index + 1);
    return read?.key === key ? [{ start: index, end: read.end }] : [];
  });
}
