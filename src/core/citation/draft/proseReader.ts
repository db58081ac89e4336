import { rangeOf, type TextRange } from '../../text/range';
import { type CitationGroup } from '../citation';
import { GroupCollector } from '../groupCollector';
import { shiftedGroup } from '../shiftedGroup';
import { Closers } from './closers';
import { type DraftBlock } from './draftBlocks';
import { inlineMarks } from './inlineMarks';
import { type MetadataText, metadataTexts } from './metadataTexts';

/** What a block of prose cites, and the stretches of it in which nothing is cited; both in order. Offsets are the block's. */
export interface ProseReading extends Pick<DraftBlock, 'isTable'> {
  readonly text: string;
  readonly groups: readonly CitationGroup[];
  readonly opaque: readonly TextRange[];
}

/**
 * Reads blocks of prose and metadata, and those that are as they were in the draft before not again: a keystroke changes one. Only
 * the inline reading is kept, which nothing outside a block has a say in; where blocks begin and end, the draft as a
 * whole decides each time. A block that stays as it is has the same reading, the very object, wherever it is moved to.
 */
export class ProseReader {
  private before: ReadonlyMap<string, ProseReading> = new Map();
  private now = new Map<string, ProseReading>();
  private metadataBefore: ReadonlyMap<string, readonly MetadataText[]> = new Map();
  private metadataNow = new Map<string, readonly MetadataText[]>();

  /** To be called when a draft is begun: what neither this one nor the one before holds is forgotten. */
  begin(): void {
    this.before = this.now;
    this.now = new Map();
    this.metadataBefore = this.metadataNow;
    this.metadataNow = new Map();
  }

  /** The texts of a block of metadata, see {@link metadataTexts}. */
  metadata(block: string): readonly MetadataText[] {
    const texts = this.metadataNow.get(block) ?? this.metadataBefore.get(block) ?? metadataTexts(block);
    this.metadataNow.set(block, texts);
    return texts;
  }

  /** @param closers the draft's: a comment that opens in one block may hide several others */
  read(draft: string, block: DraftBlock, closers: Closers): ProseReading {
    const text = draft.slice(block.start, block.end);
    const known = this.now.get(text) ?? this.before.get(text);
    if (known === undefined && reachesOut(text)) return readingOf(draft, block, closers);
    const reading = known ?? readingAlone(text, block);
    this.now.set(text, reading);
    return reading;
  }
}

/** True when a comment or raw HTML may go on behind the block, or ends or not by what stands there. */
function reachesOut(text: string): boolean {
  const lastComment = text.lastIndexOf('<!--');
  return (lastComment >= 0 && !text.includes('-->', lastComment + '<!--'.length)) || RAW_ELEMENT.test(text);
}

/** The elements whose content is no Markdown, however many blocks it looks like. */
const RAW_ELEMENT = /<(?:pre|script|style|textarea)\b/i;

function readingAlone(text: string, block: DraftBlock): ProseReading {
  return readingOf(text, { ...block, start: 0, end: text.length }, new Closers(text));
}

function readingOf(draft: string, block: DraftBlock, closers: Closers): ProseReading {
  const collector = new GroupCollector(draft);
  const opaque: TextRange[] = [];
  for (const mark of inlineMarks(draft, block, closers)) {
    if (mark.kind === 'opaque') opaque.push(rangeOf(mark.start - block.start, mark.end - block.start));
    else collector.take(mark);
  }
  const groups = collector.finish().map((group) => shiftedGroup(group, -block.start));
  return { text: draft.slice(block.start, block.end), isTable: block.isTable, groups, opaque };
}
