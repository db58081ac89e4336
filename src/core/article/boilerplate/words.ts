/** A block's words as a reader sees them: Markdown links and emphasis reduced to their text, line ends to spaces. */
export function visibleWords(markdown: string): string {
  const flat =
    markdown.includes('\n') || markdown.includes('\r') ? markdown.replace(/\s*[\r\n]+(?:\s*>)*\s*/g, ' ') : markdown;
  if (!/[[\]*_=]/.test(flat)) return flat;
  return flat
    .replace(/!?\[([^[\]]{0,400})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/\[\[(?:[^[\]|]{0,400}\|)?([^[\]|]{0,400})\]\]/g, '$1')
    .replace(/\*\*|__|==/g, '')
    .replace(/^[*_](.*)[*_]$/, '$1')
    .trim();
}
