import { type SearchClaim, type SearchSource } from '../../../src/core/search/entry';
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
  const sources = Array.from({ length: Math.ceil(size / CLAIMS_PER_SOURCE) }, (_, number) =>
    sourceOf(number, Math.min(CLAIMS_PER_SOURCE, size - number * CLAIMS_PER_SOURCE), words, random),
  );
  const claims = sources.flatMap((source) => source.claims);
  return { name: `synthetic claims (seed ${SEED})`, sources, queries: queriesOf(claims, random) };
}

function sourceOf(number: number, claims: number, words: readonly string[], random: Random): SearchSource {
  return {
    sourceUri: `bench:/${number}`,
    outlet: words[number % 40] ?? '',
    title: words.slice(number % 1000, (number % 1000) + 6).join(' '),
    claims: Array.from({ length: claims }, (_, i) => claimOf(number * CLAIMS_PER_SOURCE + i, words, random)),
  };
}

function claimOf(number: number, words: readonly string[], random: Random): SearchClaim {
  return {
    claimId: String(number),
    text: Array.from({ length: WORDS_PER_CLAIM }, () => zipf(words, random)).join(' '),
    kind: 'indirect',
    hasFigure: false,
    worth: Math.round(random() * 100) / 100,
    speaker: `${zipf(words, random)} ${pick(words, random)}`,
  };
}

const SPOIL: Readonly<Record<string, (words: string[], random: Random) => string>> = {
  exact: (words) => words.join(' '),
  'out of order': (words) => [...words].reverse().join(' '),
  prefix: (words) => words.join(' ').slice(0, -2),
  typo: ([first = '', ...rest], random) => [slipped(first, random), ...rest].join(' '),
};

function queriesOf(claims: readonly SearchClaim[], random: Random): readonly BenchQuery[] {
  return Object.entries(SPOIL).flatMap(([kind, spoil]) =>
    Array.from({ length: QUERIES_PER_KIND }, () => {
      const target = Math.floor(random() * claims.length);
      const words = claims[target]?.text.split(' ') ?? [];
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
