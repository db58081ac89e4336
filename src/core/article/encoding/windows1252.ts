/** What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has control codes; a blank for each of its five holes. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const HOLES = [0x81, 0x8d, 0x8f, 0x90, 0x9d] as const;

/** `fromCharCode` takes its arguments from the stack. */
const CHUNK = 8192;

/**
 * Decodes Windows-1252; `undefined` for bytes that it does not have. Not by `TextDecoder`: releases of Node from 20.18.3
 * and 22.13 on take that label for Latin-1 and lose all quotation marks and dashes (nodejs/node#56542).
 *
 * @see https://encoding.spec.whatwg.org/#windows-1252
 */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  if (HOLES.some((hole) => bytes.includes(hole))) return undefined;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...Array.from(bytes.subarray(at, at + CHUNK), codeOf)));
  }
  return parts.join('');
}

function codeOf(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? UPPER.charCodeAt(byte - 0x80) : byte;
}
