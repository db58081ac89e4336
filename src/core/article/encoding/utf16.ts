import { type DecodedText } from './decodedText';

/** Notepad files are told apart by their first kilobytes. */
const SAMPLE = 4096;

/**
 * Reads UTF-16 that lacks its mark. In most scripts half of its bytes are zeros, all on one side; Chinese without a mark
 * shows few zeros and is not told from binary data.
 */
export function utf16WithoutMark(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // Four units of five with a zero on one side, hardly any on the other.
  const half = length / 2;
  if (odd >= half * 0.8 && even <= half * 0.02) return read(bytes, 'utf-16le', 'utf16le');
  if (even >= half * 0.8 && odd <= half * 0.02) return read(bytes, 'utf-16be', 'utf16be');
  return undefined;
}

function read(bytes: Uint8Array, label: string, encoding: string): DecodedText | undefined {
  const text = new TextDecoder(label).decode(bytes);
  return text.includes('\0') ? undefined : { text, encoding };
}
