import { functionWords } from '../article/language/functionWords';
import { MOST_TOKENS, PAIR, Tokenizer, WORD } from '../search/tokenizer';

/** A word by which texts are compared: a hash of its stem. Two words with one hash are taken for the same; they are rare. */
export type Term = number;

/** Stands for words that tell nothing: function words of any language, single letters. */
export const NO_TERM: Term = 0;

/** Letters by which inflected forms of a word are taken for the same: `reject`, `rejected`; `Präsident`, `Präsidentin`. */
const STEM = 6;
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const ZERO = 0x30;
const NINE = 0x39;

/** Reads texts as terms: those of the last text lie in the arrays below until the next call. */
export class TermReader {
  count = 0;
  readonly terms = new Uint32Array(MOST_TOKENS);
  private readonly tokenizer = new Tokenizer();
  private readonly ignored = new Set<Term>();

  constructor() {
    for (const term of functionWords().flatMap((word) => this.termsOf(word))) this.ignored.add(term);
  }

  /** Of scripts without spaces each pair of neighbours is a term. */
  read(text: string): void {
    this.count = this.tokenizer.tokenize(text);
    for (let at = 0; at < this.count; at++) this.terms[at] = this.termAt(at);
  }

  /** In order; what stands twice is there twice. */
  termsOf(text: string): Term[] {
    this.read(text);
    return Array.from(this.terms.subarray(0, this.count)).filter((term) => term !== NO_TERM);
  }

  isNumber(at: number): boolean {
    const first = this.tokenizer.units[this.tokenizer.offset[at] ?? 0] ?? 0;
    return first >= ZERO && first <= NINE;
  }

  /** A hash of the whole word, function words too: what runs of words are told by. */
  word(at: number): number {
    return this.tokenizer.hash[at] ?? 0;
  }

  /** Where the word begins in the text. */
  start(at: number): number {
    return this.tokenizer.sourceStart[at] ?? 0;
  }

  private termAt(at: number): Term {
    const { kind, offset, length, units } = this.tokenizer;
    const is = kind[at];
    const letters = length[at] ?? 0;
    // A single letter is what is left of `U.S.` or of a possessive.
    if (is !== PAIR && (is !== WORD || letters < 2)) return NO_TERM;
    const start = offset[at] ?? 0;
    const end = start + Math.min(letters, STEM);
    let hash = OFFSET_BASIS;
    for (let unit = start; unit < end; unit++) hash = Math.imul(hash ^ (units[unit] ?? 0), PRIME);
    const term = (hash ^ (hash >>> 15)) >>> 0;
    return this.ignored.has(term) ? NO_TERM : term;
  }
}
