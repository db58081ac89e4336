import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Extraction } from '../../../src/core/claim/claim';
import { EVAL_FOLDER, type QuoteRow, dataPath } from './rows';

/** What the scorer says of one subset by one measure. */
export interface Measured {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly speakerAccuracy: number;
}

/** By subset (`speech`), then by measure (`F1@.3`). */
export type Scores = Readonly<Record<string, Readonly<Record<string, Measured>>>>;

/** Scores attributions with the scorer that lies beside the data. */
export function scoreAttributions(set: string, rows: readonly QuoteRow[], extractions: readonly Extraction[]): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'newscite-eval-'));
  try {
    const predictions = join(folder, 'predictions.jsonl');
    writeFileSync(predictions, rows.map((row, i) => JSON.stringify(predictionOf(row, extractions[i]))).join('\n'));
    const scorer = join(EVAL_FOLDER, 'score-attributions.mjs');
    const output = execFileSync(process.execPath, [scorer, dataPath(set), predictions, '--json'], { encoding: 'utf8' });
    return JSON.parse(output) as Scores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `newscite extract --json` prints as attributions. */
function predictionOf(row: QuoteRow, extraction: Extraction | undefined) {
  const attributions = [...(extraction?.attributions ?? []), ...(extraction?.stances ?? [])].map(
    ({ start, end, kind, cue, speaker }) => ({
      start,
      end,
      kind,
      cue: cue.text,
      ...(speaker && { speaker: { start: speaker.start, end: speaker.end } }),
    }),
  );
  return { id: row.id, attributions };
}
