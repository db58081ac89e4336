import { frontMatterBlock } from '../../article/frontMatter/frontMatterBlock';
import { escapedFor } from '../../citation/draft/scalarStyle';
import { readDraft } from '../../citation/readDraft';
import { overlapping } from '../../text/orderedRanges';
import { lengthOf, rangeOf, shifted, type TextRange } from '../../text/range';
import { replaced, type Replacement } from '../../text/replaced';
import { htmlToMarkdown, htmlToText } from '../../typeset/htmlText';
import { commentsOf, strayPins } from './draftComments';
import { noteStretches } from './noteStretches';
import { type PrintedSource } from './printedSource';
import { type TypesetCitation, type TypesetDraft } from './typesetDraft';

/** Markdown with footnotes or links, a page that needs nothing else, plain text for a newsletter. */
export type ExportForm = 'footnotes' | 'links' | 'html' | 'text';

/** Markdown whose citations are footnotes; every other character of the draft is as it was, its pins left out. */
export function withFootnotes(draft: string, { citations, inMetadata }: TypesetDraft): string {
  const label = labels(draft);
  const texts = noteStretches(draft);
  const isInNote = ({ start }: TextRange) => overlapping(texts, rangeOf(start, start + 1)).length > 0;
  const body = replaced(draft, [
    ...citations.map((citation) => ({
      start: citation.start,
      end: citation.end,
      text: isInNote(citation) ? inParentheses(citation) : footnoteMark(citation, label),
    })),
    ...metadataMarks(draft, inMetadata, inParentheses),
    ...strayPins(draft, inOrder([...citations, ...inMetadata])).map(leftOut),
  ]);
  const notes = citations.filter((citation) => !isInNote(citation));
  const list = notes.map(({ note = 0, html }) => `[^${label(note)}]: ${htmlToMarkdown(html)}`);
  return withList(body, list, '\n');
}

/** Markdown whose citations are links to the quoted words of their sources. */
export function withLinks(draft: string, { citations, inMetadata }: TypesetDraft): string {
  return replaced(draft, [
    ...citations.map((citation) => ({ start: citation.start, end: citation.end, text: linked(citation) })),
    ...metadataMarks(draft, inMetadata, linked),
    ...strayPins(draft, inOrder([...citations, ...inMetadata])).map(leftOut),
  ]);
}

/** Text alone: the draft's own, without front matter and comments, and below it what it cites. */
export function asText(draft: string, { citations, references, referencesTitle, isNote }: TypesetDraft): string {
  const from = frontMatterBlock(draft)?.end ?? 0;
  const body = replaced(draft, [
    leftOut(rangeOf(0, from)),
    ...citations.map((citation) => ({ start: citation.start, end: citation.end, text: plainMark(citation) })),
    ...commentsOf(draft, citations)
      .filter(({ start }) => start >= from)
      .map(leftOut),
  ]);
  const notes = isNote ? citations.map(({ note = 0, html }) => `[${note}] ${htmlToText(html)}`) : [];
  const list = isNote ? notes : references.map(({ html }) => htmlToText(html));
  const title = referencesTitle === undefined || list.length === 0 ? [] : [referencesTitle];
  return withList(body.replace(/^(?:[ \t]*\r?\n)+/, ''), [...title, ...list], '\n\n');
}

/** The draft without front matter, pins and comments, to be rendered; citations keep their places in it. */
export function bodyToRender(draft: string, citations: readonly TypesetCitation[]) {
  const from = frontMatterBlock(draft)?.end ?? 0;
  const left = [rangeOf(0, from), ...commentsOf(draft, citations).filter(({ start }) => start >= from)];
  let next = 0;
  let gone = 0;
  const placed = citations.map((citation) => {
    for (let range = left[next]; range !== undefined && range.end <= citation.start; range = left[++next])
      gone += lengthOf(range);
    return shifted(citation, -gone);
  });
  return { text: replaced(draft, left.map(leftOut)), citations: placed };
}

function inOrder<T extends TextRange>(ranges: readonly T[]): readonly T[] {
  return [...ranges].sort((a, b) => a.start - b.start);
}

function leftOut({ start, end }: TextRange): Replacement {
  return { start, end, text: '' };
}

/** Numbers, unless the writer has notes of that name. */
function labels(draft: string): (note: number) => string {
  const isTaken = /\[\^\d+\]/.test(draft);
  return (note) => (isTaken ? `source-${note}` : String(note));
}

function footnoteMark({ note = 0, author, lead = '' }: TypesetCitation, label: (note: number) => string): string {
  return `${author === undefined ? '' : htmlToMarkdown(author)}${lead}[^${label(note)}]`;
}

/** A note in a note: Markdown has none, nor has metadata a place for notes. */
function inParentheses({ html, author, lead = '' }: TypesetCitation): string {
  const before = author === undefined ? '' : htmlToMarkdown(author);
  return `${before} (${htmlToMarkdown(html).replace(/\.$/, '')})${lead}`;
}

function metadataMarks(
  draft: string,
  citations: readonly TypesetCitation[],
  written: (citation: TypesetCitation) => string,
): readonly Replacement[] {
  const { metadata } = readDraft(draft);
  return citations.map((citation) => {
    const style = overlapping(metadata, citation)[0]?.writtenAs ?? 'plain';
    return { start: citation.start, end: citation.end, text: escapedFor(style, written(citation)) };
  });
}

function linked(citation: TypesetCitation): string {
  const { sources, html } = citation;
  const [only, ...others] = sources;
  if (only === undefined || others.length === 0) return withLink(html, only);
  const parts = sources.map((source) => withLink((source.alone ?? source.key).replace(/^\(([^]*)\)$/, '$1'), source));
  return `(${parts.join('; ')})`;
}

function withLink(html: string, source: PrintedSource | undefined): string {
  const text = htmlToMarkdown(html);
  if (source?.link === undefined) return text;
  const inner = /^\(([^]*)\)$/.exec(text)?.[1];
  const link = source.link.replace(
    /[()<>\s]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return inner === undefined ? `[${text}](${link})` : `([${inner}](${link}))`;
}

function plainMark({ html, note, author, lead = '' }: TypesetCitation): string {
  if (note === undefined) return htmlToText(html);
  return `${author === undefined ? '' : `${htmlToText(author)} `}${lead}${author === undefined ? ' ' : ''}[${note}]`;
}

function withList(body: string, list: readonly string[], between: string): string {
  const eol = body.includes('\r\n') ? '\r\n' : '\n';
  if (list.length === 0) return body;
  const text = list.join(between).replaceAll('\n', eol);
  return `${body.replace(/\s*$/, '')}${eol}${eol}${text}${eol}`;
}
