import { type TextRange, textOf } from '../../text/range';

/** `[words](address)` */
const LINK =
  /\[[^\][\n]{1,300}\]\((?:https?:|mailto:|[/#.])[^()\s]{0,1000}(?:\([^()\s]{0,100}\)[^()\s]{0,300})?(?:\s"[^"\n]{0,200}")?\)/y;
const ADDRESS =
  /\]\((?:https?:|mailto:|[/#.])[^()\s]{0,1000}(?:\([^()\s]{0,100}\)[^()\s]{0,300})?(?:\s"[^"\n]{0,200}")?\)/y;
const LONGEST_NOTE = 400;
/** `[[Note]]`, `[[Note|words]]` */
const NOTE = /\[\[(?:[^\]|[\n]{1,200}\|)?(?=[^\]|[\n]{1,200}\]\])/y;

/**
 * How many units of Markdown's link markup stand at `at`: a bracket before or behind a link's words, with the address; 0
 * where none does. The words between are the article's.
 */
export function linkMarkupAt(text: string, at: number): number {
  if (text.startsWith('[[', at)) return lengthOf(NOTE, text, at);
  if (text.startsWith(']]', at)) return isNoteBefore(text, at) ? 2 : 0;
  if (text.startsWith('](', at)) return lengthOf(ADDRESS, text, at);
  return text[at] === '[' && lengthOf(LINK, text, at) > 0 ? 1 : 0;
}

/** What stands at `range` without the markup of its links, whole or cut. */
export function withoutLinks(text: string, range: TextRange): string {
  const written = textOf(text, range);
  if (!/[[\]]/.test(written)) return written;
  let words = '';
  let at = range.start;
  while (at < range.end) {
    const markup = linkMarkupAt(text, at);
    if (markup === 0) words += text.charAt(at);
    at += Math.max(1, markup);
  }
  return words;
}

function isNoteBefore(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - LONGEST_NOTE), at).includes('[[');
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
