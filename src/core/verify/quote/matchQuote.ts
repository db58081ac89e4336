import { type QuotedStretch, type QuotedWord } from './quotePattern';
import { type WordSequence } from './wordSequence';

/** Where a quotation stands in a sequence: each stretch from its first word to behind its last. */
export interface QuoteMatch {
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

/** Words in brackets stand for so many of the source's at the most. */
const INSERTION_REACH = 4;
/** What may be left out between stretches of a few words: the less is quoted, the less may lie between. */
const OMISSION_REACH: readonly (readonly [words: number, reach: number])[] = [
  [4, 600],
  [2, 150],
  [1, 60],
];
/** So short an omission with a `not` in it turns the sentence round. */
const SHORT_OMISSION = 3;

/**
 * The first place where all stretches stand in order, as their joints allow. What turns round what the source says is no
 * match: a figure or a `not` that an insertion replaces, a `not` that a short omission takes out.
 */
export function matchQuote(
  pattern: readonly QuotedStretch[],
  sequence: WordSequence,
  negations: ReadonlySet<string>,
  mayBegin: MayBegin = () => true,
): QuoteMatch | undefined {
  return new Matcher(pattern, sequence, negations, mayBegin).first();
}

/** Whether a quotation may begin with this word of the sequence. */
type MayBegin = (index: number) => boolean;

class Matcher {
  /** Stretches that were looked for from a place on and not found: stretch → indices. */
  private readonly failed = new Map<number, Set<number>>();

  constructor(
    private readonly pattern: readonly QuotedStretch[],
    private readonly sequence: WordSequence,
    private readonly negations: ReadonlySet<string>,
    private readonly mayBegin: MayBegin,
  ) {}

  first(): QuoteMatch | undefined {
    const [first] = this.pattern;
    if (first === undefined) return undefined;
    for (const from of this.startsOf(first.words, 0, this.sequence.words.length)) {
      if (!this.mayBegin(from)) continue;
      const rest = this.from(1, from + first.words.length);
      if (rest) return { stretches: [{ from, to: from + first.words.length }, ...rest] };
    }
    return undefined;
  }

  private from(stretch: number, behind: number): QuoteMatch['stretches'] | undefined {
    const next = this.pattern[stretch];
    if (next === undefined) return [];
    if (this.failed.get(stretch)?.has(behind)) return undefined;
    for (const from of this.startsOf(next.words, behind, behind + this.reachOf(stretch))) {
      if (!this.mayBeLeftOut(next, behind, from) || this.turnsRound(stretch, behind, from)) continue;
      const rest = this.from(stretch + 1, from + next.words.length);
      if (rest) return [{ from, to: from + next.words.length }, ...rest];
    }
    this.failed.set(stretch, (this.failed.get(stretch) ?? new Set()).add(behind));
    return undefined;
  }

  private reachOf(stretch: number): number {
    const next = this.pattern[stretch];
    if (next?.joint === 'insertion') return INSERTION_REACH;
    const fewest = Math.min(next?.words.length ?? 0, this.pattern[stretch - 1]?.words.length ?? 0);
    return OMISSION_REACH.find(([words]) => fewest >= words)?.[1] ?? INSERTION_REACH;
  }

  private mayBeLeftOut({ joint }: QuotedStretch, from: number, to: number): boolean {
    if (joint === 'omission' && to - from > SHORT_OMISSION) return true;
    const words = this.sequence.words.slice(from, to);
    return words.every(({ norm }) => !this.negations.has(norm) && (joint === 'omission' || !/\d/.test(norm)));
  }

  /**
   * Either stretch may stand at several places. Where the nearest are parted by a `not` alone, that is what was left out,
   * whatever stands farther off.
   */
  private turnsRound(stretch: number, behind: number, from: number): boolean {
    const { words = [], joint } = this.pattern[stretch] ?? {};
    const before = this.pattern[stretch - 1]?.words ?? [];
    if (joint !== 'omission') return false;
    const isNegated = (start: number, end: number) =>
      this.sequence.words.slice(start, end).some(({ norm }) => this.negations.has(norm));
    for (let gap = 1; gap <= SHORT_OMISSION; gap++) {
      if (this.standsAt(before, from - gap - before.length)) return isNegated(from - gap, from);
      if (this.standsAt(words, behind + gap)) return isNegated(behind, behind + gap);
    }
    return false;
  }

  /** The places at which these words begin, from `least` up to `most`, found by the rarest of them. */
  private startsOf(words: readonly QuotedWord[], least: number, most: number): number[] {
    const rarest = this.rarestOf(words);
    return rarest.indices.flatMap((index) => {
      const start = index - rarest.offset;
      return start >= least && start <= most && this.standsAt(words, start) ? [start] : [];
    });
  }

  private rarestOf(words: readonly QuotedWord[]): { offset: number; indices: readonly number[] } {
    let best: { offset: number; indices: readonly number[] } | undefined;
    words.forEach(({ norm, isBeginning }, offset) => {
      if (isBeginning) return;
      const indices = this.sequence.indicesOf(norm);
      if (best === undefined || indices.length < best.indices.length) best = { offset, indices };
    });
    return best ?? { offset: 0, indices: this.sequence.words.map((_, index) => index) };
  }

  private standsAt(words: readonly QuotedWord[], start: number): boolean {
    return words.every(({ norm, isBeginning }, offset) => {
      const there = this.sequence.normAt(start + offset);
      return there === norm || (isBeginning === true && there?.startsWith(norm) === true && !this.negations.has(there));
    });
  }
}
