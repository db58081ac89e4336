import { type QuotedStretch, type QuotedWord } from './quotePattern';
import { type WordSequence } from './wordSequence';

/** One place at which a quotation differs from the source; ranges of words, either may be empty. */
export interface WordChange {
  /** In the quotation's words. */
  readonly quoted: { readonly from: number; readonly to: number };
  /** In the sequence's. */
  readonly source: { readonly from: number; readonly to: number };
}

/** The stretch of a source that is most like a quotation. */
export interface NearestWords {
  readonly quoted: readonly QuotedWord[];
  readonly source: { readonly from: number; readonly to: number };
  readonly changes: readonly WordChange[];
  /** Share of the quotation's words that stand there, 0–1. */
  readonly likeness: number;
}

/** Beyond this many words a quotation is compared by its beginning. */
const LONGEST = 300;
/** Cheaper than a word too many: at a joint, where words are passed over for nothing, a wrong word is still a wrong word. */
const SUBSTITUTION = 0.875;

/**
 * The place in a sequence that shares most words in order with the quotation, and how the two differ. Candidates are the
 * diagonals on which most of its rarer words lie; the best is aligned word by word (Sellers 1980). What an omission or
 * insertion stands for costs nothing.
 */
export function nearestWords(pattern: readonly QuotedStretch[], sequence: WordSequence): NearestWords | undefined {
  const quoted = pattern.flatMap(({ words }) => words).slice(0, LONGEST);
  const joints = jointsOf(pattern);
  const start = likeliestStart(quoted, sequence);
  if (start === undefined) return undefined;
  const slack = 12 + Math.floor(quoted.length / 3);
  const reach = joints.size > 0 ? quoted.length + joints.size * 40 : quoted.length;
  const from = Math.max(0, start - slack);
  const to = Math.min(sequence.words.length, start + reach + slack);
  return aligned(quoted, joints, sequence, from, to);
}

/** Indices of quoted words before which words of the source may be passed over. */
function jointsOf(pattern: readonly QuotedStretch[]): ReadonlySet<number> {
  const found = new Set<number>();
  let index = 0;
  for (const { words, joint } of pattern) {
    if (joint !== undefined) found.add(index);
    index += words.length;
  }
  return found;
}

/** Where the quotation would begin if its words stood in the source one for one, by the votes of its words. */
function likeliestStart(quoted: readonly QuotedWord[], sequence: WordSequence): number | undefined {
  const votes = new Map<number, number>();
  quoted.forEach(({ norm }, offset) => {
    const indices = sequence.indicesOf(norm);
    for (const index of indices) {
      const bucket = Math.floor((index - offset) / 4);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / indices.length + 0.25);
    }
  });
  let best: { bucket: number; weight: number } | undefined;
  for (const [bucket, own] of votes) {
    const weight = own + (votes.get(bucket + 1) ?? 0);
    if (best === undefined || weight > best.weight) best = { bucket, weight };
  }
  return best && Math.max(0, best.bucket * 4);
}

/** Semi-global alignment: the quotation as a whole, any stretch of the source. */
function aligned(
  quoted: readonly QuotedWord[],
  joints: ReadonlySet<number>,
  sequence: WordSequence,
  from: number,
  to: number,
): NearestWords {
  const width = to - from + 1;
  const costs = new Float32Array((quoted.length + 1) * width);
  const cost = (row: number, column: number) => costs[row * width + column] ?? Infinity;
  for (let row = 1; row <= quoted.length; row++) {
    const word = quoted[row - 1];
    costs[row * width] = row;
    for (let column = 1; column < width; column++) {
      const isSame = isLike(word, sequence.normAt(from + column - 1));
      costs[row * width + column] = Math.min(
        cost(row - 1, column - 1) + (isSame ? 0 : SUBSTITUTION),
        cost(row - 1, column) + 1,
        cost(row, column - 1) + (joints.has(row) ? 0 : 1),
      );
    }
  }
  return traced(quoted, joints, sequence, from, width, cost);
}

function traced(
  quoted: readonly QuotedWord[],
  joints: ReadonlySet<number>,
  sequence: WordSequence,
  from: number,
  width: number,
  cost: (row: number, column: number) => number,
): NearestWords {
  let row = quoted.length;
  let column = 0;
  for (let other = 1; other < width; other++) if (cost(row, other) < cost(row, column)) column = other;
  const end = from + column;
  const steps: Step[] = [];
  const step = (rows: number, columns: number, kind: Step['kind']) => {
    row -= rows;
    column -= columns;
    steps.unshift({
      kind,
      quoted: { from: row, to: row + rows },
      source: { from: from + column, to: from + column + columns },
    });
  };
  while (row > 0) {
    const here = cost(row, column);
    const isSame = column > 0 && isLike(quoted[row - 1], sequence.normAt(from + column - 1));
    if (column > 0 && here === cost(row - 1, column - 1) + (isSame ? 0 : SUBSTITUTION))
      step(1, 1, isSame ? 'same' : 'change');
    else if (here === cost(row - 1, column) + 1) step(1, 0, 'change');
    else step(0, 1, joints.has(row) ? 'passed' : 'change');
  }
  const same = steps.filter(({ kind }) => kind === 'same').length;
  return {
    quoted,
    source: { from: from + column, to: end },
    changes: changesIn(steps),
    likeness: same / quoted.length,
  };
}

/** One step of an alignment: a pair of words, or a word that the other side lacks. */
interface Step extends WordChange {
  readonly kind: 'same' | 'change' | 'passed';
}

/** Changes that follow each other are one. */
function changesIn(steps: readonly Step[]): WordChange[] {
  const changes: WordChange[] = [];
  steps.forEach(({ kind, quoted, source }, index) => {
    if (kind !== 'change') return;
    const before = steps[index - 1]?.kind === 'change' ? changes.pop() : undefined;
    changes.push({
      quoted: { from: before?.quoted.from ?? quoted.from, to: quoted.to },
      source: { from: before?.source.from ?? source.from, to: source.to },
    });
  });
  return changes;
}

function isLike(word: QuotedWord | undefined, norm: string | undefined): boolean {
  if (word === undefined || norm === undefined) return false;
  return word.norm === norm || (word.isBeginning === true && norm.startsWith(word.norm));
}
