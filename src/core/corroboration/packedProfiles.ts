import { type PackedArticle } from './corroborationIndex';

/** In front of the list stands how many bytes it has. */
const LENGTH_BYTES = 4;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The profiles of some articles as bytes: a list of whose they are and how long, and behind it one after the other. */
export function packProfiles(articles: readonly PackedArticle[]): Uint8Array {
  const list = encoder.encode(JSON.stringify(articles.map(({ uri, bytes }) => [uri, bytes.length])));
  const start = LENGTH_BYTES + list.length;
  const all = new Uint8Array(articles.reduce((sum, { bytes }) => sum + bytes.length, start));
  all.set(new Uint8Array(Uint32Array.of(list.length).buffer));
  all.set(list, LENGTH_BYTES);
  let at = start;
  for (const { bytes } of articles) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** @param all exactly what {@link packProfiles} gave; parts of it are given back, not copied */
export function unpackProfiles(all: Uint8Array): readonly PackedArticle[] {
  const [length = 0] = new Uint32Array(all.slice(0, LENGTH_BYTES).buffer);
  let at = LENGTH_BYTES + length;
  const list = JSON.parse(decoder.decode(all.subarray(LENGTH_BYTES, at))) as readonly (readonly [string, number])[];
  return list.map(([uri, size]) => ({ uri, bytes: all.subarray(at, (at += size)) }));
}
