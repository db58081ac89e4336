import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { type Random } from './random';

/** Lies beside the repository where there is one; its texts are for measuring only. */
const CORPORA = new URL('../../../../shared/corpora/', import.meta.url);
/** Articles of each, so that every language has its part. */
const SETS: Readonly<Record<string, number>> = {
  bbc_en: 350,
  reuters21578_en: 250,
  masakhane_en: 200,
  fakenewsnet_en: 100,
  basil_en: 100,
  masakhane_fr: 150,
  gnad10k_de: 150,
  fakenews_es: 150,
  fakebr_true_pt: 150,
};

interface Row {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
}

/** Real news of five languages as a folder of articles; `undefined` where there is none. */
export function newsLibrary(random: Random): SourceLibrary | undefined {
  if (!existsSync(CORPORA)) return undefined;
  const library = new SourceLibrary();
  for (const [name, count] of Object.entries(SETS)) {
    const rows = rowsOf(name);
    for (let i = 0; i < count; i++) add(library, `${name}-${i}`, random.pick(rows));
  }
  library.refresh();
  return library;
}

function rowsOf(name: string): readonly Row[] {
  const lines = gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, CORPORA)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function add(library: SourceLibrary, name: string, { source, title, date, text }: Row): void {
  const head = ['---', `title: ${JSON.stringify(title)}`, `site: ${JSON.stringify(source)}`];
  if (date) head.push(`date: ${JSON.stringify(date)}`);
  const bytes = new TextEncoder().encode(`${[...head, '---'].join('\n')}\n\n${text}\n`);
  library.apply({ kind: 'changed', uri: `file:///news/${name}.txt`, bytes, isNamed: true });
}
