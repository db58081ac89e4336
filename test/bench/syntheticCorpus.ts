import { type SearchEntry } from '../../src/core/search/entry';
import { type BenchQuery, type Corpus } from './corpus';

const SEED = 20_251_120;
const CLAIMS_PER_SOURCE = 12;
const WORDS_PER_CLAIM = 22;
const QUERIES_PER_KIND = 60;
const SYLLABLES =
  'an ba co den el fi gra hu in jo ka li mo ner ol pre qui ra sti ter un va wel xi yo zen bro cla dri'.split(' ');

type Random = () => number;

/** Claims of made-up words, common and rare as words are, and queries made from them; the same each time. */
export function syntheticCorpus(size: number): Corpus {
  const random = randomFrom(SEED);
  const words = vocabularyOf(Math.round(2000 + Math.sqrt(size) * 60), random);
  const entries = Array.from({ length: size }, (_, number) => entryOf(number, words, random));
  return { name: `synthetic claims (seed ${SEED})`, entries, queries: queriesOf(entries, random) };
}

function entryOf(number: number, words: readonly string[], random: Random): SearchEntry {
  const source = Math.floor(number / CLAIMS_PER_SOURCE);
  const text = Array.from({ length: WORDS_PER_CLAIM }, () => zipf(words, random)).join(' ');
  const speaker = `${zipf(words, random)} ${pick(words, random)}`;
  return {
    claimId: String(number),
    sourceUri: `bench:/${source}`,
    text,
    kind: 'indirect',
    hasFigure: false,
    worth: Math.round(random() * 100) / 100,
    speaker,
    outlet: words[source % 40] ?? '',
    title: words.slice(source % 1000, (source % 1000) + 6).join(' '),
  };
}

const SPOIL: Readonly<Record<string, (words: string[], random: Random) => string>> = {
  exact: (words) => words.join(' '),
  'out of order': (words) => [...words].reverse().join(' '),
  prefix: (words) => words.join(' ').slice(0, -2),
  typo: ([first = '', ...rest], random) => [slipped(first, random), ...rest].join(' '),
};

function queriesOf(entries: readonly SearchEntry[], random: Random): readonly BenchQuery[] {
  return Object.entries(SPOIL).flatMap(([kind, spoil]) =>
    Array.from({ length: QUERIES_PER_KIND }, () => {
      const target = Math.floor(random() * entries.length);
      const words = entries[target]?.text.split(' ') ?? [];
      const from = Math.floor(random() * (words.length - 4));
      return { kind, q: spoil(words.slice(from, from + 4), random), target };
    }),
  );
}

function slipped(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  return word.slice(0, at) + word.slice(at + 1);
}

function vocabularyOf(size: number, random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < size) {
    words.add(Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join(''));
  }
  return [...words];
}

/** The first are as frequent as `the` and `of`, the last hardly ever seen (Zipf's law). */
function zipf(words: readonly string[], random: Random): string {
  return words[Math.floor(words.length ** random()) - 1] ?? '';
}

function pick(words: readonly string[], random: Random): string {
  return words[Math.floor(random() * words.length)] ?? '';
}

/** mulberry32 */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
