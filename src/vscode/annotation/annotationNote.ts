import { type Annotation } from '../../core';

/** What a writer types into the box of a note: Markdown, and on the last line `#tags`. */
export interface TypedNote {
  readonly note: string;
  readonly tags: readonly string[];
}

const TAG = /#(?:"([^"\n]+)"|([^\s#"]+))/gu;
const TAG_LINE = /^[^\S\n]*(?:#(?:"[^"\n]+"|[^\s#"]+)[^\S\n]*)+$/u;

/** Takes a last line of nothing but tags off a note: `#budget #"to call"`. `# Heading` has a space and stays. */
export function readNote(typed: string): TypedNote {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  const start = text.lastIndexOf('\n') + 1;
  const last = text.slice(start);
  if (!TAG_LINE.test(last)) return { note: text, tags: [] };
  const tags = Array.from(last.matchAll(TAG), ([, quoted, plain]) => (quoted ?? plain ?? '').trim());
  return { note: text.slice(0, start).trim(), tags: [...new Set(tags.filter((tag) => tag !== ''))] };
}

/** The same as it is typed. */
export function typedNote({ note, tags }: Pick<Annotation, 'note' | 'tags'>): string {
  const line = tags.map(typedTag).join(' ');
  return [note, line].filter((part) => part !== '').join('\n\n');
}

/** A quotation mark inside would end it. */
export function typedTag(tag: string): string {
  const name = tag.replaceAll('"', '’');
  return /[\s#"]/u.test(name) ? `#"${name}"` : `#${name}`;
}

/**
 * A note as Markdown that fetches nothing: a sidecar may come from anybody, and a picture in it would tell its server who
 * reads. Links stay; they ask before they open.
 */
export function harmless(note: string): string {
  return note.replaceAll('![', '!\\[');
}
