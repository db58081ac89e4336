import { type CitationGroup } from '../../citation/citation';
import { type ProseReader } from '../../citation/draft/proseReader';
import { type DraftReading, readDraft } from '../../citation/readDraft';
import { contains, type TextRange } from '../../text/range';
import { type DraftPassage } from './draftPassage';
import { proseOnly, shownWords } from './proseOnly';

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const QUOTE = /^ {0,3}>/;
/** `> [!NOTE]`: a box, not somebody's words. */
const CALLOUT = /^ {0,3}>\s{0,3}\[!/;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:/;
const NOTE_MARK = /\[\^([^\]\s]{1,100})\](?!:)/g;
const BETWEEN_QUOTES = /^[\s>]*$/;

/**
 * A draft's reading, cut into passages: what stands in one is about one thing.
 *
 * @param reader see `readDraft`
 */
export function draftPassages(draft: string, reader?: ProseReader): readonly DraftPassage[] {
  const reading = readDraft(draft, reader);
  const walk = new PassageWalk(reading);
  return passageRanges(reading).map((range) => walk.passageAt(range));
}

interface PassageRange extends TextRange {
  readonly kind: DraftPassage['kind'];
}

function passageRanges({ text: draft, prose }: DraftReading): PassageRange[] {
  const ranges: PassageRange[] = [];
  for (const block of prose) {
    const lines = block.isTable ? linesOf(draft, block) : splitAtHeadings(draft, block);
    for (const range of lines) {
      const isHead = block.isTable && range === lines[0] && lines[1] !== undefined && isRule(draft, lines[1]);
      const kind = isHead ? 'heading' : kindOf(draft.slice(range.start, range.end));
      const before = ranges.at(-1);
      const goesOn = kind === 'quote' && before?.kind === 'quote' && isBetweenQuotes(draft, before.end, range.start);
      if (goesOn) ranges[ranges.length - 1] = { kind, start: before.start, end: range.end };
      else ranges.push({ kind, ...range });
    }
  }
  return ranges;
}

/** `|---|:--:|`: what stands above it heads a table's columns. */
function isRule(draft: string, { start, end }: TextRange): boolean {
  return /^[\s>]*\|(?=.*-)[\s|:-]+$/.test(draft.slice(start, end));
}

function isBetweenQuotes(draft: string, start: number, end: number): boolean {
  const between = draft.slice(start, end);
  // Two quotes with an empty line between them are two.
  return between.includes('>') && BETWEEN_QUOTES.test(between);
}

function kindOf(text: string): DraftPassage['kind'] {
  if (HEADING.test(text)) return 'heading';
  return QUOTE.test(text) && !CALLOUT.test(text) ? 'quote' : 'prose';
}

/** A heading needs no empty line before or behind it. */
function splitAtHeadings(draft: string, block: TextRange): TextRange[] {
  const ranges: { start: number; end: number; isHeading: boolean }[] = [];
  for (const line of linesOf(draft, block)) {
    const isHeading = HEADING.test(draft.slice(line.start, line.end));
    const before = ranges.at(-1);
    if (before !== undefined && !isHeading && !before.isHeading) before.end = line.end;
    else ranges.push({ ...line, isHeading });
  }
  return ranges.map(({ start, end }) => ({ start, end }));
}

function linesOf(draft: string, { start, end }: TextRange): TextRange[] {
  const lines: TextRange[] = [];
  for (let at = start; at < end;) {
    const lineEnd = draft.indexOf('\n', at);
    const to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    lines.push({ start: at, end: to });
    at = to + 1;
  }
  return lines;
}

/** Hands out what lies in each passage; passages are asked for in order, so that the whole takes linear time. */
class PassageWalk {
  private group = 0;
  private hidden = 0;

  constructor(private readonly reading: DraftReading) {}

  passageAt({ kind, start, end }: PassageRange): DraftPassage {
    const text = this.reading.text.slice(start, end);
    const groups = this.groupsUpTo(end);
    const hidden = this.hiddenIn(start, end);
    const words = proseOnly(text, start, groups, hidden);
    const shown = shownWords(words, text, start, hidden);
    const noteLabel = NOTE.exec(text)?.[1];
    const noteMarks = Array.from(text.matchAll(NOTE_MARK), (match) => ({
      label: match[1] ?? '',
      at: start + match.index,
    }));
    const writtenAs = this.reading.metadata.find((own) => contains(own, { start, end }))?.writtenAs;
    return {
      ...{ kind, start, end, words, shown, groups, noteMarks },
      ...(noteLabel !== undefined && { noteLabel }),
      ...(writtenAs !== undefined && { writtenAs }),
    };
  }

  private groupsUpTo(end: number): CitationGroup[] {
    const groups: CitationGroup[] = [];
    for (let next = this.reading.groups[this.group]; next && next.start < end; next = this.reading.groups[this.group]) {
      groups.push(next);
      this.group++;
    }
    return groups;
  }

  private hiddenIn(start: number, end: number): TextRange[] {
    const { opaque } = this.reading;
    while ((opaque[this.hidden]?.end ?? Infinity) <= start) this.hidden++;
    const found: TextRange[] = [];
    for (let at = this.hidden; (opaque[at]?.start ?? Infinity) < end; at++) {
      const range = opaque[at];
      if (range) found.push(range);
    }
    return found;
  }
}
