import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { type SearchEntry } from '../../src/core/search/entry';
import { parseIsoDate } from '../../src/core/text/partialDate';
import { syntheticCorpus } from './syntheticCorpus';

/** A query and the claim it is meant to find. */
export interface BenchQuery {
  readonly kind: string;
  readonly q: string;
  /** {@link SearchEntry.claimId} of it is this number. */
  readonly target: number;
}

export interface Corpus {
  readonly name: string;
  readonly entries: readonly SearchEntry[];
  readonly queries: readonly BenchQuery[];
}

/** Lies beside the repository where there is one; its texts are for measuring only. */
const SHARED = new URL('../../../shared/search/', import.meta.url);
const CLAIMS = new URL('claims-1m.tsv.br', SHARED);
const QUERIES = new URL('queries.json', SHARED);

/** The claims to search and queries with known answers: news where they are at hand, else made up from a seed. */
export function corpusOf(size: number): Corpus {
  if (!existsSync(CLAIMS) || !existsSync(QUERIES)) return syntheticCorpus(size);
  const rows = brotliDecompressSync(readFileSync(CLAIMS)).toString('utf8').split('\n', size);
  const queries = JSON.parse(readFileSync(QUERIES, 'utf8')) as BenchQuery[];
  return {
    name: 'news claims (../shared/search)',
    entries: rows.map(entryOf),
    queries: queries.filter(({ target }) => target < size),
  };
}

function entryOf(row: string, number: number): SearchEntry {
  const [text = '', speaker, outlet, title, date = '', article = ''] = row.split('\t');
  const issued = parseIsoDate(date);
  return {
    claimId: String(number),
    sourceUri: `bench:/${article}`,
    text,
    kind: 'indirect',
    hasFigure: /\d/.test(text),
    worth: 0.5,
    ...(speaker && { speaker }),
    ...(outlet && { outlet }),
    ...(title && { title }),
    ...(issued && { issued }),
  };
}
