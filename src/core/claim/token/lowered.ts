/** A word in lower case with straight apostrophes; most words are so already, and telling that is cheaper than making it so. */
export function lowered(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a)
      return word.includes('’') ? word.toLowerCase().replaceAll('’', "'") : word.toLowerCase();
  }
  return word;
}
