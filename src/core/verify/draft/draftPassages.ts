import { type DraftReading } from '../../citation/draft/draftReading';
import { type ProseReading } from '../../citation/draft/proseReader';
import { shiftedGroup } from '../../citation/shiftedGroup';
import { overlapping } from '../../text/orderedRanges';
import { shifted, textOf, type TextRange } from '../../text/range';
import { Remembered } from '../../text/remembered';
import { type DraftPassage, type PlacedPassage } from './draftPassage';
import { proseOnly, shownWords } from './proseOnly';

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const QUOTE = /^ {0,3}>/;
/** `> [!NOTE]`: a box, not somebody's words. */
const CALLOUT = /^ {0,3}>\s{0,3}\[!/;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:/;
const NOTE_MARK = /\[\^([^\]\s]{1,100})\](?!:)/g;
const BETWEEN_QUOTES = /^[\s>]*$/;

/**
 * Cuts drafts into passages: what stands in one is about one thing. A block that stays as it was gives the same passages,
 * the very objects.
 */
export class DraftPassages {
  private readonly ofBlocks = new Remembered<ProseReading, readonly PlacedPassage[]>();
  private readonly joined = new Remembered<DraftPassage, DraftPassage>();

  of({ text, blocks }: DraftReading): readonly PlacedPassage[] {
    const all: PlacedPassage[] = [];
    for (const { start, reading, writtenAs } of blocks) {
      for (const own of this.ofBlocks.of(reading, [], () => passagesOf(reading))) {
        const placed = { ...shifted(own, start), ...(writtenAs !== undefined && { writtenAs }) };
        const before = all.at(-1);
        if (before && goesOn(text, before, placed)) all[all.length - 1] = this.join(text, before, placed);
        else all.push(placed);
      }
    }
    return all;
  }

  private join(draft: string, before: PlacedPassage, { start, end, passage }: PlacedPassage): PlacedPassage {
    const between = draft.slice(before.end, start);
    const whole = this.joined.of(before.passage, [between, passage], () => {
      const by = start - before.start;
      return passageOf('quote', before.passage.text + between + passage.text, {
        groups: [...before.passage.groups, ...passage.groups.map((group) => shiftedGroup(group, by))],
        hidden: [...before.passage.hidden, ...passage.hidden.map((range) => shifted(range, by))],
      });
    });
    return { ...before, end, passage: whole };
  }
}

/** `|---|:--:|`: what stands above it heads a table's columns. */
function isRule(line: string): boolean {
  return /^[\s>]*\|(?=.*-)[\s|:-]+$/.test(line);
}

/** Two quotes with a line between them that is empty but for its mark are one; with an empty line they are two. */
function goesOn(draft: string, before: PlacedPassage, { start, passage }: PlacedPassage): boolean {
  if (passage.kind !== 'quote' || before.passage.kind !== 'quote') return false;
  const between = draft.slice(before.end, start);
  return between.includes('>') && BETWEEN_QUOTES.test(between);
}

function passagesOf({ text, isTable, groups, opaque }: ProseReading): readonly PlacedPassage[] {
  const ranges = isTable ? linesOf(text) : splitAtHeadings(text);
  const hasHead = isTable && ranges[1] !== undefined && isRule(textOf(text, ranges[1]));
  let next = 0;
  return ranges.map(({ start, end }, index) => {
    const first = next;
    while ((groups[next]?.start ?? Infinity) < end) next++;
    const own = groups.slice(first, next).map((group) => shiftedGroup(group, -start));
    const hidden = overlapping(opaque, { start, end }).map((range) => shifted(range, -start));
    const lines = text.slice(start, end);
    const kind = hasHead && index === 0 ? 'heading' : kindOf(lines);
    return { start, end, passage: passageOf(kind, lines, { groups: own, hidden }) };
  });
}

function passageOf(
  kind: DraftPassage['kind'],
  text: string,
  { groups, hidden }: Pick<DraftPassage, 'groups' | 'hidden'>,
): DraftPassage {
  const words = proseOnly(text, groups, hidden);
  const shown = shownWords(words, text, hidden);
  const noteLabel = NOTE.exec(text)?.[1];
  const noteMarks = Array.from(text.matchAll(NOTE_MARK), ({ 1: label = '', index }) => ({ label, at: index }));
  return { kind, text, words, shown, groups, hidden, noteMarks, ...(noteLabel !== undefined && { noteLabel }) };
}

function kindOf(text: string): DraftPassage['kind'] {
  if (HEADING.test(text)) return 'heading';
  return QUOTE.test(text) && !CALLOUT.test(text) ? 'quote' : 'prose';
}

/** A heading needs no empty line before or behind it. */
function splitAtHeadings(text: string): TextRange[] {
  const ranges: { start: number; end: number; isHeading: boolean }[] = [];
  for (const line of linesOf(text)) {
    const isHeading = HEADING.test(text.slice(line.start, line.end));
    const before = ranges.at(-1);
    if (before !== undefined && !isHeading && !before.isHeading) before.end = line.end;
    else ranges.push({ ...line, isHeading });
  }
  return ranges.map(({ start, end }) => ({ start, end }));
}

function linesOf(text: string): TextRange[] {
  const lines: TextRange[] = [];
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
