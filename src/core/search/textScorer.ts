import { closeness, mayBeNear } from './closeness';
import { GROUP_WEIGHT, MOST_GROUP_WEIGHT, SPEAKER, TEXT } from './fields';
import { POINTS, pointsOf } from './points';
import { MOST_WORDS, signatureOf, type QueryWord } from './queryWord';
import { SlipAutomaton } from './slipAutomaton';
import { MOST_TOKENS, type Tokenizer } from './tokenizer';

/** A word and how much finding it tells. */
export interface WeighedWord {
  readonly word: QueryWord;
  readonly weight: number;
}

/** For words that follow each other in the query, what their distance in the text adds, as a share of the lesser weight. */
const NEXT = 0.5;
const ONE_BETWEEN = 0.3;
const SWAPPED_OR_TWO_BETWEEN = 0.2;
const NEAR = 0.1;
const STILL_NEAR = 7;

/** Of two claims with the same words the shorter says it more plainly. */
const LENGTH_PENALTY = 0.01;
/** Places of a word looked at for nearness; a text that repeats a word more often gains nothing by it. */
const MOST_PLACES = 24;
/** Tokens of different fields are never neighbours. */
const FIELD_GAP = 2 * MOST_TOKENS;
/** An upper bound must not be too small by the last digit. */
const ROUNDED_UP = 1 + 1e-9;

/**
 * What only a claim's own text tells: how near to each other, and in which order, words stand that follow each other in
 * the query (`open source` is worth more together than in two halves of a sentence), and whether it has words that are
 * too common to be looked up.
 */
export class TextScorer {
  /** Points of the words looked for that were found, and a bit for each. */
  points = 0;
  matched = 0;
  nearness = 0;

  private readonly automaton = new SlipAutomaton();
  private readonly best = new Float64Array(MOST_WORDS);
  /** Where each word was found, {@link MOST_PLACES} for each, and what it earned there. */
  private readonly placeCount = new Uint8Array(MOST_WORDS);
  private readonly place = new Int32Array(MOST_WORDS * MOST_PLACES);
  private readonly earned = new Float64Array(MOST_WORDS * MOST_PLACES);

  constructor(private readonly tokenizer: Tokenizer) {}

  /**
   * @param known a bit for each word that the claim is known to have
   * @param asked a bit for each word that is to be looked for
   */
  read(text: string, speaker: string, words: readonly WeighedWord[], known: number, asked: number): void {
    this.best.fill(0);
    this.placeCount.fill(0);
    const sought = asked | (known & ((known << 1) | (known >>> 1) | (asked << 1) | (asked >>> 1)));
    this.readField(text, TEXT, 0, words, sought);
    this.readField(speaker, SPEAKER, FIELD_GAP, words, sought);
    this.points = 0;
    this.matched = known;
    words.forEach(({ weight }, i) => {
      const best = this.best[i] ?? 0;
      if (best === 0 || ((asked >>> i) & 1) === 0) return;
      this.matched |= 1 << i;
      this.points += pointsOf(weight, best);
    });
    this.nearness = this.nearnessOf(words);
  }

  private readField(text: string, group: number, base: number, words: readonly WeighedWord[], sought: number): void {
    const { tokenizer, automaton } = this;
    const { units } = tokenizer;
    const weight = GROUP_WEIGHT[group] ?? 0;
    const count = tokenizer.tokenize(text);
    for (let token = 0; token < count; token++) {
      const offset = tokenizer.offset[token] ?? 0;
      const length = tokenizer.length[token] ?? 0;
      const firstUnit = units[offset] ?? 0;
      const signature = signatureOf(units, offset, length);
      for (let i = 0; i < words.length; i++) {
        const word = words[i]?.word;
        if (!word || ((sought >>> i) & 1) === 0 || !mayBeNear(word, firstUnit, signature)) continue;
        const near = closeness(word, units, offset, length, automaton);
        if (near > 0) this.note(i, base + token, near * weight);
      }
    }
  }

  private note(word: number, place: number, earned: number): void {
    if (earned > (this.best[word] ?? 0)) this.best[word] = earned;
    const count = this.placeCount[word] ?? 0;
    if (count === MOST_PLACES) return;
    this.place[word * MOST_PLACES + count] = place;
    this.earned[word * MOST_PLACES + count] = earned;
    this.placeCount[word] = count + 1;
  }

  private nearnessOf(words: readonly WeighedWord[]): number {
    let total = 0;
    for (let i = 0; i + 1 < words.length; i++) {
      if ((this.placeCount[i] ?? 0) === 0 || (this.placeCount[i + 1] ?? 0) === 0) continue;
      total += Math.min(words[i]?.weight ?? 0, words[i + 1]?.weight ?? 0) * this.nearestPair(i, i + 1);
    }
    return total;
  }

  private nearestPair(word: number, next: number): number {
    const { place, earned, placeCount } = this;
    let best = 0;
    for (let a = word * MOST_PLACES, end = a + (placeCount[word] ?? 0); a < end; a++) {
      for (let b = next * MOST_PLACES, stop = b + (placeCount[next] ?? 0); b < stop; b++) {
        const share = nearnessByDistance((place[b] ?? 0) - (place[a] ?? 0));
        if (share > 0) best = Math.max(best, share * Math.min(earned[a] ?? 0, earned[b] ?? 0));
      }
    }
    return best;
  }
}

/** What a claim's score is made of. */
export function scoreOf(points: number, nearness: number, tokens: number): number {
  return points / POINTS + nearness - LENGTH_PENALTY * tokens;
}

/**
 * The most that nearness can add to a claim that has these words at best. The least is 0: without two words that follow
 * each other in the query there is nothing to read.
 */
export function mostByNearness(matched: number, words: readonly WeighedWord[]): number {
  let total = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    if (((matched >>> i) & 0b11) !== 0b11) continue;
    total += Math.min(words[i]?.weight ?? 0, words[i + 1]?.weight ?? 0);
  }
  return NEXT * MOST_GROUP_WEIGHT * total * ROUNDED_UP;
}

/**
 * The same for each weight that the words earn by how near their hits are, as no pair is worth more than the lesser of
 * the two has earned: what the best run of words has, were each of its words there to the letter. A claim whose hits are
 * misspelt or only begin with the words has earned little, and its text is seldom read.
 */
export function mostNearnessOfEarned(matched: number, words: readonly WeighedWord[]): number {
  let most = 0;
  for (let first = 0; first < words.length; first++) {
    let pairs = 0;
    let weight = words[first]?.weight ?? 0;
    for (let i = first + 1; i < words.length && ((matched >>> (i - 1)) & 0b11) === 0b11; i++) {
      const own = words[i]?.weight ?? 0;
      pairs += Math.min(words[i - 1]?.weight ?? 0, own);
      weight += own;
      if (weight > 0) most = Math.max(most, pairs / weight);
    }
  }
  return NEXT * most * ROUNDED_UP;
}

function nearnessByDistance(distance: number): number {
  if (distance === 1) return NEXT;
  if (distance === 2) return ONE_BETWEEN;
  if (distance === 3 || distance === -1) return SWAPPED_OR_TWO_BETWEEN;
  return distance > 0 && distance <= STILL_NEAR ? NEAR : 0;
}
