/**
 * A file as a host gives it: read synchronously, since a search may ask for a hundred small ranges (Node's `readSync`).
 * Where there is no disk, {@link readerOf} the bytes.
 */
export interface RangeReader {
  readonly size: number;
  /** The bytes from {@link start} to before {@link end}; fewer where the file is shorter. */
  read(start: number, end: number): Uint8Array;
}

export function readerOf(bytes: Uint8Array): RangeReader {
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** The bytes in a buffer in which typed arrays can be laid over them. */
export function aligned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isAligned = bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer;
  return isAligned ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);
}
