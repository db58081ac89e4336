import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { type SearchClaim, type SearchSource } from '../../../src/core/search/entry';
import { parseIsoDate } from '../../../src/core/text/partialDate';
import { syntheticCorpus } from './syntheticCorpus';

/** A query and the claim it is meant to find. */
export interface BenchQuery {
  readonly kind: string;
  readonly q: string;
  /** {@link SearchClaim.claimId} of it is this number. */
  readonly target: number;
}

export interface Corpus {
  readonly name: string;
  readonly sources: readonly SearchSource[];
  readonly queries: readonly BenchQuery[];
}

/** Lies beside the repository where there is one; its texts are for measuring only. */
const SHARED = '../shared/search';
const CLAIMS = `${SHARED}/claims-1m.tsv.br`;
const QUERIES = `${SHARED}/queries.json`;

/** The claims to search and queries with known answers: news where they are at hand, else made up from a seed. Run in the project's folder. */
export function corpusOf(size: number, queryFile = QUERIES): Corpus {
  if (!existsSync(CLAIMS) || !existsSync(queryFile)) return syntheticCorpus(size);
  const rows = brotliDecompressSync(readFileSync(CLAIMS)).toString('utf8').split('\n', size);
  const queries = JSON.parse(readFileSync(queryFile, 'utf8')) as BenchQuery[];
  return {
    name: 'news claims (../shared/search)',
    sources: sourcesOf(rows),
    queries: queries.filter(({ target }) => target < size),
  };
}

function sourcesOf(rows: readonly string[]): readonly SearchSource[] {
  const sources = new Map<string, SearchSource & { claims: SearchClaim[] }>();
  rows.forEach((row, number) => {
    const [text = '', speaker, outlet, title, date = '', article = ''] = row.split('\t');
    const issued = parseIsoDate(date);
    const source = sources.get(article) ?? {
      sourceUri: `bench:/${article}`,
      claims: [],
      ...(outlet && { outlet }),
      ...(title && { title }),
      ...(issued && { issued }),
    };
    sources.set(article, source);
    source.claims.push({
      claimId: String(number),
      text,
      kind: 'indirect',
      hasFigure: /\d/.test(text),
      worth: 0.5,
      ...(speaker && { speaker }),
    });
  });
  return [...sources.values()];
}
