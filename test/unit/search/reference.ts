import { CLOSENESS, LONGEST_ENDING } from '../../../src/core/search/closeness';
import { type SearchEntry, type SearchField, type SearchSource } from '../../../src/core/search/entry';
import { FIELDS } from '../../../src/core/search/fields';
import { searchForgivingly } from '../../../src/core/search/forgivingSearch';
import { POINTS, pointsOf } from '../../../src/core/search/points';
import { queryWordsOf, type QueryWord } from '../../../src/core/search/queryWord';
import { weighableFrequency, weightOf, type ClaimRanker, type RankedClaim } from '../../../src/core/search/ranking';
import { Tokenizer } from '../../../src/core/search/tokenizer';

/**
 * The definition of a search, as plainly as it can be said: every word against every token of every claim, distances by
 * the textbook's matrix, everything sorted. What the index must agree with.
 */
export function referenceSearch(sources: readonly SearchSource[], query: string): readonly RankedClaim[] {
  const entries = sources.flatMap(({ claims, ...fields }) => claims.map((claim) => ({ ...claim, ...fields })));
  const tokenizer = new Tokenizer();
  const ranker = new BruteForceRanker(entries, tokenizer);
  return searchForgivingly(queryWordsOf(query, tokenizer), ranker).claims;
}

class BruteForceRanker implements ClaimRanker {
  readonly size: number;
  private readonly tokens: readonly ReadonlyMap<SearchField, readonly string[]>[];
  private readonly vocabulary: ReadonlySet<string>;

  constructor(
    private readonly entries: readonly SearchEntry[],
    tokenizer: Tokenizer,
  ) {
    this.size = entries.length;
    this.tokens = entries.map((entry) => new Map(FIELDS.map((field) => [field, tokensOf(entry[field], tokenizer)])));
    this.vocabulary = new Set(this.tokens.flatMap((fields) => [...fields.values()].flat()));
  }

  frequencyOf(word: QueryWord): number {
    return this.claimsWith((token) => token === word.text);
  }

  frequencyOfBoth(a: QueryWord, b: QueryWord): number {
    return this.tokens.filter((own) => {
      const text = own.get('text') ?? [];
      return text.includes(a.text) && text.includes(b.text);
    }).length;
  }

  reachOf(word: QueryWord): number {
    let reach = 0;
    for (const token of this.vocabulary)
      if (slowCloseness(word, token) > 0) reach += this.claimsWith((own) => own === token);
    return reach;
  }

  rank(words: readonly QueryWord[]) {
    const weighed = words.map((word) => ({ word, weight: this.weight(word) }));
    const claims = this.entries.flatMap((entry, i) => {
      const scored = this.score(i, weighed);
      return scored.matched === 0 ? [] : [{ entry, ...scored }];
    });
    return { words: weighed, claims: claims.sort(byScoreAndStanding) };
  }

  private weight(word: QueryWord): number {
    return weightOf(weighableFrequency(this.frequencyOf(word), this.reachOf(word), this.size), this.size);
  }

  /** Once for each of what it says, who says it and where it stands. */
  private claimsWith(test: (token: string) => boolean): number {
    return GROUPS.reduce(
      (total, fields) => total + this.tokens.filter((own) => fields.some((field) => own.get(field)?.some(test))).length,
      0,
    );
  }

  private score(i: number, words: readonly { word: QueryWord; weight: number }[]): { score: number; matched: number } {
    const hits = words.map(({ word }) => this.hits(i, word));
    let points = 0;
    let matched = 0;
    words.forEach(({ weight }, w) => {
      const best = Math.max(0, ...(hits[w] ?? []).map(({ earned }) => earned));
      if (best > 0) matched |= 1 << w;
      points += pointsOf(weight, best);
    });
    let nearness = 0;
    for (let w = 0; w + 1 < words.length; w++) {
      const lesser = Math.min(words[w]?.weight ?? 0, words[w + 1]?.weight ?? 0);
      nearness += lesser * bestNearness(hits[w] ?? [], hits[w + 1] ?? []);
    }
    const score = points / POINTS + nearness - 0.01 * (this.tokens[i]?.get('text')?.length ?? 0);
    return { score, matched };
  }

  private hits(i: number, word: QueryWord): readonly Hit[] {
    return FIELDS.flatMap((field) =>
      (this.tokens[i]?.get(field) ?? []).flatMap((token, place) => {
        const earned = slowCloseness(word, token) * FIELD_WEIGHT[field];
        return earned > 0 ? [{ field, place, earned }] : [];
      }),
    );
  }
}

