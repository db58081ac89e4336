import { overlapping } from '../../text/orderedRanges';
import { contains, overlapOf, shifted, textOf, type TextRange, trimmed } from '../../text/range';
import { replaced } from '../../text/replaced';
import { type CheckContext, type CheckedPassage } from '../../verify/checkContext';
import { type CheckedCitation, shiftedCitations } from '../../verify/citedSentence';
import { citationsOfStretch } from '../../verify/draft/citedPlaces';
import { type DraftPassage } from '../../verify/draft/draftPassage';
import { type DraftSentence } from '../../verify/draft/draftSentence';
import { type SheetFinding, type StatedFact } from './sheet';
import { unprovenFigures } from './unprovenFigures';
import { unprovenNames } from './unprovenNames';

/** A sentence of a draft, cited or not. */
export interface StatedSentence {
  /** In the draft. */
  readonly range: TextRange;
  readonly text: string;
  readonly states: readonly StatedFact[];
  readonly citations: readonly CheckedCitation[];
  /** What of it nothing cited has. */
  readonly unproven: readonly SheetFinding[];
}

/** Every sentence of a draft, in its order; headings only where they cite. */
export function statedSentences({ passages }: CheckContext): readonly StatedSentence[] {
  return passages.flatMap(({ start, checked }) =>
    checked.reading.sentences.flatMap((inside) => placed(statedSentence(checked, inside), start) ?? []),
  );
}

function placed(stated: StatedSentence | undefined, by: number): StatedSentence | undefined {
  return (
    stated && {
      ...stated,
      range: shifted(stated.range, by),
      citations: shiftedCitations(stated.citations, by),
      unproven: stated.unproven.map((finding) => ({ ...finding, range: shifted(finding.range, by) })),
    }
  );
}

function statedSentence(checked: CheckedPassage, inside: TextRange): StatedSentence | undefined {
  const { passage, reading } = checked;
  const range = trimmed(passage.words, inside);
  const citations = citationsOf(checked, inside, range);
  if (passage.kind === 'heading' && citations.length === 0) return undefined;
  const text = readableText(passage, inside);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const isQuoting = reading.quotations.some((quotation) => overlapOf(quotation.range, inside) > 0);
  const states = statedFacts(reading.sentenceAt(inside), isQuoting);
  const unproven = [...unprovenFigures(checked, range), ...unprovenNames(checked, range)];
  return { range, text, citations, states, unproven };
}

/** What is quoted on is cited where the quotation ends; a block quote is cited by the words around it, too. */
function citationsOf(
  { passage, reading, bySentence, quotations }: CheckedPassage,
  inside: TextRange,
  range: TextRange,
): readonly CheckedCitation[] {
  const own = bySentence.get(inside) ?? [];
  if (own.length > 0) return own;
  if (passage.kind !== 'quote') {
    const isNoMore = (quoted: TextRange) => passage.words.slice(inside.start, quoted.start).trim() === '';
    const through = reading.quotations.find(
      ({ range: quoted, kind }) =>
        kind !== 'block' && overlapOf(quoted, inside) > 0 && quoted.end > inside.end && isNoMore(quoted),
    );
    return through === undefined ? own : citationsOfStretch(through.range, bySentence);
  }
  return quotations.find((quotation) => overlapOf(quotation.range, range) > 0)?.citations ?? [];
}

function statedFacts(sentence: DraftSentence | undefined, isQuoting: boolean): readonly StatedFact[] {
  return [
    ...(sentence !== undefined && sentence.figures.length > 0 ? (['figure'] as const) : []),
    ...(isQuoting ? (['quote'] as const) : []),
    ...(sentence !== undefined && sentence.names.length > 0 ? (['name'] as const) : []),
  ];
}

/** A key that is part of the sentence is shown as it is written. */
function readableText({ text, words, groups }: DraftPassage, inside: TextRange): string {
  const keys = overlapping(groups, inside).flatMap(({ citations }) =>
    citations.flatMap(({ mode, keyRange }) =>
      mode === 'narrative' && contains(inside, keyRange)
        ? [{ ...shifted(keyRange, -inside.start), text: textOf(text, keyRange) }]
        : [],
    ),
  );
  return withoutCells(replaced(textOf(words, inside), keys))
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?])/gu, '')
    .trim();
}

/** A table's row as a reader would say it: `Deck · 40 tonnes`. */
function withoutCells(words: string): string {
  const row = words.trim();
  if (!row.startsWith('|')) return words;
  const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return cells.filter((cell) => cell !== '').join(' · ');
}
