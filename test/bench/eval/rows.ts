import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Annotated news for measuring, kept beside the repository and never shipped. */
export const EVAL_FOLDER = join(import.meta.dirname, '../../../../shared/eval');

/** Who said what, as a person annotated it; offsets in UTF-16 units. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind?: string;
  readonly speaker?: string;
  readonly speaker_spans?: readonly (readonly [number, number])[];
  readonly verb?: string;
}

export interface QuoteRow {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

export interface SentenceRow {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number] | { readonly start: number; readonly end: number })[];
}

export function dataPath(name: string): string {
  return join(EVAL_FOLDER, 'dev', `${name}.jsonl`);
}

export function readQuotes(name: string): readonly QuoteRow[] | undefined {
  return readRows(name) as readonly QuoteRow[] | undefined;
}

export function readSentences(name: string): readonly SentenceRow[] | undefined {
  return readRows(name) as readonly SentenceRow[] | undefined;
}

/** The rows of a set, or `undefined` where it isn't there. */
function readRows(name: string): readonly unknown[] | undefined {
  const path = dataPath(name);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
