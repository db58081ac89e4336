import { type SearchClaim } from './entry';
import { type ClaimTrait } from './queryFilter';

export function hasTrait(entry: SearchClaim, trait: ClaimTrait): boolean {
  switch (trait) {
    case 'quote':
      return entry.kind === 'direct' || entry.kind === 'mixed';
    case 'figure':
      return entry.hasFigure;
  }
}
