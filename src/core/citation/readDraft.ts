import { append } from '../text/append';
import { type CitationGroup } from './citation';
import { Closers } from './draft/closers';
import { type DraftBlock, DraftBlocks } from './draft/draftBlocks';
import { type MetadataText } from './draft/metadataTexts';
import { ProseReader } from './draft/proseReader';
import { exampleLabels, isExample } from './exampleLabels';
import { shiftedGroup } from './shiftedGroup';
import { rangeOf, shifted, type TextRange } from '../text/range';

/** All that citing has to know of a draft. */
export interface DraftReading {
  /** The draft with the texts of its metadata as they are printed; every character stands where it stands in the draft. */
  readonly text: string;
  readonly groups: readonly CitationGroup[];
  /** The blocks that are neither metadata nor code, in order, and of metadata those that cite. */
  readonly prose: readonly DraftBlock[];
  /** In order. */
  readonly opaque: readonly OpaqueStretch[];
  /** The texts of its metadata, in order. */
  readonly metadata: readonly PlacedText[];
}

/** A text of the metadata, and how YAML has it written. */
export type PlacedText = Pick<MetadataText, 'start' | 'end' | 'writtenAs'>;

/** Code, a comment, an address, a setting: text in which nothing is cited. */
interface OpaqueStretch extends TextRange {
  /** Metadata or a block of code: where it ends as a whole. */
  readonly blockEnd?: number;
}

/**
 * Citations and what hides them, read in one go.
 *
 * @param reader one that read the draft as it was before has only to read what has changed since
 */
export function readDraft(draft: string, reader = new ProseReader()): DraftReading {
  reader.begin();
  const reading = readBlocks(draft, reader, (block) => readMetadata(block, reader.metadata(block), reader));
  const examples = exampleLabels(reading.text);
  return { ...reading, groups: reading.groups.filter((group) => !isExample(group, examples)) };
}

function readBlocks(
  draft: string,
  reader: ProseReader,
  metadata: (block: string) => DraftReading = hidden,
): DraftReading {
  const blocks = new DraftBlocks(draft);
  const closers = new Closers(draft);
  const groups: CitationGroup[] = [];
  const prose: DraftBlock[] = [];
  const opaque: OpaqueStretch[] = [];
  const texts: PlacedText[] = [];
  let text = draft;
  let at = 0;
  for (let block = blocks.next(at); block !== undefined; block = blocks.next(at)) {
    at = block.end;
    if (block.kind === 'prose') {
      prose.push(block);
      const inline = reader.read(draft, block, closers);
      append(groups, inline.groups);
      append(opaque, inline.opaque);
      // A comment may reach over blank lines: what it hides is no block.
      at = Math.max(at, inline.opaque.at(-1)?.end ?? at);
    } else {
      const own = draft.slice(block.start, block.end);
      const reading = block.kind === 'code' ? hidden(own) : metadata(own);
      const placed = shiftedReading(reading, block.start);
      append(groups, placed.groups);
      append(prose, placed.prose);
      append(opaque, placed.opaque);
      append(texts, placed.metadata);
      if (reading.text !== own) text = text.slice(0, block.start) + reading.text + text.slice(block.end);
    }
  }
  return { text, groups, prose, opaque, metadata: texts };
}

function hidden(block: string): DraftReading {
  const opaque = [{ start: 0, end: block.length, blockEnd: block.length }];
  return { text: block, groups: [], prose: [], opaque, metadata: [] };
}

/** Each text of the metadata is a document of its own; what lies between them cites nothing. */
function readMetadata(block: string, texts: readonly MetadataText[], reader: ProseReader): DraftReading {
  const groups: CitationGroup[] = [];
  const prose: DraftBlock[] = [];
  const opaque: OpaqueStretch[] = [];
  let text = '';
  const hideUpTo = (end: number) => opaque.push({ start: text.length, end, blockEnd: block.length });
  for (const own of texts) {
    hideUpTo(own.start);
    text += block.slice(text.length, own.start) + own.text;
    const reading = shiftedReading(readBlocks(own.text, reader), own.start);
    append(groups, reading.groups);
    if (reading.groups.length > 0) append(prose, reading.prose);
    append(opaque, reading.opaque);
  }
  hideUpTo(block.length);
  return { text: text + block.slice(text.length), groups, prose, opaque, metadata: texts };
}

function shiftedReading(reading: DraftReading, by: number): DraftReading {
  if (by === 0) return reading;
  return {
    text: reading.text,
    groups: reading.groups.map((group) => shiftedGroup(group, by)),
    prose: reading.prose.map((block) => shifted(block, by)),
    opaque: reading.opaque.map(({ start, end, blockEnd }) => ({
      ...rangeOf(start + by, end + by),
      ...(blockEnd !== undefined && { blockEnd: blockEnd + by }),
    })),
    metadata: reading.metadata.map((text) => shifted(text, by)),
  };
}
