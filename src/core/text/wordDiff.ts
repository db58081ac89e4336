/** A run of words that two texts share, or that only the older or the newer one has. */
export interface DiffPart {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** Longer texts are not told word by word: the table of the comparison grows with the product of their lengths. */
const MOST_WORDS = 400;

/**
 * What became of a text, word by word (a longest common subsequence): `the gate [old: may] [new: will] close`. Of texts
 * without spaces between their words, character by character.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > MOST_WORDS || now.length > MOST_WORDS)
    return [
      { kind: 'old', text: before },
      { kind: 'new', text: after },
    ];
  return walked(old, now, commonLengths(old, now));
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Each with the white space behind it. */
function wordsOf(text: string): readonly string[] {
  return (UNSPACED.test(text) ? text.match(/\S\s*/gu) : text.match(/\S+\s*/g)) ?? [];
}

/** In `[i][j]` how many words the texts from `i` and `j` on have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const isSame = old[i]?.trim() === now[j]?.trim();
      const best = isSame ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
      lengths[i]?.fill(best, j, j + 1);
    }
  }
  return lengths;
}

function at(lengths: readonly Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function walked(old: readonly string[], now: readonly string[], lengths: readonly Uint16Array[]): readonly DiffPart[] {
  const parts: { kind: DiffPart['kind']; text: string }[] = [];
  const put = (kind: DiffPart['kind'], word = '') => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += word;
    else parts.push({ kind, text: word });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i]?.trim() === now[j]?.trim()) {
      put('same', now[j]);
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1)))
      put('old', old[i++]);
    else put('new', now[j++]);
  }
  return parts;
}
