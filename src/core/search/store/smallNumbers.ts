/** What a byte says of a number that is no less than this: it stands with its place behind the bytes. */
const LARGE = 255;
const WORDS_PER_LARGE = 2;
const WORD = 4;

/**
 * Numbers of which nearly all are small, a byte each: lengths, gaps and counts of an index are so, and typed arrays are
 * made of them without reading one by one.
 */
export function packSmall(numbers: Uint32Array): Uint8Array {
  const large: number[] = [];
  numbers.forEach((number, i) => {
    if (number >= LARGE) large.push(i, number);
  });
  const words = Uint32Array.of(numbers.length);
  const behind = Math.ceil(numbers.length / WORD) * WORD;
  const packed = new Uint8Array(words.byteLength + behind + large.length * WORD);
  packed.set(new Uint8Array(words.buffer));
  for (let i = 0; i < numbers.length; i++) packed[WORD + i] = Math.min(numbers[i] ?? 0, LARGE);
  packed.set(new Uint8Array(Uint32Array.from(large).buffer), WORD + behind);
  return packed;
}

/** What {@link packSmall} was given. */
export function unpackSmall(packed: Uint8Array): Uint32Array {
  const { buffer, byteOffset } = packed;
  const [count = 0] = new Uint32Array(buffer, byteOffset, 1);
  const numbers = new Uint32Array(packed.subarray(WORD, WORD + count));
  const behind = WORD + Math.ceil(count / WORD) * WORD;
  const large = new Uint32Array(buffer, byteOffset + behind, (packed.length - behind) / WORD);
  for (let i = 0; i < large.length; i += WORDS_PER_LARGE) numbers[large[i] ?? 0] = large[i + 1] ?? 0;
  return numbers;
}

/** The differences between ascending numbers, the first of them as it is. */
export function gapsOf(ascending: Uint32Array): Uint32Array {
  const gaps = ascending.slice();
  for (let i = gaps.length - 1; i > 0; i--) gaps[i] = (gaps[i] ?? 0) - (gaps[i - 1] ?? 0);
  return gaps;
}

/** What {@link gapsOf} was given, in place. */
export function summed(gaps: Uint32Array): Uint32Array {
  let sum = 0;
  for (let i = 0; i < gaps.length; i++) gaps[i] = sum += gaps[i] ?? 0;
  return gaps;
}
