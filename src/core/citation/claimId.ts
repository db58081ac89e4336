import { plainTypography } from '../text/fold';
import { hash32 } from '../text/hash';

/**
 * The id of a claim: 8 hex digits from its citekey and its words, so that two writers who cite one sentence write the same
 * id. Re-typesetting does not change it.
 *
 * @param isTaken true for ids of other claims: then the id gets 4 digits more, until it is free
 */
export function claimId(citekey: string, text: string, isTaken: (id: string) => boolean = () => false): string {
  const meant = `${citekey}\n${plainTypography(text)}`;
  let id = hash32(meant);
  for (let seed = 1; isTaken(id); seed++) id += hash32(meant, seed).slice(0, 4);
  return id;
}
