import { type ParsedSidecar } from '../sidecar/parseSidecar';
import { type Candidate } from './candidate';

/**
 * Finds the articles that another program renamed or moved: they left their sidecar behind, and have none. A sidecar
 * belongs to the article whose text its pins were made from, else to the one that would get its citekey anyway; where two
 * fit, to none, for that is the writer's to say.
 *
 * @param sidecars by the URI of their article
 * @returns the URI that the article had, by the one it has now
 */
export function adoptedSidecars(
  candidates: readonly Candidate[],
  sidecars: ReadonlyMap<string, ParsedSidecar>,
): ReadonlyMap<string, string> {
  const uris = new Set(candidates.map(({ uri }) => uri));
  const orphans = [...sidecars].filter(([uri, { sidecar }]) => sidecar !== undefined && !uris.has(uri)).sort();
  const adopted = new Map<string, string>();
  if (orphans.length === 0) return adopted;
  const bare = candidates.filter(({ uri }) => !sidecars.has(uri));
  const byHash = onlyOnes(bare, ({ file }) => file.hash);
  const byKey = onlyOnes(bare, ({ baseKey }) => baseKey);
  for (const [uri, { sidecar }] of orphans) {
    const hashes = [...(sidecar?.pins.values() ?? [])].map(({ articleHash }) => articleHash);
    const found = hashes.map((hash) => byHash.get(hash)).find((each) => each !== undefined);
    const heir = found ?? byKey.get(sidecar?.citekey ?? '');
    if (heir !== undefined && !adopted.has(heir)) adopted.set(heir, uri);
  }
  return adopted;
}

/** URIs by what tells an article; what several share tells none. */
function onlyOnes(candidates: readonly Candidate[], tell: (candidate: Candidate) => string) {
  const found = new Map<string, string | undefined>();
  for (const candidate of candidates) {
    const mark = tell(candidate);
    found.set(mark, found.has(mark) ? undefined : candidate.uri);
  }
  return found;
}
