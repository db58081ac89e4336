import { append } from '../text/append';
import { Closers } from './draft/closers';
import { DraftBlocks } from './draft/draftBlocks';
import { DraftReading, opaqueOf, type OpaqueStretch, type ReadBlock, shiftedStretch } from './draft/draftReading';
import { type MetadataText } from './draft/metadataTexts';
import { ProseReader } from './draft/proseReader';
import { exampleLabels, isExample } from './exampleLabels';
import { shifted } from '../text/range';

/**
 * Citations and what hides them, read in one go.
 *
 * @param reader one that read the draft as it was before has only to read what has changed since
 */
export function readDraft(draft: string, reader = new ProseReader()): DraftReading {
  reader.begin();
  const { text, blocks, hidden, metadata } = readBlocks(draft, reader, (block) =>
    readMetadata(block, reader.metadata(block), reader),
  );
  return new DraftReading(text, withoutExamples(blocks, exampleLabels(text)), hidden, metadata);
}

/** What is read of a draft, or of a text in its metadata. */
interface Parts {
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  readonly hidden: readonly OpaqueStretch[];
  readonly metadata: readonly MetadataText[];
}

function readBlocks(draft: string, reader: ProseReader, metadataIn: (block: string) => Parts = hiddenBlock): Parts {
  const draftBlocks = new DraftBlocks(draft);
  const closers = new Closers(draft);
  const blocks: ReadBlock[] = [];
  const hidden: OpaqueStretch[] = [];
  const metadata: MetadataText[] = [];
  let text = draft;
  let at = 0;
  for (let block = draftBlocks.next(at); block !== undefined; block = draftBlocks.next(at)) {
    at = block.end;
    if (block.kind === 'prose') {
      const reading = reader.read(draft, block, closers);
      blocks.push({ start: block.start, reading });
      // A comment may reach over blank lines: what it hides is no block.
      at = Math.max(at, block.start + (reading.opaque.at(-1)?.end ?? 0));
    } else {
      const own = draft.slice(block.start, block.end);
      const placed = shiftedParts(block.kind === 'code' ? hiddenBlock(own) : metadataIn(own), block.start);
      append(blocks, placed.blocks);
      append(hidden, placed.hidden);
      append(metadata, placed.metadata);
      if (placed.text !== own) text = text.slice(0, block.start) + placed.text + text.slice(block.end);
    }
  }
  return { text, blocks, hidden, metadata };
}

function hiddenBlock(block: string): Parts {
  const hidden = [{ start: 0, end: block.length, blockEnd: block.length }];
  return { text: block, blocks: [], hidden, metadata: [] };
}

/** Each text of the metadata is a document of its own; what lies between them cites nothing. */
function readMetadata(block: string, metadata: readonly MetadataText[], reader: ProseReader): Parts {
  const blocks: ReadBlock[] = [];
  const hidden: OpaqueStretch[] = [];
  let text = '';
  const hideUpTo = (end: number) => hidden.push({ start: text.length, end, blockEnd: block.length });
  for (const own of metadata) {
    hideUpTo(own.start);
    text += block.slice(text.length, own.start) + own.text;
    const read = shiftedParts(readBlocks(own.text, reader), own.start);
    const cites = read.blocks.some(({ reading }) => reading.groups.length > 0);
    if (cites)
      append(
        blocks,
        read.blocks.map((each) => ({ ...each, writtenAs: own.writtenAs })),
      );
    append(hidden, cites ? read.hidden : opaqueOf(read.blocks, read.hidden));
  }
  hideUpTo(block.length);
  return { text: text + block.slice(text.length), blocks, hidden, metadata };
}

function shiftedParts({ text, blocks, hidden, metadata }: Parts, by: number): Parts {
  return {
    text,
    blocks: blocks.map((block) => ({ ...block, start: block.start + by })),
    hidden: hidden.map((stretch) => shiftedStretch(stretch, by)),
    metadata: metadata.map((text) => shifted(text, by)),
  };
}

/** An example's label cites nothing, wherever in the draft it is declared. */
function withoutExamples(blocks: readonly ReadBlock[], labels: ReadonlySet<string>): readonly ReadBlock[] {
  if (labels.size === 0) return blocks;
  return blocks.map((block) => {
    const { reading } = block;
    const groups = reading.groups.filter((group) => !isExample(group, labels));
    return groups.length === reading.groups.length ? block : { ...block, reading: { ...reading, groups } };
  });
}
