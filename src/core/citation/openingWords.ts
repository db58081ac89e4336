/** Enough to recognise an article by, short enough for a reference list. */
const MAX_LENGTH = 60;

/** The first words of a text, cut at a word's end: `Apple’s AI division is in flux. A wave of high-profile exits…`. */
export function openingWords(text: string): string {
  const line = text
    .slice(0, MAX_LENGTH * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= MAX_LENGTH) return line;
  const cut = line.slice(0, MAX_LENGTH + 1);
  const wordEnd = cut.lastIndexOf(' ');
  // Scripts without spaces are cut between characters.
  const head = wordEnd > MAX_LENGTH / 2 ? cut.slice(0, wordEnd) : Array.from(cut.slice(0, MAX_LENGTH)).join('');
  return `${head.replace(/[\s\p{Ps}\p{Pd},;:\uD800-\uDBFF]+$/u, '')}…`;
}