const FIELD_WEIGHT: Readonly<Record<SearchField, number>> = { text: 1, speaker: 1.1, outlet: 0.6, title: 0.6 };
const GROUPS: readonly (readonly SearchField[])[] = [['text'], ['speaker'], ['outlet', 'title']];
/** Words that follow each other in a headline tell nothing of the claim. */
const WITH_NEARNESS: readonly SearchField[] = ['text', 'speaker'];

interface Hit {
  readonly field: SearchField;
  readonly place: number;
  readonly earned: number;
}

function bestNearness(first: readonly Hit[], second: readonly Hit[]): number {
  const shares = first.flatMap((a) =>
    second
      .filter((b) => b.field === a.field && WITH_NEARNESS.includes(b.field))
      .map((b) => (NEARNESS.get(b.place - a.place) ?? 0) * Math.min(a.earned, b.earned)),
  );
  return Math.max(0, ...shares);
}

const NEARNESS: ReadonlyMap<number, number> = new Map([
  [-1, 0.2],
  [1, 0.5],
  [2, 0.3],
  [3, 0.2],
  [4, 0.1],
  [5, 0.1],
  [6, 0.1],
  [7, 0.1],
]);

function tokensOf(text: string | undefined, tokenizer: Tokenizer): readonly string[] {
  const count = tokenizer.tokenize(text ?? '');
  return Array.from({ length: count }, (_, token) => tokenizer.textOf(token));
}

function byScoreAndStanding(a: RankedClaim, b: RankedClaim): number {
  const day = ({ issued }: SearchEntry) =>
    issued ? issued.year * 10_000 + (issued.month ?? 0) * 100 + (issued.day ?? 0) : 0;
  return (
    b.score - a.score ||
    day(b.entry) - day(a.entry) ||
    (a.entry.sourceUri < b.entry.sourceUri ? -1 : a.entry.sourceUri > b.entry.sourceUri ? 1 : 0)
  );
}

/** `closeness`, by the definition. */
export function slowCloseness(word: QueryWord, token: string): number {
  if (token === word.text) return CLOSENESS.exact;
  const found = [0];
  if (token.startsWith(word.text)) {
    if (word.isCharacter) return CLOSENESS.exact;
    if (word.isOpen) found.push(CLOSENESS.openPrefix);
    else if (word.matchesPrefix) found.push(CLOSENESS.prefix);
  }
  if (word.matchesParts && token.includes(word.text, 3)) found.push(CLOSENESS.part);
  const stem = word.text.slice(0, word.stemLength);
  if (word.stemLength > 0 && token.startsWith(stem) && token.length <= stem.length + LONGEST_ENDING) {
    found.push(CLOSENESS.inflected);
  }
  const isNumberLike = /^\d/.test(token) && !word.hasDigit;
  if (word.slips > 0 && !isNumberLike && token < '\u2e80') found.push(...slipsCloseness(word, token));
  return Math.max(...found);
}

function slipsCloseness(word: QueryWord, token: string): readonly number[] {
  const q = word.text;
  const distance = distances(q, token);
  const at = (i: number, j: number) => distance[i]?.[j] ?? Infinity;
  const found: number[] = [];
  const slips = at(q.length, token.length);
  if (slips === 1 && word.slips >= 1) found.push(q.length <= 4 ? CLOSENESS.oneSlipInShort : CLOSENESS.oneSlip);
  // Two slips and another letter in front make another word.
  const most = token.startsWith(q.charAt(0)) ? word.slips : Math.min(word.slips, 1);
  if (slips === 2 && most >= 2) found.push(CLOSENESS.twoSlips);
  if (!word.slipsInPrefix) return found;
  for (let j = 1; j <= token.length; j++) {
    const ending = token[j - 1] === q.at(-1) ? at(q.length - 1, j - 1) : Infinity;
    const isSwap = j > 1 && token[j - 1] === q.at(-2) && token[j - 2] === q.at(-1);
    const swapped = isSwap ? at(q.length - 2, j - 2) + 1 : Infinity;
    const least = Math.min(ending, swapped);
    if (least > most) continue;
    found.push([CLOSENESS.openPrefix, CLOSENESS.openPrefixOneSlip, CLOSENESS.openPrefixTwoSlips][least] ?? 0);
  }
  return found;
}

/** Optimal string alignment between all prefixes of two words. */
function distances(a: string, b: string): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      const before = (di: number, dj: number) => rows[i - di]?.[j - dj] ?? Infinity;
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = i === 0 && j === 0 ? 0 : Math.min(before(1, 0) + 1, before(0, 1) + 1, before(1, 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before(2, 2) + 1);
      row.push(least);
    }
  }
  return rows;
}
