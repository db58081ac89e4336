import { checksumOf } from './checksum';
import { DamagedIndex } from './damagedIndex';
import { aligned, type RangeReader } from './rangeReader';

/** Bytes that are checked together. */
export const PAGE = 1 << 14;

/**
 * A part of a file that is read and checked page by page, as it is asked for: a search needs a hundredth of an index, and
 * a fresh process should not wait for the rest.
 */
export class LazyBytes {
  /** All of it; zeros where nothing was read yet. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly isRead: Uint8Array;

  /**
   * @param checksums of the pages
   */
  constructor(
    private readonly reader: RangeReader,
    private readonly start: number,
    length: number,
    private readonly checksums: Uint32Array,
  ) {
    this.bytes = new Uint8Array(length);
    this.isRead = new Uint8Array(pagesOf(length));
  }

  /** Makes sure that the bytes from {@link start} to before {@link end} are there. */
  ensure(start: number, end: number): void {
    const last = pagesOf(Math.min(end, this.bytes.length));
    for (let page = Math.floor(start / PAGE); page < last; page++) if (this.isRead[page] === 0) this.readPage(page);
  }

  private readPage(page: number): void {
    const from = page * PAGE;
    const to = Math.min(from + PAGE, this.bytes.length);
    const read = aligned(this.reader.read(this.start + from, this.start + to));
    if (read.length !== to - from) throw new DamagedIndex('Too short');
    checkPage(read, this.checksums[page]);
    this.bytes.set(read, from);
    this.isRead[page] = 1;
  }
}

/** @throws DamagedIndex when a page is not what was written */
export function checkPage(page: Uint8Array, checksum: number | undefined): void {
  if (checksumOf(page) !== checksum) throw new DamagedIndex('A page is damaged');
}

export function pagesOf(length: number): number {
  return Math.ceil(length / PAGE);
}
