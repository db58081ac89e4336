import { BoundedCache } from '../../text/boundedCache';
import { type SearchClaim, type SourceFields } from '../entry';
import { type EntryStore, type SourceEntries, type SourceOrigin } from '../segment/entryStore';
import { checksumOf } from './checksum';
import { DamagedIndex } from './damagedIndex';
import { type LazyBytes } from './lazyBytes';
import { aligned, type RangeReader } from './rangeReader';

/** Before a source's pieces: the checksum of what follows, and how many claims it has. */
const HEADER_WORDS = 2;
/** Of each claim its text, which the ranking reads, and the rest of it. */
const PIECES_PER_CLAIM = 2;
/** Blocks that are kept: the next keystroke mostly asks for the same sources. */
const MOST_KEPT = 512;

/** Blocks begin at multiples of it: so 32 bits tell places in a file of 32 GB. */
export const BLOCK_ALIGNMENT = 8;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * A source as a block of bytes: its pieces are JSON, with a table of where each ends in front, so that a text can be read
 * without the others.
 */
export function packSource(source: SourceEntries): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let place = 0; place < source.count; place++) {
    const { text, ...rest } = source.claim(place);
    pieces.push(encoder.encode(JSON.stringify(text)), encoder.encode(JSON.stringify(rest)));
  }
  pieces.push(encoder.encode(JSON.stringify(source.fields)));
  const tableBytes = (HEADER_WORDS + pieces.length) * 4;
  const bytes = pieces.reduce((total, { length }) => total + length, tableBytes);
  const block = new Uint8Array(Math.ceil(bytes / BLOCK_ALIGNMENT) * BLOCK_ALIGNMENT);
  const head = new Uint32Array(block.buffer, 0, HEADER_WORDS + pieces.length);
  head[1] = source.count;
  let end = tableBytes;
  pieces.forEach((piece, i) => {
    block.set(piece, end);
    end += piece.length;
    head[HEADER_WORDS + i] = end;
  });
  head[0] = checksumOf(block.subarray(4));
  return block;
}

/** Sources in a file of blocks, read one by one when they are asked for. */
export class StoredEntries implements EntryStore {
  private readonly kept = new BoundedCache<number, StoredSource>(MOST_KEPT);
  private readonly offsets: Uint32Array;

  /** @param unread where each source's block begins, and behind the last where it ends, in {@link BLOCK_ALIGNMENT}s */
  constructor(
    private readonly reader: RangeReader,
    private readonly unread: LazyBytes,
  ) {
    this.offsets = new Uint32Array(unread.bytes.buffer);
  }

  source(number: number): SourceEntries {
    return this.kept.of(number, () => this.readSource(number));
  }

  origin(number: number): SourceOrigin {
    return { store: this, number };
  }

  private readSource(number: number): StoredSource {
    const { BYTES_PER_ELEMENT: word } = Uint32Array;
    this.unread.ensure(number * word, (number + 2) * word);
    const start = (this.offsets[number] ?? 0) * BLOCK_ALIGNMENT;
    const end = (this.offsets[number + 1] ?? 0) * BLOCK_ALIGNMENT;
    const block = aligned(this.reader.read(start, end));
    if (block.length !== end - start || block.length < HEADER_WORDS * 4) throw new DamagedIndex('Texts are missing');
    return new StoredSource(block);
  }
}

class StoredSource implements SourceEntries {
  readonly count: number;
  private readonly head: Uint32Array;
  private known: SourceFields | undefined;

  constructor(private readonly block: Uint8Array) {
    const [checksum, count = 0] = new Uint32Array(block.buffer, block.byteOffset, HEADER_WORDS);
    if (checksumOf(block.subarray(4)) !== checksum) throw new DamagedIndex('A text is damaged');
    this.count = count;
    this.head = new Uint32Array(block.buffer, block.byteOffset, HEADER_WORDS + count * PIECES_PER_CLAIM + 1);
  }

  get fields(): SourceFields {
    this.known ??= this.piece(this.count * PIECES_PER_CLAIM) as SourceFields;
    return this.known;
  }

  claim(place: number): SearchClaim {
    const rest = this.piece(place * PIECES_PER_CLAIM + 1) as Omit<SearchClaim, 'text'>;
    return { ...rest, text: this.text(place) };
  }

  text(place: number): string {
    return this.piece(place * PIECES_PER_CLAIM) as string;
  }

  speaker(place: number): string {
    return (this.piece(place * PIECES_PER_CLAIM + 1) as SearchClaim).speaker ?? '';
  }

  /** The block's checksum says that this is what was written. */
  private piece(i: number): unknown {
    const start = i === 0 ? this.head.length * 4 : (this.head[HEADER_WORDS + i - 1] ?? 0);
    return JSON.parse(decoder.decode(this.block.subarray(start, this.head[HEADER_WORDS + i])));
  }
}
