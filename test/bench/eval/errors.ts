import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attribution, type Extraction } from '../../../src/core/claim/claim';
import { EVAL_FOLDER, type GoldQuote, type QuoteRow } from './rows';

/** One thing that went wrong, and the class of things it belongs to. */
export interface EvalError {
  readonly type: string;
  readonly detail: string;
}

/** What differs between annotation and extraction among attributions of speech, one by one. */
export function speechErrors(rows: readonly QuoteRow[], extractions: readonly Extraction[]): EvalError[] {
  const isSpeech = speechTest();
  return rows.flatMap((row, i) => rowErrors(row, extractions[i]?.attributions ?? [], isSpeech));
}

type SpeechTest = (quote: { readonly text: string; readonly verb?: string | undefined }) => boolean;

function speechTest(): SpeechTest {
  const path = join(EVAL_FOLDER, 'speech-verbs.txt');
  const verbs = new Set(existsSync(path) ? readFileSync(path, 'utf8').split(/\s+/) : []);
  return ({ text, verb = '' }) =>
    /["“”„«»]|''/.test(text) ||
    /according to/i.test(verb) ||
    verb
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => word !== '' && verbs.has(word));
}

function rowErrors(row: QuoteRow, found: readonly Attribution[], isSpeech: SpeechTest): EvalError[] {
  const open = new Set(found);
  const errors: EvalError[] = [];
  for (const gold of row.quotes) {
    const best = bestMatch(gold, open);
    if (best) open.delete(best);
    if (isSpeech(gold)) errors.push(...differences(row, gold, best));
  }
  for (const spurious of open) {
    const text = row.text.slice(spurious.start, spurious.end);
    if (!isSpeech({ text, verb: spurious.cue.text })) continue;
    errors.push({ type: 'spurious', detail: `${row.id} [${spurious.cue.text}] ${sentenceAround(row.text, spurious)}` });
  }
  return errors;
}

function bestMatch(gold: GoldQuote, open: ReadonlySet<Attribution>): Attribution | undefined {
  let best: Attribution | undefined;
  for (const candidate of open) {
    const share = overlap(gold, candidate) / (gold.end - gold.start);
    if (share > 0.3 && (!best || overlap(gold, candidate) > overlap(gold, best))) best = candidate;
  }
  return best;
}

function differences(row: QuoteRow, gold: GoldQuote, found: Attribution | undefined): EvalError[] {
  const about = `${row.id} [${gold.verb ?? ''}] ${gold.kind ?? ''} S=${gold.speaker ?? ''} «${short(gold.text)}»`;
  if (!found) return [{ type: 'missed', detail: `${about} in ${sentenceAround(row.text, gold)}` }];
  const errors: EvalError[] = [];
  const spans = gold.speaker_spans ?? [];
  const { speaker } = found;
  const isRight = speaker ? spans.some(([start, end]) => overlap({ start, end }, speaker) > 0) : spans.length === 0;
  if (!isRight) errors.push({ type: 'speaker', detail: `${about} found ${speaker?.text ?? '-'}` });
  const shared = overlap(gold, found);
  if (shared / (gold.end - gold.start + found.end - found.start - shared) < 0.5) {
    errors.push({ type: 'extent', detail: `${about} found «${short(row.text.slice(found.start, found.end))}»` });
  }
  return errors;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length <= 160 ? plain : `${plain.slice(0, 80)} … ${plain.slice(-70)}`;
}

function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(Math.max(0, start - 90), start)}⟦${short(text.slice(start, end))}⟧${text.slice(end, end + 60)}`;
}
