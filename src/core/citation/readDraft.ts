import { type TextRange } from '../text/range';
import { type CitationGroup } from './citation';
import { Closers } from './draft/closers';
import { type DraftBlock, DraftBlocks } from './draft/draftBlocks';
import { ProseReader } from './draft/proseReader';
import { exampleLabels, isExample } from './exampleLabels';

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

/**
 * Citations and what hides them, read in one go.
 *
 * @param reader one that read the draft as it was before has only to read what has changed since
 */
export function readDraft(draft: string, reader = new ProseReader()): DraftReading {
  const blocks = new DraftBlocks(draft);
  const closers = new Closers(draft);
  const examples = exampleLabels(draft);
  const groups: CitationGroup[] = [];
  const prose: DraftBlock[] = [];
  const opaque: OpaqueStretch[] = [];
  let at = 0;
  reader.begin();
  for (let block = blocks.next(at); block !== undefined; block = blocks.next(at)) {
    at = block.end;
    if (block.kind === 'prose') {
      prose.push(block);
      const inline = reader.read(draft, block, closers);
      for (const group of inline.groups) if (!isExample(group, examples)) groups.push(group);
      for (const { start, end } of inline.opaque) opaque.push({ start, end, isBlock: false });
      // A comment may reach over blank lines: what it hides is no block.
      at = Math.max(at, inline.opaque.at(-1)?.end ?? at);
    } else opaque.push({ start: block.start, end: block.end, isBlock: true });
  }
  return { groups, prose, opaque };
}
