import { missedBy, type ClaimRanker, type Ranking } from './ranking';
import { queryWordOf, withParts, withSlips, type QueryWord } from './queryWord';
import { LONGEST_TOKEN } from './tokenizer';

/** A word that one claim in fifty has is meant as it stands. */
const COMMON_SHARE = 50;
/** In a folder of a few claims nothing is common. */
const NEVER_COMMON = 3;
/**
 * So few letters are mostly one slip away from something (`hard` from `had`): they are only doubted when the folder
 * lacks them, or, with the last of these, the best claim does.
 */
const DOUBTED_ONLY_IF_MISSING = 4;
/** Shorter words with two slips are other words. */
const SHORTEST_WITH_TWO_SLIPS = 6;
/** Each rewriting searches again. */
const MOST_REWRITINGS = 4;
const SHORTEST_PART = 2;

/**
 * Searches as forgivingly as is needed and no more: first every word with one slip, inflected or unfinished; then, only
 * for the words that the best claim lacks, another slip or, where that brings nothing, parts of compounds, and two words
 * written as one or one as two.
 */
export function searchForgivingly(typed: readonly QueryWord[], ranker: ClaimRanker): Ranking {
  const words = typed.map((word) => withSlips(word, slipsForgiven(word, ranker)));
  let best = ranker.rank(words);
  const missed = missedBy(best);
  if (missed.length === 0) return best;
  const wider = words.map((word, i) => (missed.includes(i) ? widened(word, ranker) : word));
  if (wider.some((word, i) => word !== words[i])) best = ranker.rank(wider);
  if (missedBy(best).length === 0) return best;
  for (const rewritten of rewritingsOf(typed, missed, ranker)) {
    const ranking = ranker.rank(rewritten.map((word) => withSlips(word, slipsForgiven(word, ranker))));
    if (isBetter(ranking, best)) best = ranking;
  }
  return best;
}

function slipsForgiven(word: QueryWord, ranker: ClaimRanker): number {
  if (!word.hasSlips) return 0;
  const frequency = ranker.frequencyOf(word);
  if (isCommon(frequency, ranker)) return 0;
  return frequency > 0 && word.units.length <= DOUBTED_ONLY_IF_MISSING ? 0 : 1;
}

function isCommon(frequency: number, { size }: ClaimRanker): boolean {
  return frequency > Math.max(size / COMMON_SHARE, NEVER_COMMON);
}

/** Compounds are only looked for where another slip brings nothing, as every term is read for them. */
function widened(word: QueryWord, ranker: ClaimRanker): QueryWord {
  const slipping = furtherOf(word, withAnotherSlip(word, ranker), ranker);
  return slipping === word ? furtherOf(word, withParts(word), ranker) : slipping;
}

/** The wider form of a word, where that brings anything. */
function furtherOf(word: QueryWord, wider: QueryWord, ranker: ClaimRanker): QueryWord {
  return wider !== word && ranker.reachOf(wider) > ranker.reachOf(word) ? wider : word;
}

function withAnotherSlip(word: QueryWord, ranker: ClaimRanker): QueryWord {
  if (word.units.length >= SHORTEST_WITH_TWO_SLIPS) return withSlips(word, 2);
  return isDoubtedNow(word, ranker) ? withSlips(word, 1) : word;
}

/** A short word that the folder has was taken as it stands; but the best claim lacks it. */
function isDoubtedNow(word: QueryWord, ranker: ClaimRanker): boolean {
  return word.units.length === DOUBTED_ONLY_IF_MISSING && !isCommon(ranker.frequencyOf(word), ranker);
}

/** By the share of the words that the best claim has, then by its score. */
function isBetter(a: Ranking, b: Ranking): boolean {
  const difference = coverageOf(a) - coverageOf(b);
  return difference > 0 || (difference === 0 && (a.claims[0]?.score ?? -1) > (b.claims[0]?.score ?? -1));
}

function coverageOf(ranking: Ranking): number {
  return ranking.claims.length === 0 ? 0 : 1 - missedBy(ranking).length / ranking.words.length;
}

/** The query with a missed word joined to its neighbour, or split where the folder has both parts. */
function rewritingsOf(
  words: readonly QueryWord[],
  missed: readonly number[],
  ranker: ClaimRanker,
): readonly (readonly QueryWord[])[] {
  const rewritings = missed.flatMap((i) => [
    ...joined(words, i - 1, ranker),
    ...joined(words, i, ranker),
    ...split(words, i, ranker),
  ]);
  return rewritings.slice(0, MOST_REWRITINGS);
}

function joined(words: readonly QueryWord[], at: number, ranker: ClaimRanker): readonly (readonly QueryWord[])[] {
  const left = words[at];
  const right = words[at + 1];
  if (!left?.hasSlips && !right?.hasSlips) return [];
  if (!left || !right || left.units.length + right.units.length > LONGEST_TOKEN) return [];
  const word = queryWordOf(left.text + right.text, false);
  return ranker.frequencyOf(word) > 0 ? [[...words.slice(0, at), word, ...words.slice(at + 2)]] : [];
}

/** Where both parts are words and the one that is in fewer claims is in most; but not where they never meet. */
function split(words: readonly QueryWord[], at: number, ranker: ClaimRanker): readonly (readonly QueryWord[])[] {
  const word = words[at];
  if (!word?.hasSlips) return [];
  let most = 0;
  let parts: readonly [QueryWord, QueryWord] | undefined;
  for (let cut = SHORTEST_PART; cut <= word.text.length - SHORTEST_PART; cut++) {
    const left = queryWordOf(word.text.slice(0, cut), false);
    const right = queryWordOf(word.text.slice(cut), false);
    const least = Math.min(ranker.frequencyOf(left), ranker.frequencyOf(right));
    if (least <= most) continue;
    most = least;
    parts = [left, right];
  }
  if (!parts || ranker.frequencyOfBoth(...parts) === 0) return [];
  return [[...words.slice(0, at), ...parts, ...words.slice(at + 1)]];
}
