const BITS = 7;
const MORE = 1 << BITS;

/**
 * Whole numbers from 0 to below 2³², small ones in a byte: seven bits each, the lowest first.
 *
 * @see LEB128 in the DWARF standard
 */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) + MORE);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** What {@link packNumbers} packed. */
export function unpackNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const byte of bytes) {
    number += (byte % MORE) * scale;
    if (byte < MORE) {
      numbers.push(number);
      [number, scale] = [0, 1];
    } else scale *= MORE;
  }
  return numbers;
}
