import { GROUPS, TEXT } from '../fields';
import { Postings } from '../segment/postings';
import { Segment, type SegmentColumns } from '../segment/segment';
import { SmallNumbers } from '../segment/smallNumbers';
import { TermSet } from '../segment/termSet';
import { Vocabulary } from '../segment/vocabulary';
import { type IndexFile } from './indexFile';
import { type RangeReader } from './rangeReader';
import { StoredEntries } from './textFile';

const SECTIONS_OF_COLUMNS = 3;
const SECTIONS_OF_VOCABULARY = 6;
const SECTIONS_OF_TOP = 5;
const SECTIONS_OF_DIRECTORY = 10;
/** What every search needs stands in front and is read at once. */
const SECTIONS_IN_FRONT =
  SECTIONS_OF_COLUMNS + SECTIONS_OF_VOCABULARY + SECTIONS_OF_TOP + GROUPS.length * SECTIONS_OF_DIRECTORY;
/** Of each group the bytes and the bits of its lists. */
const SECTIONS_OF_LISTS = 2;
const WORTHS = SECTIONS_IN_FRONT + GROUPS.length * SECTIONS_OF_LISTS;
const ADDRESSES = WORTHS + 1;
const TEXT_OFFSETS = ADDRESSES + 1;
export const SECTIONS_PER_SEGMENT = TEXT_OFFSETS + 1;

const NOTHING = new Uint32Array(0);

/** @param textOffsets where each source's texts begin in the other file, see {@link StoredEntries} */
export function sectionsOf(
  { vocabulary, postings, columns, deleted, size, claimCount }: Segment,
  textOffsets: Uint32Array,
): readonly ArrayBufferView[] {
  const { units, stored, shared, blockOffsets, blockShared, groupShared } = vocabulary.data;
  const { top } = vocabulary;
  return [
    ...[columns.starts, columns.lengths, size < claimCount ? deleted : NOTHING],
    ...[units, stored, shared, blockOffsets, blockShared, groupShared],
    ...[top.units, top.depths, top.next, top.terms, top.begins],
    ...postings.flatMap(({ data }) => [
      ...[data.terms?.data.bits ?? NOTHING, data.terms?.data.ranks ?? NOTHING],
      ...[data.live.data, data.lengths.data].flatMap(({ bytes, places, large }) => [bytes, places, large]),
      ...[data.blockOffsets, data.bitmapLists],
    ]),
    ...postings.flatMap((group) => {
      group.ensureAll();
      return [group.data.bytes, group.data.bits];
    }),
    ...[columns.worths, columns.addresses, textOffsets],
  ];
}

/** @param first the first of its sections */
export function segmentOf(file: IndexFile, first: number, texts: RangeReader): Segment {
  const front = new SectionReader(file.sections(first, first + SECTIONS_IN_FRONT));
  const columns = new StoredColumns(file, first, front.words(), front.bytes());
  const deleted = front.words();
  const vocabulary = vocabularyIn(front);
  const postings = GROUPS.map((group) => {
    const directory = directoryIn(front, group !== TEXT);
    const bytes = file.lazySection(first + SECTIONS_IN_FRONT + group * SECTIONS_OF_LISTS);
    const bits = file.lazySection(first + SECTIONS_IN_FRONT + group * SECTIONS_OF_LISTS + 1);
    const numbers = group === GROUPS.length - 1 ? columns.starts.length - 1 : columns.lengths.length;
    const data = { ...directory, bytes: bytes.bytes, bits: new Uint32Array(bits.bytes.buffer) };
    return new Postings(data, numbers, { bytes, bits });
  });
  const store = new StoredEntries(texts, file.lazySection(first + TEXT_OFFSETS));
  return new Segment(vocabulary, postings, columns, store, deleted.length > 0 ? deleted : undefined);
}

function vocabularyIn(front: SectionReader): Vocabulary {
  const data = {
    units: front.units(),
    stored: front.bytes(),
    shared: front.bytes(),
    blockOffsets: front.words(),
    blockShared: front.bytes(),
    groupShared: front.bytes(),
  };
  return new Vocabulary(data, {
    units: front.units(),
    depths: front.bytes(),
    next: front.words(),
    terms: front.words(),
    begins: front.words(),
  });
}

function directoryIn(front: SectionReader, isSparse: boolean) {
  const terms = new TermSet({ bits: front.words(), ranks: front.words() });
  const smallNumbers = () => new SmallNumbers({ bytes: front.bytes(), places: front.words(), large: front.words() });
  return {
    terms: isSparse ? terms : undefined,
    live: smallNumbers(),
    lengths: smallNumbers(),
    blockOffsets: front.words(),
    bitmapLists: front.words(),
  };
}

/** Gives one section after another as what it is. */
class SectionReader {
  private next = 0;

  constructor(private readonly sections: readonly Uint8Array<ArrayBuffer>[]) {}

  bytes(): Uint8Array<ArrayBuffer> {
    return this.sections[this.next++] ?? new Uint8Array(0);
  }

  units(): Uint16Array<ArrayBuffer> {
    const { buffer, byteOffset, length } = this.bytes();
    return new Uint16Array(buffer, byteOffset, length / Uint16Array.BYTES_PER_ELEMENT);
  }

  words(): Uint32Array<ArrayBuffer> {
    const { buffer, byteOffset, length } = this.bytes();
    return new Uint32Array(buffer, byteOffset, length / Uint32Array.BYTES_PER_ELEMENT);
  }
}

/** What a search by words does not need is read when it is asked for. */
class StoredColumns implements SegmentColumns {
  private knownWorths: Uint8Array | undefined;
  private knownAddresses: Uint32Array | undefined;

  constructor(
    private readonly file: IndexFile,
    private readonly first: number,
    readonly starts: Uint32Array,
    readonly lengths: Uint8Array,
  ) {}

  get worths(): Uint8Array {
    this.knownWorths ??= this.file.section(this.first + WORTHS);
    return this.knownWorths;
  }

  get addresses(): Uint32Array {
    this.knownAddresses ??= new Uint32Array(this.file.section(this.first + ADDRESSES).buffer);
    return this.knownAddresses;
  }
}
