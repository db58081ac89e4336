import { closeness, mayBeNear } from './closeness';
import { type SearchEntry, type SearchField } from './entry';
import { FIELD_WEIGHT, FIELDS } from './fields';
import { MOST_WORDS, signatureOf, type QueryWord } from './queryWord';
import { SlipAutomaton } from './slipAutomaton';
import { MOST_TOKENS, type Tokenizer } from './tokenizer';

/** A word and how much finding it tells. */
export interface WeighedWord {
  readonly word: QueryWord;
  readonly weight: number;
}

export interface ClaimScore {
  readonly score: number;
  /** A bit for each word that was found. */
  readonly matched: number;
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

/**
 * Scores a claim on its text: for each word the best of its hits (weight × closeness × field), and for neighbours in the
 * query how near and in which order they stand. `open source` is worth more together than in two halves of a sentence.
 */
export class ClaimScorer {
  private readonly automaton = new SlipAutomaton();
  private readonly best = new Float64Array(MOST_WORDS);
  /** Where each word was found and what it earned there. */
  private readonly places: number[][] = Array.from({ length: MOST_WORDS }, () => []);
  private readonly earned: number[][] = Array.from({ length: MOST_WORDS }, () => []);

  constructor(private readonly tokenizer: Tokenizer) {}

  score(entry: SearchEntry, words: readonly WeighedWord[]): ClaimScore {
    this.clear(words.length);
    let tokensOfText = 0;
    FIELDS.forEach((field, number) => {
      const tokens = this.read(entry, field, number * FIELD_GAP, words);
      if (field === 'text') tokensOfText = tokens;
    });
    let score = -LENGTH_PENALTY * tokensOfText;
    let matched = 0;
    words.forEach(({ weight }, i) => {
      const best = this.best[i] ?? 0;
      if (best > 0) matched |= 1 << i;
      score += weight * best;
    });
    return { score: score + this.nearness(words), matched };
  }

  private clear(count: number): void {
    for (let i = 0; i < count; i++) {
      this.best[i] = 0;
      this.places[i] = [];
      this.earned[i] = [];
    }
  }

  private read(entry: SearchEntry, field: SearchField, base: number, words: readonly WeighedWord[]): number {
    const text = entry[field];
    if (text === undefined) return 0;
    const { tokenizer, automaton } = this;
    const { units } = tokenizer;
    const count = tokenizer.tokenize(text);
    for (let token = 0; token < count; token++) {
      const offset = tokenizer.offset[token] ?? 0;
      const length = tokenizer.length[token] ?? 0;
      const firstUnit = units[offset] ?? 0;
      const signature = signatureOf(units, offset, length);
      for (let i = 0; i < words.length; i++) {
        const word = words[i]?.word;
        if (!word || !mayBeNear(word, firstUnit, signature)) continue;
        const near = closeness(word, units, offset, length, automaton);
        if (near > 0) this.note(i, base + token, near * FIELD_WEIGHT[field]);
      }
    }
    return count;
  }

  private note(word: number, place: number, earned: number): void {
    this.best[word] = Math.max(this.best[word] ?? 0, earned);
    const places = this.places[word];
    if (!places || places.length >= MOST_PLACES) return;
    places.push(place);
    this.earned[word]?.push(earned);
  }

  private nearness(words: readonly WeighedWord[]): number {
    let total = 0;
    for (let i = 0; i + 1 < words.length; i++) {
      const lesser = Math.min(words[i]?.weight ?? 0, words[i + 1]?.weight ?? 0);
      total += lesser * this.nearnessOf(i, i + 1);
    }
    return total;
  }

  private nearnessOf(word: number, next: number): number {
    const places = this.places[word] ?? [];
    const nextPlaces = this.places[next] ?? [];
    let best = 0;
    for (let a = 0; a < places.length; a++) {
      for (let b = 0; b < nextPlaces.length; b++) {
        const share = nearnessByDistance((nextPlaces[b] ?? 0) - (places[a] ?? 0));
        best = Math.max(best, share * Math.min(this.earned[word]?.[a] ?? 0, this.earned[next]?.[b] ?? 0));
      }
    }
    return best;
  }
}

/** The most that {@link ClaimScorer.score} can add for nearness to a claim that has these words at best. */
export function mostByNearness(matched: number, words: readonly WeighedWord[]): number {
  let total = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    if (((matched >>> i) & 0b11) !== 0b11) continue;
    total += Math.min(words[i]?.weight ?? 0, words[i + 1]?.weight ?? 0);
  }
  return NEXT * Math.max(...Object.values(FIELD_WEIGHT)) * total;
}

function nearnessByDistance(distance: number): number {
  if (distance === 1) return NEXT;
  if (distance === 2) return ONE_BETWEEN;
  if (distance === 3 || distance === -1) return SWAPPED_OR_TWO_BETWEEN;
  return distance > 0 && distance <= STILL_NEAR ? NEAR : 0;
}
