/**
 * How many bits are set.
 *
 * @see https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel
 */
export function bitCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
