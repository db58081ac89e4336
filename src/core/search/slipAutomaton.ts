import { LONGEST_TOKEN } from './tokenizer';
import { type QueryWord } from './queryWord';

/** A slip is left that the next unit may be; beyond all places of a word. */
const ANY = 1 << 31;

/**
 * Reads a term unit by unit and knows after each how many slips it is from a word: one letter wrong, missing, too many,
 * or two neighbours swapped (Damerau's four, as optimal string alignment). Bit-parallel: bit `p` of a row says that the
 * word's first `p` letters are aligned with what was read, one row for each number of slips. Rows are kept for
 * every depth, so that a walk over sorted terms can go back to the prefix that two neighbours share.
 *
 * @see Wu & Manber, "Fast text searching allowing errors", CACM 35(10), 1992
 * @see Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003 (transpositions)
 */
export class SlipAutomaton {
  private readonly none = new Int32Array(LONGEST_TOKEN + 1);
  private readonly one = new Int32Array(LONGEST_TOKEN + 1);
  private readonly two = new Int32Array(LONGEST_TOKEN + 1);
  /** Alignments half way through a swap: the next but one letter was read, the next is due. */
  private readonly halfSwap = new Int32Array(LONGEST_TOKEN + 1);
  private readonly halfSwapAfterOne = new Int32Array(LONGEST_TOKEN + 1);
  /** The places whose letter may come next; {@link ANY} where any unit may. */
  private readonly awaited = new Int32Array(LONGEST_TOKEN + 1);
  private slips = 0;
  private complete = 0;
  private all = 0;
  private lastLetter = 0;

  /** @param firstUnit of the terms to come: with another letter in front, two slips would be another word */
  reset(word: QueryWord, firstUnit: number): void {
    this.slips = word.units[0] === firstUnit ? word.slips : Math.min(word.slips, 1);
    this.complete = 1 << word.units.length;
    this.all = this.complete | (this.complete - 1);
    this.lastLetter = this.complete >>> 1;
    this.none[0] = 1;
    this.one[0] = this.slips >= 1 ? 0b11 : 0;
    this.two[0] = this.slips >= 2 ? 0b111 : 0;
    this.awaited[0] = ANY;
  }

  /**
   * Whether a term near enough may go on with this unit behind the first {@link depth}: one look, where {@link step}
   * would come to the same. Most prefixes have no slip left, and of the units that follow them one in ten is awaited.
   */
  mayFollow(depth: number, letters: number): boolean {
    return ((letters | ANY) & (this.awaited[depth] ?? 0)) !== 0;
  }

  /**
   * Reads the unit behind the first {@link depth}.
   *
   * @param letters a bit for each place of the word where this unit stands
   * @returns false when no longer term can be near enough
   */
  step(depth: number, letters: number): boolean {
    const none = this.none[depth] ?? 0;
    const one = this.one[depth] ?? 0;
    const two = this.two[depth] ?? 0;
    const nextNone = ((none & letters) << 1) & this.all;
    let nextOne = 0;
    let nextTwo = 0;
    if (this.slips >= 1) {
      const swapped = ((this.halfSwap[depth] ?? 0) & letters) << 2;
      nextOne = (((one & letters) << 1) | none | (none << 1) | (nextNone << 1) | swapped) & this.all;
    }
    if (this.slips >= 2) {
      const swapped = ((this.halfSwapAfterOne[depth] ?? 0) & letters) << 2;
      nextTwo = (((two & letters) << 1) | one | (one << 1) | (nextOne << 1) | swapped) & this.all;
    }
    const half = this.slips >= 1 ? none & (letters >>> 1) : 0;
    const halfAfterOne = this.slips >= 2 ? one & (letters >>> 1) : 0;
    const next = depth + 1;
    this.none[next] = nextNone;
    this.one[next] = nextOne;
    this.two[next] = nextTwo;
    this.halfSwap[next] = half;
    this.halfSwapAfterOne[next] = halfAfterOne;
    const hasSlipLeft = nextNone !== 0 || (this.slips >= 2 && nextOne !== 0);
    this.awaited[next] = hasSlipLeft ? ANY : nextOne | nextTwo | half | halfAfterOne;
    return (nextNone | nextOne | nextTwo | half | halfAfterOne) !== 0;
  }

  /** Slips between the word and the first {@link depth} units; -1 when there are too many. */
  slipsAt(depth: number): number {
    if ((this.none[depth] ?? 0) & this.complete) return 0;
    if ((this.one[depth] ?? 0) & this.complete) return 1;
    return (this.two[depth] ?? 0) & this.complete ? 2 : -1;
  }

  /**
   * Slips between the word and the units read when the unit just read is the word's last letter (or ends a swap):
   * only then does the word begin what is read. Without this rule every word one letter shorter would begin it too.
   *
   * @param depth units read before the last one
   */
  slipsInPrefix(depth: number, letters: number): number {
    if (letters & this.lastLetter) {
      if ((this.none[depth] ?? 0) & this.lastLetter) return 0;
      if ((this.one[depth] ?? 0) & this.lastLetter) return 1;
    }
    if ((((this.halfSwap[depth] ?? 0) & letters) << 2) & this.complete) return 1;
    if (letters & this.lastLetter && (this.two[depth] ?? 0) & this.lastLetter) return 2;
    return (((this.halfSwapAfterOne[depth] ?? 0) & letters) << 2) & this.complete ? 2 : -1;
  }
}
