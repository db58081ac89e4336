import { shifted, type TextRange } from '../../text/range';
import { type CitationGroup } from '../citation';
import { shiftedGroup } from '../shiftedGroup';
import { type MetadataText } from './metadataTexts';
import { type ProseReading } from './proseReader';
import { type ScalarStyle } from './scalarStyle';

/** A block of prose at its place. */
export interface ReadBlock {
  readonly start: number;
  /** Offsets are the block's. */
  readonly reading: ProseReading;
  /** Of a text of the metadata: how YAML has it written. */
  readonly writtenAs?: ScalarStyle;
}

/** Code, a comment, an address, a setting: text in which nothing is cited. */
export interface OpaqueStretch extends TextRange {
  /** Metadata or a block of code: where it ends as a whole. */
  readonly blockEnd?: number;
}

/** A text of the metadata, and how YAML has it written. */
export type PlacedText = Pick<MetadataText, 'start' | 'end' | 'writtenAs'>;

/** All that citing has to know of a draft. What is asked of every block is gathered when it is first asked for. */
export class DraftReading {
  private allGroups: readonly CitationGroup[] | undefined;
  private allOpaque: readonly OpaqueStretch[] | undefined;

  constructor(
    /** The draft with the texts of its metadata as they are printed; every character stands where it stands in the draft. */
    readonly text: string,
    /** The blocks that are neither metadata nor code, in order, and of metadata those of texts that cite. */
    readonly blocks: readonly ReadBlock[],
    /** Metadata and code. */
    private readonly hidden: readonly OpaqueStretch[],
    /** The texts of its metadata, in order. */
    readonly metadata: readonly PlacedText[],
  ) {}

  /** Every citation, in order. */
  get groups(): readonly CitationGroup[] {
    this.allGroups ??= this.blocks.flatMap(({ start, reading }) =>
      reading.groups.map((group) => shiftedGroup(group, start)),
    );
    return this.allGroups;
  }

  /** In order. */
  get opaque(): readonly OpaqueStretch[] {
    this.allOpaque ??= opaqueOf(this.blocks, this.hidden);
    return this.allOpaque;
  }
}

/** What hides citations, in order: whole blocks, and stretches of the others. */
export function opaqueOf(blocks: readonly ReadBlock[], hidden: readonly OpaqueStretch[]): readonly OpaqueStretch[] {
  const inline = blocks.flatMap(({ start, reading }) => reading.opaque.map((stretch) => shifted(stretch, start)));
  return [...hidden, ...inline].sort((a, b) => a.start - b.start);
}

export function shiftedStretch(stretch: OpaqueStretch, by: number): OpaqueStretch {
  const { blockEnd } = stretch;
  return { ...shifted(stretch, by), ...(blockEnd !== undefined && { blockEnd: blockEnd + by }) };
}
