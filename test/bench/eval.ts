/**
 * Measures extraction and metadata against news that lies beside the repository: `npm run eval`, and what went wrong by
 * `npm run eval -- --errors speech [--set polnear] [--limit 50] [--type missed|spurious|speaker|extent]` or
 * `npm run eval -- --errors sentences`. Without the data it says so and is content.
 */
import { parseArgs } from 'node:util';
import { knownRows, readCorpora } from './articles/known';
import { FIELDS, scoreMetadata, scoreOfField } from './articles/metadata';
import { type CheckScore, scoreCheckWorthy } from './eval/checkWorthy';
import { speechErrors } from './eval/errors';
import { predict } from './eval/predict';
import { type QuoteRow, readQuotes, readSentences } from './eval/rows';
import { scoreAttributions } from './eval/scorer';
import { scoreSentences } from './eval/sentences';
import { measureSpeed } from './eval/speed';
import { HEADING, line, linesOf, percent } from './eval/table';

const QUOTES = ['polnear', 'gum_news', 'gum_other', 'de_wikinews', 'adaq_cs', 'adaq_ru'];
/** The set that speed is measured on: the largest, in the language that has most rules. */
const SPEED_SET = 'quotes_polnear';
const CHECKS = ['check_claimbuster', 'check_clef2019'];
const SENTENCES = ['sentences_gum_news', 'sentences_gum_written'];
const SENTENCE_AIMS: Readonly<Record<string, readonly [string, string]>> = { sentences_gum_news: ['95.3', '96.5'] };

const { values: options } = parseArgs({
  options: {
    errors: { type: 'string' },
    set: { type: 'string' },
    limit: { type: 'string', default: '40' },
    type: { type: 'string' },
  },
});

if (options.errors === 'sentences') printSentenceErrors();
else if (options.errors !== undefined) printSpeechErrors();
else printTable();

function printTable(): void {
  const missing: string[] = [];
  console.log(HEADING);
  for (const name of SENTENCES) {
    const rows = readSentences(name);
    const [prototype = '', aim = ''] = SENTENCE_AIMS[name] ?? [];
    if (rows) console.log(line(name, 'boundaries F1', percent(scoreSentences(rows).f1), prototype, '', aim));
    else missing.push(name);
  }
  for (const name of QUOTES.map((set) => `quotes_${set}`)) {
    const rows = readQuotes(name);
    if (rows) printQuotes(name, rows);
    else missing.push(name);
  }
  for (const name of CHECKS) {
    const score = scoreCheckWorthy(name);
    if (score) printChecks(name, score);
    else missing.push(name);
  }
  missing.push(...printMetadata());
  if (missing.length > 0) console.log(`\nNot measured, for want of data: ${missing.join(', ')}`);
}

function printQuotes(name: string, rows: readonly QuoteRow[]): void {
  const { extractions } = predict(rows.map((row) => row.text));
  for (const text of linesOf(name, scoreAttributions(name, rows, extractions))) console.log(text);
  if (name === SPEED_SET) printSpeed(rows);
}

function printSpeed(rows: readonly QuoteRow[]): void {
  const { parse, extract, both } = measureSpeed(rows.map((row) => row.text));
  const megas = (perSecond: number) => (perSecond / 1e6).toFixed(1);
  console.log(line('speed, bundled', 'extraction Mchar/s', megas(extract), '3–12', '', '5'));
  console.log(line('', 'parsing Mchar/s', megas(parse)));
  console.log(line('', 'both Mchar/s', megas(both)));
}

function printChecks(name: string, { averagePrecision, f1 }: CheckScore): void {
  console.log(line(name, 'average precision', percent(averagePrecision)));
  console.log(line(name, 'F1', percent(f1), '', '', name === 'check_claimbuster' ? '75' : ''));
}

/** What is read of articles written in the common shapes, a line a field; answers with the corpora that it lacked. */
function printMetadata(): readonly string[] {
  const { found, missing } = readCorpora();
  if (found.size === 0) return missing;
  const { scores } = scoreMetadata(knownRows([...found.values()]));
  for (const field of FIELDS) {
    const { known, right, unwritten, invented } = scoreOfField(scores, field);
    console.log(line('metadata, 300 files', `${field} right`, percent(right / known)));
    if (invented > 0) console.log(line('', `${field} invented`, percent(invented / unwritten)));
  }
  return missing;
}

function printSpeechErrors(): void {
  const name = `quotes_${options.set ?? 'polnear'}`;
  const rows = readQuotes(name);
  if (!rows) {
    console.log(`Not measured, for want of data: ${name}`);
    return;
  }
  const errors = speechErrors(rows, predict(rows.map((row) => row.text)).extractions);
  for (const type of ['missed', 'spurious', 'speaker', 'extent']) {
    const ofType = errors.filter((error) => error.type === type);
    console.log(`\n${type}: ${ofType.length}`);
    if (options.type !== undefined && options.type !== type) continue;
    // Spread over the whole set, so that a few long articles don't fill the list.
    const step = Math.max(1, Math.floor(ofType.length / Number(options.limit)));
    for (let i = 0; i < ofType.length; i += step) console.log(`  ${ofType[i]?.detail ?? ''}`);
  }
}

function printSentenceErrors(): void {
  for (const name of SENTENCES) {
    const errors = scoreSentences(readSentences(name) ?? []).errors;
    console.log(`\n${name}: ${errors.length}`);
    for (const error of errors.slice(0, Number(options.limit))) console.log(`  ${error}`);
  }
}
