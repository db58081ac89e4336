import { FIRST_UNSPACED } from '../closeness';

/** Letters from the root on that a node stands for at most. */
export const TOP_DEPTH = 3;

/**
 * The first letters of a vocabulary's terms as a trie in preorder, as far as scripts with spaces go: a walk leaves most
 * terms behind there, and here that is one look at a small array.
 */
export interface TrieTop {
  /** The letter of each node, and how many letters it stands for. */
  readonly units: Uint16Array;
  readonly depths: Uint8Array;
  /** The first node behind each that is not below it. */
  readonly next: Uint32Array;
  /** The first term below each node, and behind the last node the first that is below none. */
  readonly terms: Uint32Array;
  /** Where in the vocabulary's units the first letter of that term would stand, were all of it stored. */
  readonly begins: Uint32Array;
}

/** Of a vocabulary's arrays those that spell its terms. */
interface Spelling {
  readonly units: Uint16Array;
  readonly stored: Uint8Array;
  readonly shared: Uint8Array;
}

/** @param blockMask tells the terms that are stored whole: no bit of it is set in their numbers */
export function trieTopOf(spelling: Spelling, blockMask: number): TrieTop {
  let size = 0;
  eachTopTerm(spelling, blockMask, (_, kept, length) => (size += length - kept));
  const units = new Uint16Array(size);
  const depths = new Uint8Array(size);
  const terms = new Uint32Array(size + 1);
  const begins = new Uint32Array(size);
  let node = 0;
  terms[size] = eachTopTerm(spelling, blockMask, (term, kept, length, begin) => {
    for (let depth = kept; depth < length; depth++, node++) {
      units[node] = spelling.units[begin + depth] ?? 0;
      depths[node] = depth + 1;
      terms[node] = term;
      begins[node] = begin;
    }
  });
  return { units, depths, next: nextOf(depths), terms, begins };
}

/**
 * Calls {@link visit} for each term whose first letters are not all those of the one before.
 *
 * @returns the first term behind those that the top is for
 */
function eachTopTerm(
  { units, stored, shared }: Spelling,
  blockMask: number,
  visit: (term: number, kept: number, length: number, begin: number) => void,
): number {
  let at = 0;
  let term = 0;
  for (; term < stored.length; term++) {
    const own = stored[term] ?? 0;
    const kept = shared[term] ?? 0;
    const isWhole = (term & blockMask) === 0;
    const begin = isWhole ? at : at - kept;
    at += own;
    if (kept >= TOP_DEPTH) continue;
    if (kept === 0 && (units[begin] ?? 0) >= FIRST_UNSPACED) break;
    visit(term, kept, Math.min(TOP_DEPTH, isWhole ? own : own + kept), begin);
  }
  return term;
}

/** Read from behind: of each depth the node that was met last. */
function nextOf(depths: Uint8Array): Uint32Array {
  const next = new Uint32Array(depths.length);
  const last = new Uint32Array(TOP_DEPTH + 1).fill(depths.length);
  for (let node = depths.length - 1; node >= 0; node--) {
    const depth = depths[node] ?? 0;
    next[node] = last[depth] ?? 0;
    for (let deeper = depth; deeper <= TOP_DEPTH; deeper++) last[deeper] = node;
  }
  return next;
}
