/** One control byte in a hundred: old texts have a form feed or an escape here and there. */
const MOST_CONTROLS = 0.01;

/** True for bytes that no text has: a NUL, or more control codes than a stray few. */
export function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !isWhiteSpace(byte)) controls++;
  }
  return controls > bytes.length * MOST_CONTROLS;
}

/** Tab to carriage return. */
function isWhiteSpace(byte: number): boolean {
  return byte >= 0x09 && byte <= 0x0d;
}
