import { type Citation } from '../citation/citation';
import { type Resolution } from './resolution';

/** A name in running text that is like no key may as well be a person's handle. */
export function isDoubtfulMention(citation: Citation, resolution: Resolution): boolean {
  const isBare = citation.mode === 'narrative' && citation.locator === undefined && citation.claimId === undefined;
  return isBare && resolution.kind === 'unknownSource' && resolution.nearest.length === 0;
}
