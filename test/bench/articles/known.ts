import { CORPORA, type KnownArticle, readCorpus } from './corpora';
import { randomFrom, sampleOf } from './random';

/** Two people who run a measure read the same sample. */
const SEED = 20;
const ROWS = 300;
/** Enough of the largest corpora for every measure. */
const MOST_ARTICLES = 2500;

/** The corpora that lie beside the repository by their names, and the names of those that don't. */
export function readCorpora(): {
  readonly found: ReadonlyMap<string, readonly KnownArticle[]>;
  readonly missing: readonly string[];
} {
  const found = new Map<string, readonly KnownArticle[]>();
  for (const name of CORPORA) {
    const articles = readCorpus(name, MOST_ARTICLES);
    if (articles) found.set(name, articles);
  }
  return { found, missing: CORPORA.filter((name) => !found.has(name)) };
}

/** 300 rows that know their metadata, about as many of each corpus. */
export function knownRows(corpora: readonly (readonly KnownArticle[])[], seed = SEED): readonly KnownArticle[] {
  const random = randomFrom(seed);
  const share = Math.ceil((ROWS * 2) / corpora.length);
  return sampleOf(
    corpora.flatMap((articles) => sampleOf(articles.filter(isWellKnown), share, random)),
    ROWS,
    random,
  );
}

/** Rows that know little of their article measure little. */
function isWellKnown({ title, outlet, authors, issued, url }: KnownArticle): boolean {
  return [title, outlet, authors, issued, url].filter((value) => value !== undefined).length >= 3;
}
