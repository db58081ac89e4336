import { SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { type KnownArticle, readCorpus } from '../articles/corpora';
import { type Random } from './random';

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

/** Real news of five languages as a folder of articles; `undefined` where there is none. */
export function newsLibrary(random: Random): SourceLibrary | undefined {
  const library = new SourceLibrary();
  for (const [name, count] of Object.entries(SETS)) {
    const rows = readCorpus(name);
    if (rows === undefined) return undefined;
    for (let i = 0; i < count; i++) add(library, `${name}-${i}`, random.pick(rows));
  }
  library.refresh();
  return library;
}

function add(library: SourceLibrary, name: string, { outlet, title, issued, text }: KnownArticle): void {
  const fields = { title, site: outlet, date: issued };
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field}: ${JSON.stringify(value)}`],
  );
  const bytes = new TextEncoder().encode(['---', ...lines, '---', '', text, ''].join('\n'));
  library.apply({ kind: 'changed', uri: `file:///news/${name}.txt`, bytes, isNamed: true });
}
