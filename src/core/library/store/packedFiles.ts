import { type ParsedSidecar } from '../../sidecar/parseSidecar';
import { type UnusedFile } from '../articleFile';
import { type FileMark } from '../fileMarks';
import { type FileRecord, type SettledRecord } from './fileRecord';
import { ShapeReader, ShapeWriter } from './shapes';
import { type ArticleBody, type ArticleHead, bodyOf, headOf, storedArticle } from './storedArticle';

/** A record without an article's body; that lies behind, from `start` to before `end`. */
type Row =
  | {
      readonly kind: 'article';
      readonly uri: string;
      readonly mark: FileMark;
      readonly head: ArticleHead;
      readonly settled: Omit<SettledRecord, 'ids'> & { readonly ids: string };
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'unused'; readonly uri: string; readonly mark: FileMark; readonly file: UnusedFile }
  | { readonly kind: 'sidecar'; readonly uri: string; readonly mark: FileMark; readonly sidecar: ParsedSidecar };

interface Directory {
  readonly shapes: readonly (readonly string[])[];
  readonly rows: Parameters<ShapeReader['unpack']>[0];
}

/** In front of the directory stands how many bytes it has. */
const LENGTH_BYTES = 4;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Some files as bytes: a directory of all that lists need, and behind it the bodies of articles. */
export function packFiles(records: readonly FileRecord[]): Uint8Array<ArrayBuffer> {
  const writer = new ShapeWriter();
  const bodies: Uint8Array[] = [];
  let end = 0;
  const rows = records.map((record): Row => {
    if (record.kind !== 'article') return record;
    const { file, settled, ...rest } = record;
    const body = encoder.encode(JSON.stringify(writer.pack(bodyOf(file), file.article.text)));
    bodies.push(body);
    const start = end;
    end += body.length;
    return { ...rest, head: headOf(file), settled: { ...settled, ids: settled.ids.join(' ') }, start, end };
  });
  const packed = writer.pack(rows, '');
  const directory = encoder.encode(JSON.stringify({ shapes: writer.shapes, rows: packed } satisfies Directory));
  const bytes = new Uint8Array(LENGTH_BYTES + directory.length + end);
  bytes.set(new Uint8Array(Uint32Array.of(directory.length).buffer));
  bytes.set(directory, LENGTH_BYTES);
  let at = LENGTH_BYTES + directory.length;
  for (const body of bodies) {
    bytes.set(body, at);
    at += body.length;
  }
  return bytes;
}

/** @param bytes exactly what {@link packFiles} gave; they are kept as long as a body may be asked for */
export function unpackFiles(bytes: Uint8Array): readonly FileRecord[] {
  const [length = 0] = new Uint32Array(bytes.slice(0, LENGTH_BYTES).buffer);
  const bodiesAt = LENGTH_BYTES + length;
  const { shapes, rows } = JSON.parse(decoder.decode(bytes.subarray(LENGTH_BYTES, bodiesAt))) as Directory;
  const reader = new ShapeReader(shapes);
  return (reader.unpack(rows, '') as readonly Row[]).map((row): FileRecord => {
    if (row.kind !== 'article') return row;
    const { head, settled, start, end, ...rest } = row;
    const unpack = () => unpackBody(reader, bytes.subarray(bodiesAt + start, bodiesAt + end));
    const ids = settled.ids === '' ? [] : settled.ids.split(' ');
    return { ...rest, file: storedArticle(head, unpack), settled: { ...settled, ids } };
  });
}

function unpackBody(reader: ShapeReader, bytes: Uint8Array): ArticleBody {
  const packed = JSON.parse(decoder.decode(bytes)) as readonly [number, string, ...never[]];
  // Its shape and then its text, which the rest is cut from.
  return reader.unpack(packed, packed[1]) as ArticleBody;
}
