/**
 * Measures how articles are read: `npm run eval:articles`. Metadata of articles written in the common shapes, the speed, and
 * a sample of sentences with their verdicts in out/sentences-*.txt for a person to read. `-- --errors` prints what was read
 * wrongly, `-- --seed 21` reads another sample. Needs the corpora that lie beside the repository, and says which it lacked.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { FIELDS, type FieldScore, scoreMetadata } from './articles/metadata';
import { knownRows, readCorpora } from './articles/known';
import { type Judged, judgedSample } from './articles/sentences';
import { SHAPES } from './articles/shapes';
import { unitsPerSecond } from './articles/speed';

const SENTENCES = 200;
const OUT = new URL('../../out/', import.meta.url);

const { values: options } = parseArgs({
  options: { errors: { type: 'boolean', default: false }, seed: { type: 'string', default: '20' } },
});
const SEED = Number(options.seed);

const { found, missing } = readCorpora();
if (found.size > 0) {
  printMetadata();
  writeSamples();
  printSpeed();
}
if (missing.length > 0) console.log(`\nNot measured, for want of data: ${missing.join(', ')}`);

function printMetadata(): void {
  const { scores, errors } = scoreMetadata(knownRows([...found.values()], SEED));
  console.log(cells('metadata', ...FIELDS));
  for (const { name } of SHAPES) {
    const row = scores.get(name);
    console.log(cells(name, ...FIELDS.map((field) => scoreText(row?.get(field)))));
  }
  if (options.errors) for (const error of errors) console.log(JSON.stringify(error));
}

/** `57/60 +1`: right of those that were written, and how many were read where none was. */
function scoreText(score: FieldScore | undefined): string {
  if (!score) return '-';
  const invented = score.invented > 0 ? ` +${score.invented}` : '';
  return score.known === 0 ? `-${invented}` : `${score.right}/${score.known}${invented}`;
}

function writeSamples(): void {
  mkdirSync(OUT, { recursive: true });
  console.log(`\n${cells('sentences', 'claims', 'blocks out')}`);
  const all = [...found.values()].flat();
  for (const lang of new Set(all.map((article) => article.lang))) {
    const sample = judgedSample(
      all.filter((article) => article.lang === lang),
      SENTENCES,
      SEED,
    );
    const text = [...sample.all.map(judgedLine), '', 'SORTED OUT', ...sample.dropped.map(judgedLine)].join('\n');
    writeFileSync(new URL(`sentences-${lang}.txt`, OUT), `${text}\n`);
    console.log(cells(lang, String(sample.claims), String(sample.blocks)));
  }
}

function judgedLine({ verdict, text, corpus }: Judged, index: number): string {
  return `${String(index + 1).padStart(3)} ${verdict.padEnd(13)} ${corpus.padEnd(16)} ${text.replace(/\s+/g, ' ')}`;
}

function printSpeed(): void {
  console.log(`\n${cells('speed', 'Mchar/s')}`);
  for (const [name, articles] of found) console.log(cells(name, (unitsPerSecond(articles) / 1e6).toFixed(1)));
  console.log(cells('all', (unitsPerSecond([...found.values()].flat()) / 1e6).toFixed(1)));
}

function cells(...texts: readonly string[]): string {
  return texts.map((text, index) => (index === 0 ? text.padEnd(18) : text.padStart(12))).join('');
}
