/**
 * The W3C counts a text's characters in code points, JavaScript in UTF-16 units. Offsets behind the end go on counting
 * from there, so that converting back and forth loses nothing of a place in a longer, older text.
 */
export function toCodePoints(text: string, offset: number): number {
  const inside = Math.min(offset, text.length);
  return Array.from(text.slice(0, inside)).length + (offset - inside);
}

/** The other way round. */
export function fromCodePoints(text: string, count: number): number {
  let offset = 0;
  let left = count;
  for (const character of text) {
    if (left === 0) return offset;
    offset += character.length;
    left--;
  }
  return offset + left;
}
