import { CitekeyPool } from '../citation/citekey';
import { type Problem } from '../text/problem';
import { type Candidate } from './candidate';
import { fileNameOf } from './fileChange';

export interface CitekeyAssignment {
  /** By URI. */
  readonly keys: ReadonlyMap<string, string>;
  /** By URI, where a sidecar asks for a key that another has. */
  readonly problems: ReadonlyMap<string, Problem>;
}

/**
 * Gives every article its key. Fixed keys go first, so that a new article never takes one that was cited; the rest
 * follow by URI, so that the same folder gets the same keys in whatever order it was read.
 *
 * @param candidates sorted by URI
 */
export function assignCitekeys(
  candidates: readonly Pick<Candidate, 'uri' | 'fixedKey' | 'baseKey'>[],
): CitekeyAssignment {
  const keys = new Map<string, string>();
  const problems = new Map<string, Problem>();
  const owners = new Map<string, string>();
  for (const { uri, fixedKey } of candidates) {
    if (fixedKey === undefined) continue;
    const owner = owners.get(fixedKey);
    if (owner === undefined) {
      owners.set(fixedKey, uri);
      keys.set(uri, fixedKey);
    } else {
      problems.set(uri, duplicateKey(fixedKey, owner));
    }
  }
  const pool = new CitekeyPool(owners.keys());
  for (const { uri, baseKey } of candidates) {
    if (!keys.has(uri)) keys.set(uri, pool.take(baseKey));
  }
  return { keys, problems };
}

function duplicateKey(key: string, owner: string): Problem {
  return {
    code: 'duplicate-citekey',
    severity: 'error',
    message: `Its sidecar asks for the citekey “${key}”, which ${fileNameOf(owner)} already has. Until one of the two sidecars is changed, this article goes by another key.`,
  };
}
