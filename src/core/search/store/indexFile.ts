import { checksumOf } from './checksum';
import { DamagedIndex } from './damagedIndex';
import { checkPage, LazyBytes, PAGE, pagesOf } from './lazyBytes';
import { aligned, type RangeReader } from './rangeReader';

const MAGIC = 0x4e435349;
/** Goes up with every change of what is stored or of how texts are read: an index of another version is built anew. */
const VERSION = 3;
/** In 32-bit words: magic, version, sections, stamp, and the checksum of all that stands before the sections. */
const HEADER_WORDS = 5;
/** Of each section: where it begins, how long it is. */
const WORDS_PER_SECTION = 2;
const MOST_SECTIONS = 100_000;
const ALIGNMENT = 8;

/**
 * Lays arrays one behind the other in one buffer: a header, a table of where each begins, the checksums of their pages,
 * the arrays. They are read as they lie there, without parsing.
 *
 * @param stamp what else belongs to this file, see {@link IndexFile.stamp}
 */
export function packSections(sections: readonly ArrayBufferView[], stamp: number): Uint8Array {
  const pages = sections.reduce((total, { byteLength }) => total + pagesOf(byteLength), 0);
  const headWords = HEADER_WORDS + sections.length * WORDS_PER_SECTION + pages;
  const starts: number[] = [];
  let size = roundedUp(headWords * 4);
  for (const { byteLength } of sections) {
    starts.push(size);
    size = roundedUp(size + byteLength);
  }
  const file = new Uint8Array(size);
  const head = new Uint32Array(file.buffer, 0, headWords);
  head.set([MAGIC, VERSION, sections.length, stamp, 0]);
  let nextSum = HEADER_WORDS + sections.length * WORDS_PER_SECTION;
  sections.forEach((section, i) => {
    const start = starts[i] ?? 0;
    const bytes = file.subarray(start, start + section.byteLength);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength));
    head.set([start, section.byteLength], HEADER_WORDS + i * WORDS_PER_SECTION);
    for (let page = 0; page < bytes.length; page += PAGE)
      head[nextSum++] = checksumOf(bytes.subarray(page, page + PAGE));
  });
  head[HEADER_WORDS - 1] = checksumOf(file.subarray(0, headWords * 4));
  return file;
}

/** The sections of a packed file. What is damaged throws {@link DamagedIndex} when it is asked for, if not before. */
export class IndexFile {
  readonly sectionCount: number;
  /** Tells which other file was written together with this one. */
  readonly stamp: number;
  private readonly head: Uint32Array;
  /** Of each section the place of its first checksum in {@link head}. */
  private readonly sums: readonly number[];

  constructor(private readonly reader: RangeReader) {
    const [magic, version, sections = 0, stamp = 0] = wordsOf(reader, 0, HEADER_WORDS);
    if (magic !== MAGIC || version !== VERSION || sections > MOST_SECTIONS)
      throw new DamagedIndex('Not of this version');
    this.sectionCount = sections;
    this.stamp = stamp;
    const tableWords = HEADER_WORDS + sections * WORDS_PER_SECTION;
    const table = wordsOf(reader, 0, tableWords);
    const sums: number[] = [];
    let words = tableWords;
    for (let i = 0; i < sections; i++) {
      sums.push(words);
      words += pagesOf(table[HEADER_WORDS + i * WORDS_PER_SECTION + 1] ?? 0);
    }
    if (words * 4 > reader.size) throw new DamagedIndex('Too short');
    this.sums = sums;
    this.head = wordsOf(reader, 0, words).slice();
    const written = this.head[HEADER_WORDS - 1];
    this.head[HEADER_WORDS - 1] = 0;
    if (checksumOf(new Uint8Array(this.head.buffer)) !== written) throw new DamagedIndex('The header is damaged');
  }

  /** A section, checked, in a buffer of its own. */
  section(i: number): Uint8Array<ArrayBuffer> {
    return this.sections(i, i + 1)[0] ?? new Uint8Array(0);
  }

  /** The sections from {@link first} to before {@link end}, checked, in one buffer: each begins at a multiple of eight in it. */
  sections(first: number, end: number): readonly Uint8Array<ArrayBuffer>[] {
    const places = Array.from({ length: end - first }, (_, i) => this.placeOf(first + i));
    const from = places[0]?.start ?? 0;
    const to = places.reduce((last, { start, length }) => Math.max(last, start + length), from);
    // A copy, as counts in it will change.
    const all = Uint8Array.prototype.slice.call(this.reader.read(from, to));
    if (all.length !== to - from) throw new DamagedIndex('Too short');
    return places.map(({ start, length, checksums }) => {
      const bytes = all.subarray(start - from, start - from + length);
      checksums.forEach((checksum, page) => {
        checkPage(bytes.subarray(page * PAGE, (page + 1) * PAGE), checksum);
      });
      return bytes;
    });
  }

  /** A section that is read when it is asked for. */
  lazySection(i: number): LazyBytes {
    const { start, length, checksums } = this.placeOf(i);
    return new LazyBytes(this.reader, start, length, checksums);
  }

  private placeOf(i: number): { readonly start: number; readonly length: number; readonly checksums: Uint32Array } {
    const start = this.head[HEADER_WORDS + i * WORDS_PER_SECTION] ?? 0;
    const length = this.head[HEADER_WORDS + i * WORDS_PER_SECTION + 1] ?? 0;
    const first = this.sums[i] ?? 0;
    return { start, length, checksums: this.head.subarray(first, first + pagesOf(length)) };
  }
}

function wordsOf(reader: RangeReader, start: number, count: number): Uint32Array {
  const bytes = aligned(reader.read(start, start + count * 4));
  if (bytes.length !== count * 4) throw new DamagedIndex('Too short');
  return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
}

function roundedUp(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
