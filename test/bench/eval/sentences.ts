import { splitSentences } from '../../../src/core/claim/sentence/splitSentences';
import { languageOf } from '../../../src/core/claim/language/languages';
import { type SentenceRow } from './rows';

/** How well sentence ends inside paragraphs are found; a paragraph's own end is no merit. */
export interface SentenceScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Boundaries set or missed wrongly, with the words around them. */
  readonly errors: readonly string[];
}

export function scoreSentences(rows: readonly SentenceRow[]): SentenceScore {
  const errors: string[] = [];
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const row of rows) {
    const gold = goldEnds(row);
    const found = foundEnds(row.text);
    for (const end of found) {
      if (gold.delete(end)) right++;
      else {
        wrong++;
        errors.push(`split  ${around(row.text, end)}`);
      }
    }
    missed += gold.size;
    for (const end of gold) errors.push(`missed ${around(row.text, end)}`);
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), errors };
}

function goldEnds({ text, sentences }: SentenceRow): Set<number> {
  const inside = paragraphsOf(text);
  const ends = sentences.map((sentence) => trimmedEnd(text, 'end' in sentence ? sentence.end : sentence[1]));
  return new Set(ends.filter((end) => inside.some((paragraph) => paragraph.start < end && end < paragraph.end)));
}

function foundEnds(text: string): number[] {
  const english = languageOf('en');
  return paragraphsOf(text).flatMap((paragraph) =>
    splitSentences(text, paragraph, english)
      .map(({ end }) => end)
      .filter((end) => end < paragraph.end),
  );
}

function paragraphsOf(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/g), (match) => ({
    start: match.index,
    end: trimmedEnd(text, match.index + match[0].length),
  }));
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function around(text: string, end: number): string {
  return JSON.stringify(`${text.slice(Math.max(0, end - 40), end)} | ${text.slice(end, end + 30).trim()}`);
}
