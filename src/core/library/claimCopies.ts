import { hash32 } from '../text/hash';
import { plainTypography } from '../text/fold';
import { type Claim } from './source';

/**
 * Which claims are the same sentence: a wire story stands in many outlets. Claims are kept by a hash of their words, as
 * numbers are smaller than sentences; two sentences with one hash are told apart when somebody asks.
 */
export class ClaimCopies {
  private readonly byHash = new Map<number, readonly Claim[]>();

  add(claims: readonly Claim[]): void {
    for (const claim of claims) {
      const hash = hashOf(claim);
      this.byHash.set(hash, [...(this.byHash.get(hash) ?? []), claim]);
    }
  }

  /** @param claims as they were added */
  remove(claims: readonly Claim[]): void {
    for (const claim of claims) {
      const hash = hashOf(claim);
      const left = (this.byHash.get(hash) ?? []).filter((other) => other !== claim);
      if (left.length > 0) this.byHash.set(hash, left);
      else this.byHash.delete(hash);
    }
  }

  clear(): void {
    this.byHash.clear();
  }

  /** The claims with the same words, this one among them; in no order. */
  of(claim: Claim): readonly Claim[] {
    const words = wordsOf(claim);
    return (this.byHash.get(hashOf(claim)) ?? []).filter((other) => wordsOf(other) === words);
  }
}

function hashOf(claim: Claim): number {
  return Number.parseInt(hash32(wordsOf(claim)), 16);
}

function wordsOf({ words }: Claim): string {
  return plainTypography(words);
}
