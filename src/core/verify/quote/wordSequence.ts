import { type Word } from './readWords';

/** Words in their order with where each stands: what quotations are looked for in. */
export class WordSequence {
  private positions: Map<string, number[]> | undefined;

  constructor(readonly words: readonly Word[]) {}

  /** The indices of a word, rising. */
  indicesOf(norm: string): readonly number[] {
    this.positions ??= indexed(this.words);
    return this.positions.get(norm) ?? NONE;
  }

  normAt(index: number): string | undefined {
    return this.words[index]?.norm;
  }
}

const NONE: readonly number[] = [];

function indexed(words: readonly Word[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  words.forEach(({ norm }, index) => {
    const found = positions.get(norm);
    if (found) found.push(index);
    else positions.set(norm, [index]);
  });
  return positions;
}
