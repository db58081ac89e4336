import { type Segment } from '../segment/segment';
import { checksumOf } from './checksum';
import { DamagedIndex } from './damagedIndex';
import { IndexFile, packSections } from './indexFile';
import { type RangeReader } from './rangeReader';
import { SECTIONS_PER_SEGMENT, sectionsOf, segmentOf } from './storedSegment';
import { BLOCK_ALIGNMENT, packSource } from './textFile';

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
    sections.push(...sectionsOf(segment, offsets));
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
