import { type CorroborationIndex } from './corroboration/corroborationIndex';
import { packProfiles, unpackProfiles } from './corroboration/packedProfiles';
import { type ListedFile } from './library/fileChange';
import { type SourceLibrary } from './library/sourceLibrary';
import { type FileRecord, type LibraryRecord } from './library/store/fileRecord';
import { packFiles, unpackFiles } from './library/store/packedFiles';
import { type ClaimIndex } from './search/claimIndex';
import { type Chunk, chunkOf, chunksIn } from './search/store/chunks';
import { readerOf, readerOfPieces } from './search/store/rangeReader';

/** A part of what is stored: bytes to be written behind those of the parts before. */
export interface CachePart {
  readonly bytes: Uint8Array;
  /** What was handed over before is of no use any more. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The bundler puts a hash of the core's code here: with other rules, an article would be read differently. */
declare const NEWSCITE_BUILD: string | undefined;
const BUILD = typeof NEWSCITE_BUILD === 'string' ? NEWSCITE_BUILD : 'unbundled';

/** What a chunk is. */
const KIND = { build: 0, files: 1, adoptions: 2, texts: 3, stamp: 4, index: 5, end: 6, profiles: 7 };

/** So much is packed at once, about 10 ms of work: searches go on in between. */
const UNITS_AT_ONCE = 1 << 16;
/** What a file costs in itself. */
const UNITS_PER_FILE = 1 << 10;
/** What it costs to read an article for comparison, where nobody has asked for that yet. */
const UNITS_PER_PROFILE = 10_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What is stored. */
export interface Cached {
  readonly library: SourceLibrary;
  readonly index: ClaimIndex;
  readonly corroboration: CorroborationIndex;
}

/** Makes the cache of library and index part by part, and begins anew when they change on the way. */
export class CachePacker {
  private revision = -1;
  private parts: Iterator<Uint8Array, Uint8Array> | undefined;

  constructor(private readonly cached: Cached) {}

  /** Only when nothing is left to settle. */
  next(): CachePart {
    const { revision } = this.cached.library;
    const isFirst = this.parts === undefined || this.revision !== revision;
    if (isFirst) this.parts = packing(this.cached);
    this.revision = revision;
    const { value: bytes = new Uint8Array(0), done: isLast = true } = this.parts?.next() ?? {};
    if (isLast) this.parts = undefined;
    return { bytes, isFirst, isLast };
  }
}

function* packing({ library, index, corroboration }: Cached): Generator<Uint8Array, Uint8Array, undefined> {
  yield chunkOf(KIND.build, encoder.encode(BUILD));
  for (const some of gathered(library.records(), unitsOf)) yield chunkOf(KIND.files, packFiles(some));
  yield chunkOf(KIND.adoptions, encoder.encode(JSON.stringify(library.adoptions)));
  for (const some of gathered(corroboration.packing(), () => UNITS_PER_PROFILE))
    yield chunkOf(KIND.profiles, packProfiles(some));
  const texts = index.packing();
  const rest = yield* gatheredTexts(texts);
  yield chunkOf(KIND.stamp, rest.stamp);
  yield chunkOf(KIND.index, rest.index);
  return chunkOf(KIND.end);
}

function* gatheredTexts(
  texts: ReturnType<ClaimIndex['packing']>,
): Generator<Uint8Array, { readonly stamp: Uint8Array; readonly index: Uint8Array }, undefined> {
  let blocks: Uint8Array[] = [];
  let units = 0;
  for (let step = texts.next(); ; step = texts.next()) {
    if (step.done ? blocks.length > 0 : units > UNITS_AT_ONCE) {
      yield chunkOf(KIND.texts, ...blocks);
      blocks = [];
      units = 0;
    }
    if (step.done) return step.value;
    blocks.push(step.value);
    units += step.value.length + UNITS_PER_FILE;
  }
}

function* gathered<T>(items: Iterable<T>, cost: (item: T) => number): Generator<readonly T[], void, undefined> {
  let some: T[] = [];
  let units = 0;
  for (const item of items) {
    some.push(item);
    units += cost(item);
    if (units < UNITS_AT_ONCE) continue;
    yield some;
    some = [];
    units = 0;
  }
  if (some.length > 0) yield some;
}

function unitsOf(record: FileRecord): number {
  return UNITS_PER_FILE + (record.kind === 'article' ? record.file.article.text.length : 0);
}

/**
 * Begins with what {@link CachePacker} made, as far as the files are still the same. What is damaged, or was made by
 * another version, is no cache.
 *
 * @param listed the files that there are now
 * @returns the URIs of those that need not be read
 */
export function restoreCache(
  cache: Uint8Array,
  listed: readonly ListedFile[],
  { library, index, corroboration }: Cached,
): readonly string[] {
  const chunks = chunksIn(cache) ?? [];
  const record = recordIn(chunks);
  if (record === undefined || !restoreIndex(chunks, index)) return [];
  library.restore(record);
  corroboration.clear();
  for (const { uri, bytes } of bytesOf(chunks, KIND.profiles).flatMap(unpackProfiles)) {
    const source = library.source(uri);
    if (source) corroboration.restoreSource(source, bytes);
  }
  const now = new Map(listed.map((file) => [file.uri, file]));
  const [same, other] = parted(record.files, ({ uri, mark }) => {
    const file = now.get(uri);
    return file !== undefined && file.stamp === mark.stamp && file.isNamed === mark.isNamed;
  });
  for (const { uri } of other) library.apply({ kind: 'deleted', uri });
  return same.map(({ uri }) => uri);
}

function recordIn(chunks: readonly Chunk[]): LibraryRecord | undefined {
  const [first] = chunks;
  if (first?.kind !== KIND.build || decoder.decode(first.bytes) !== BUILD) return undefined;
  if (chunks.at(-1)?.kind !== KIND.end) return undefined;
  const [adopted] = bytesOf(chunks, KIND.adoptions);
  if (adopted === undefined) return undefined;
  return {
    files: bytesOf(chunks, KIND.files).flatMap((bytes) => unpackFiles(bytes)),
    adopted: JSON.parse(decoder.decode(adopted)) as LibraryRecord['adopted'],
  };
}

function restoreIndex(chunks: readonly Chunk[], index: ClaimIndex): boolean {
  const [bytes] = bytesOf(chunks, KIND.index);
  const texts = [...bytesOf(chunks, KIND.stamp), ...bytesOf(chunks, KIND.texts)];
  return bytes !== undefined && index.restore({ index: readerOf(bytes), texts: readerOfPieces(texts) });
}

function bytesOf(chunks: readonly Chunk[], kind: number): readonly Uint8Array[] {
  return chunks.flatMap((chunk) => (chunk.kind === kind ? [chunk.bytes] : []));
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
