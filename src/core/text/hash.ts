const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** {@link hashNumber} as 8 lower-case hex digits. */
export function hash32(text: string, seed = 0): string {
  return hashNumber(text, seed).toString(16).padStart(8, '0');
}

/**
 * FNV-1a over UTF-16 units, 32 bits. For ids and change detection, not for security.
 *
 * @param seed another seed gives an independent hash of the same text
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashNumber(text: string, seed = 0): number {
  let hash = OFFSET_BASIS ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  // FNV mixes its last bytes poorly; a finaliser spreads them over all bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** Two independent 32-bit hashes, 16 hex digits: enough to tell versions of a file apart. */
export function hash64(text: string): string {
  return hash32(text) + hash32(text, 0x9e3779b9);
}

/** As {@link hash64}, of bytes. */
export function hashOfBytes(bytes: Uint8Array): string {
  let first = OFFSET_BASIS ^ bytes.length;
  let second = ~OFFSET_BASIS;
  for (const byte of bytes) {
    first = Math.imul(first ^ byte, PRIME);
    second = Math.imul(second ^ byte, 0x5bd1e995) ^ (second >>> 15);
  }
  return (first >>> 0).toString(16).padStart(8, '0') + (second >>> 0).toString(16).padStart(8, '0');
}
