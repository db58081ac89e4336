import { type TextRange } from '../text/range';
import { type CitationGroup } from './citation';
import { Closers } from './draft/closers';
import { type DraftBlock, DraftBlocks } from './draft/draftBlocks';
import { inlineMarks } from './draft/inlineMarks';
import { exampleLabels } from './exampleLabels';
import { GroupCollector } from './groupCollector';

/** All that citing has to know of a draft. */
export interface DraftReading {
  readonly groups: readonly CitationGroup[];
  /** The blocks that are neither front matter nor code, in order. */
  readonly prose: readonly DraftBlock[];
  /** In order. */
  readonly opaque: readonly OpaqueStretch[];
}

/** Code, a comment, an address: text in which nothing is cited. */
interface OpaqueStretch extends TextRange {
  /** Front matter or a block of code: it takes up whole lines. */
  readonly isBlock: boolean;
}

/** Citations and what hides them, read in one go. */
export function readDraft(draft: string): DraftReading {
  const blocks = new DraftBlocks(draft);
  const closers = new Closers(draft);
  const examples = exampleLabels(draft);
  const groups: CitationGroup[] = [];
  const prose: DraftBlock[] = [];
  const opaque: OpaqueStretch[] = [];
  let at = 0;
  for (let block = blocks.next(at); block !== undefined; block = blocks.next(at)) {
    at = block.end;
    if (block.kind === 'prose') {
      prose.push(block);
      const inline = readProse(draft, block, closers, examples);
      for (const group of inline.groups) groups.push(group);
      for (const stretch of inline.opaque) opaque.push(stretch);
      // A comment may reach over blank lines: what it hides is no block.
      at = Math.max(at, inline.opaque.at(-1)?.end ?? at);
    } else opaque.push({ start: block.start, end: block.end, isBlock: true });
  }
  return { groups, prose, opaque };
}

function readProse(
  draft: string,
  block: DraftBlock,
  closers: Closers,
  examples: ReadonlySet<string>,
): Pick<DraftReading, 'groups' | 'opaque'> {
  const collector = new GroupCollector(draft, examples);
  const opaque: OpaqueStretch[] = [];
  for (const mark of inlineMarks(draft, block, closers)) {
    if (mark.kind === 'opaque') opaque.push({ start: mark.start, end: mark.end, isBlock: false });
    else collector.take(mark);
  }
  return { groups: collector.finish(), opaque };
}
