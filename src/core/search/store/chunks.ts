import { checksumOf } from './checksum';
import { aligned } from './rangeReader';

/** Bytes in a row of others, with a number that says what they are. */
export interface Chunk {
  readonly kind: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** In 32-bit words: the checksum of all that follows, the kind, the length, and one to begin the bytes at a multiple of 8. */
const HEADER_WORDS = 4;
const HEADER_BYTES = HEADER_WORDS * 4;
const ALIGNMENT = 8;

/** A chunk as it is stored. */
export function chunkOf(kind: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const chunk = new Uint8Array(endOf(0, length));
  let at = HEADER_BYTES;
  for (const part of parts) {
    chunk.set(part, at);
    at += part.length;
  }
  const head = new Uint32Array(chunk.buffer, 0, HEADER_WORDS);
  head.set([0, kind, length]);
  head[0] = checksumOf(chunk.subarray(4));
  return chunk;
}

/** The chunks that were written one behind the other; `undefined` where a bit of them is wrong or they end too early. */
export function chunksIn(file: Uint8Array): readonly Chunk[] | undefined {
  const bytes = aligned(file);
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length;) {
    if (bytes.length - at < HEADER_BYTES) return undefined;
    const [checksum, kind = 0, length = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset + at, HEADER_WORDS);
    const end = endOf(at, length);
    if (end > bytes.length || checksumOf(bytes.subarray(at + 4, end)) !== checksum) return undefined;
    chunks.push({ kind, bytes: bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + length) });
    at = end;
  }
  return chunks;
}

function endOf(start: number, length: number): number {
  return start + HEADER_BYTES + Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
