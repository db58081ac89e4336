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

/** Bytes that follow one another and lie in several pieces; no range that is read is in two of them. */
export function readerOfPieces(pieces: readonly Uint8Array[]): RangeReader {
  const starts: number[] = [];
  let size = 0;
  for (const piece of pieces) {
    starts.push(size);
    size += piece.length;
  }
  return {
    size,
    read: (start, end) => {
      let low = 0;
      let high = pieces.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= start) low = middle;
        else high = middle - 1;
      }
      const from = starts[low] ?? 0;
      return pieces[low]?.subarray(start - from, end - from) ?? new Uint8Array(0);
    },
  };
}

/** The bytes in a buffer in which typed arrays can be laid over them. */
export function aligned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isAligned = bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer;
  return isAligned ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);
}
