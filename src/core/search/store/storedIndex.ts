import { GROUPS, TEXT } from '../fields';
import { Postings } from '../segment/postings';
import { Segment, type SegmentColumns } from '../segment/segment';
import { SmallNumbers } from '../segment/smallNumbers';
import { TermSet } from '../segment/termSet';
import { Vocabulary } from '../segment/vocabulary';
import { checksumOf } from './checksum';
import { DamagedIndex } from './damagedIndex';
import { IndexFile, packSections } from './indexFile';
import { type RangeReader } from './rangeReader';
import { BLOCK_ALIGNMENT, packSource, StoredEntries } from './textFile';

/** An index as two files: what is searched, and the texts, which are read only where they are needed. */
export interface StoredIndex {
  readonly index: Uint8Array;
  /** One behind the other in one file. */
  readonly texts: readonly Uint8Array[];
}

/** What a host opens the two files with. */
export interface StoredIndexReader {
  readonly index: RangeReader;
  readonly texts: RangeReader;
}

const SECTIONS_OF_VOCABULARY = 6;
const SECTIONS_OF_POSTINGS = 12;
const SECTIONS_PER_SEGMENT = SECTIONS_OF_VOCABULARY + GROUPS.length * SECTIONS_OF_POSTINGS + 6;
const NOTHING = new Uint32Array(0);
/** In front of the blocks the text file repeats the index file's stamp. */
const STAMP_BYTES = 8;

/** @param values what the filters may ask for, in JSON */
export function packIndex(segments: readonly Segment[], values: string): StoredIndex {
  const blocks: Uint8Array[] = [];
  const packing = packingIndex(segments, values);
  for (let step = packing.next(); ; step = packing.next()) {
    if (step.done) return { index: step.value.index, texts: [step.value.stamp, ...blocks] };
    blocks.push(step.value);
  }
}

/** An index but for its texts, which were handed over before. */
export interface IndexWithoutTexts {
  readonly index: Uint8Array;
  /** Stands in front of the texts. */
  readonly stamp: Uint8Array;
}

/** {@link packIndex} a source at a time: gives the texts one behind the other, and the rest when it is done. */
export function* packingIndex(
  segments: readonly Segment[],
  values: string,
): Generator<Uint8Array, IndexWithoutTexts, undefined> {
  let size = STAMP_BYTES;
  let stamp = 0;
  const sections: ArrayBufferView[] = [new TextEncoder().encode(values)];
  for (const segment of segments) {
    const offsets = new Uint32Array(segment.sourceCount + 1).fill(size / BLOCK_ALIGNMENT);
    for (let source = 0; source < segment.sourceCount; source++) {
      const block = packSource(segment.store.source(source));
      stamp = (Math.imul(stamp, 31) + checksumOf(block)) >>> 0;
      size += block.length;
      offsets[source + 1] = size / BLOCK_ALIGNMENT;
      yield block;
    }
    sections.push(...sectionsOf(segment), offsets);
  }
  return { index: packSections(sections, stamp), stamp: new Uint8Array(Uint32Array.of(stamp, 0).buffer) };
}

/**
 * The segments of stored files, and the filters' values.
 *
 * @throws DamagedIndex here or when a part is read that is not what was written
 */
export function openIndex({ index, texts }: StoredIndexReader): {
  readonly segments: readonly Segment[];
  readonly values: () => string;
} {
  const file = new IndexFile(index);
  const [stamp] = new Uint32Array(Uint8Array.from(texts.read(0, STAMP_BYTES)).buffer);
  if (stamp !== file.stamp) throw new DamagedIndex('The files do not belong together');
  const count = Math.floor((file.sectionCount - 1) / SECTIONS_PER_SEGMENT);
  const segments = Array.from({ length: count }, (_, i) => segmentOf(file, 1 + i * SECTIONS_PER_SEGMENT, texts));
  return { segments, values: () => new TextDecoder().decode(file.section(0)) };
}

/** What a search by words does not need is read when it is asked for. */
class StoredColumns implements SegmentColumns {
  private knownWorths: Uint8Array | undefined;
  private knownAddresses: Uint32Array | undefined;

  constructor(
    readonly starts: Uint32Array,
    readonly lengths: Uint8Array,
    private readonly readWorths: () => Uint8Array,
    private readonly readAddresses: () => Uint32Array,
  ) {}

  get worths(): Uint8Array {
    return (this.knownWorths ??= this.readWorths());
  }

  get addresses(): Uint32Array {
    return (this.knownAddresses ??= this.readAddresses());
  }
}

function sectionsOf({ vocabulary, postings, columns, deleted, size, claimCount }: Segment): readonly ArrayBufferView[] {
  const { units, stored, shared, blockOffsets, blockShared, groupShared } = vocabulary.data;
  return [
    ...[units, stored, shared, blockOffsets, blockShared, groupShared],
    ...postings.flatMap((group) => {
      group.ensureAll();
      const { terms, live, lengths, blockOffsets, bytes, bitmapLists, bits } = group.data;
      return [
        ...[terms?.data.bits ?? NOTHING, terms?.data.ranks ?? NOTHING],
        ...[live, lengths].flatMap(({ data }) => [data.bytes, data.places, data.large]),
        ...[blockOffsets, bytes, bitmapLists, bits],
      ];
    }),
    ...[columns.starts, columns.lengths, size < claimCount ? deleted : NOTHING],
    ...[columns.worths, columns.addresses],
  ];
}

function segmentOf(file: IndexFile, first: number, texts: RangeReader): Segment {
  const bytes = (i: number) => file.section(first + i);
  const words = (i: number) => new Uint32Array(bytes(i).buffer);
  const smallNumbers = (i: number) => new SmallNumbers({ bytes: bytes(i), places: words(i + 1), large: words(i + 2) });
  const vocabulary = new Vocabulary({
    units: new Uint16Array(bytes(0).buffer),
    stored: bytes(1),
    shared: bytes(2),
    blockOffsets: words(3),
    blockShared: bytes(4),
    groupShared: bytes(5),
  });
  const columnsAt = SECTIONS_OF_VOCABULARY + GROUPS.length * SECTIONS_OF_POSTINGS;
  const deleted = words(columnsAt + 2);
  const columns = new StoredColumns(
    words(columnsAt),
    bytes(columnsAt + 1),
    () => bytes(columnsAt + 3),
    () => words(columnsAt + 4),
  );
  const offsets = words(columnsAt + 5);
  const postings = GROUPS.map((group) => {
    const at = SECTIONS_OF_VOCABULARY + group * SECTIONS_OF_POSTINGS;
    const lazyBytes = file.lazySection(first + at + 9);
    const lazyBits = file.lazySection(first + at + 11);
    const data = {
      terms: group === TEXT ? undefined : new TermSet({ bits: words(at), ranks: words(at + 1) }),
      live: smallNumbers(at + 2),
      lengths: smallNumbers(at + 5),
      blockOffsets: words(at + 8),
      bytes: lazyBytes.bytes,
      bitmapLists: words(at + 10),
      bits: new Uint32Array(lazyBits.bytes.buffer),
    };
    const numbers = group === GROUPS.length - 1 ? columns.starts.length - 1 : columns.lengths.length;
    return new Postings(data, numbers, { bytes: lazyBytes, bits: lazyBits });
  });
  return new Segment(
    vocabulary,
    postings,
    columns,
    new StoredEntries(texts, offsets),
    deleted.length > 0 ? deleted : undefined,
  );
}
