import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An article whose metadata is known; a field that its corpus doesn't know is absent. */
export interface KnownArticle {
  readonly corpus: string;
  /** Within its corpus; some name the event or the topic in it. */
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  /** ISO, a whole day. */
  readonly issued?: string;
  readonly url?: string;
}

/** Lie beside the repository where there are any; for measuring only. */
const SHARED = new URL('../../../../shared/corpora/', import.meta.url);

export const CORPORA = [
  'basil_en',
  'bbc_en',
  'fakenewsnet_en',
  'masakhane_en',
  'reuters21578_en',
  'gnad10k_de',
  'fakenews_es',
  'masakhane_fr',
  'fakebr_true_pt',
] as const;

/** A corpus, or its first articles; `undefined` where it is not at hand. */
export function readCorpus(name: string, limit = Infinity): readonly KnownArticle[] | undefined {
  const file = new URL(`${name}.jsonl.gz`, SHARED);
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.slice(0, limit).map((line) => articleOf(name, JSON.parse(line) as Row));
}

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly source?: string | null;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | number | null;
  readonly url?: string | null;
}

function articleOf(corpus: string, row: Row): KnownArticle {
  const title = row.title?.replace(/\s+/g, ' ').trim();
  const outlet = outletOf(row.source ?? '');
  const authors = authorsOf(row.author ?? '');
  const issued = dayOf(row.date);
  const url = [row.url, row.source]
    .map((text) => text?.trim())
    .find((text) => /^https?:\/\/\S+\/\S+$/.test(text ?? ''));
  return {
    corpus,
    id: row.id,
    lang: row.lang,
    text: unmasked(row.text.trim()),
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(authors.length > 0 && { authors }),
    ...(issued && { issued }),
    ...(url && { url }),
  };
}

/** One corpus has masks for its figures and addresses, which no news has. */
function unmasked(text: string): string {
  return text
    .replaceAll('*NUMBER*', '7')
    .replaceAll('*PHONE*', '555-0123')
    .replaceAll('*URL*', 'https://news.example/7');
}

const OUTLETS: Readonly<Record<string, string>> = { nyt: 'The New York Times', fox: 'Fox News', hpo: 'HuffPost' };

/** A source that is a web address names no outlet as a reader would. */
function outletOf(source: string): string | undefined {
  const name = OUTLETS[source] ?? source.replace(/\/.*$/, '').trim();
  return name === '' || /^https?:/.test(name) ? undefined : name;
}

/** `['Jane Doe', 'John Roe']`, as one corpus has them, or a plain name. */
function authorsOf(written: string): readonly string[] {
  const listed = [...written.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  const names = /^\s*\[/.test(written) ? listed : [written.replace(/^\s*Por\s+/, '').trim()];
  return names.filter((name) => /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3}$/u.test(name)).slice(0, 3);
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** Milliseconds, `26-FEB-1987 …`, `22/12/2017 …` and ISO days. */
function dayOf(date: string | number | null | undefined): string | undefined {
  if (date === null || date === undefined || date === '') return undefined;
  if (typeof date === 'number') return new Date(date).toISOString().slice(0, 10);
  const [, day = '', month = '', year] = /(\d{1,2})[-/](\w{2,3})[-/](\d{4})/.exec(date) ?? [];
  if (year === undefined) return /^\d{4}-\d{2}-\d{2}/.exec(date.trim())?.[0];
  const number = MONTHS.includes(month) ? String(MONTHS.indexOf(month) + 1) : month;
  return `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
