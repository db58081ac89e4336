/** `text[start, end)` in lower case with straight apostrophes; most words are so already, and telling that is cheaper than making it so. */
export function lowered(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return word.toLowerCase().replaceAll('’', "'");
  }
  return word;
}
