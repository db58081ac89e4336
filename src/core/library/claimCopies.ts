import { hash32 } from '../text/hash';
import { plainTypography } from '../text/fold';
import { type Claim, type Source } from './source';

/**
 * Which claims are the same sentence: a wire story stands in many outlets. Sources are kept by the hashes of their claims'
 * words, as numbers are smaller than sentences; two sentences with one hash are told apart when somebody asks.
 */
export class ClaimCopies {
  private readonly byHash = new Map<number, readonly Source[]>();
  /** Of each source those of its listed claims, in order: claims of other words need not be looked at. */
  private readonly hashes = new Map<Source, readonly number[]>();

  /** @param hashes of its listed claims, see {@link copyHashes} */
  add(source: Source, hashes: readonly number[]): void {
    this.hashes.set(source, hashes);
    for (const hash of hashes) {
      const others = this.byHash.get(hash);
      if (others === undefined) this.byHash.set(hash, [source]);
      else if (!others.includes(source)) this.byHash.set(hash, [...others, source]);
    }
  }

  /** Takes back what {@link add} was given. */
  remove(source: Source): void {
    for (const hash of this.hashes.get(source) ?? []) {
      const left = (this.byHash.get(hash) ?? []).filter((other) => other !== source);
      if (left.length > 0) this.byHash.set(hash, left);
      else this.byHash.delete(hash);
    }
    this.hashes.delete(source);
  }

  /** The listed claims with the same words, this one among them; in no order. */
  of(claim: Claim): readonly Claim[] {
    const words = wordsOf(claim);
    const hash = hashOf(words);
    const sources = this.byHash.get(hash) ?? [];
    return sources.flatMap((source) => {
      const hashes = this.hashes.get(source) ?? [];
      return source.claims.filter((other, at) => hashes[at] === hash && wordsOf(other) === words);
    });
  }
}

/** What {@link ClaimCopies} knows claims by. */
export function copyHashes(claims: readonly Claim[]): readonly number[] {
  return claims.map((claim) => hashOf(wordsOf(claim)));
}

function hashOf(words: string): number {
  return Number.parseInt(hash32(words), 16);
}

function wordsOf({ words }: Claim): string {
  return plainTypography(words);
}
