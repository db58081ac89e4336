import { type Boilerplate } from '../article/article';
import { type Candidate } from './candidate';
import { type ListedClaims } from './listedClaims';
import { type Source } from './source';

/** A source of a candidate that has its key. What is large in it is asked of the file, which may unpack it first. */
export function sourceFrom(
  candidate: Candidate,
  citekey: string,
  repeated: readonly Boilerplate[],
  listed: () => ListedClaims,
  claimCount: number,
): Source {
  const { uri, file, sidecar, rulings, annotations, metadata, adoptedFrom } = candidate;
  return {
    uri,
    citekey,
    hash: file.hash,
    encoding: file.encoding,
    glance: file.glance,
    claimCount,
    metadata,
    repeated,
    rulings,
    annotations,
    get article() {
      return file.article;
    },
    get lines() {
      return file.lines;
    },
    get claims() {
      return listed().claims;
    },
    get unlisted() {
      return listed().unlisted;
    },
    get asides() {
      return file.extraction.asides;
    },
    get attributions() {
      return file.extraction.attributions;
    },
    get stances() {
      return file.extraction.stances;
    },
    ...(sidecar?.sidecar === undefined ? {} : { sidecar: sidecar.sidecar }),
    ...(adoptedFrom === undefined ? {} : { adoptedFrom }),
  };
}
