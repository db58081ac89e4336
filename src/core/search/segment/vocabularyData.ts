/** Terms in a block; the first of each is stored whole, so that a search can begin there. */
export const BLOCK = 16;
export const BLOCK_BITS = 4;
export const BLOCK_MASK = BLOCK - 1;
/** The most that a length in a byte can be. */
export const LARGEST = 255;

/** The arrays of a {@link Vocabulary}, as they are kept on disk. */
export interface VocabularyData {
  /** What each term does not share with the one before it, one behind the other; of the first of a block all of it. */
  readonly units: Uint16Array;
  /** How many units each term has in {@link units}. */
  readonly stored: Uint8Array;
  /** How many units each term shares with the one before. */
  readonly shared: Uint8Array;
  /** Where each block begins in {@link units}. */
  readonly blockOffsets: Uint32Array;
  /** The least that a term of a block shares with the one before: a block can be skipped by it. */
  readonly blockShared: Uint8Array;
  /** The least of as many blocks as a block has terms. */
  readonly groupShared: Uint8Array;
}
